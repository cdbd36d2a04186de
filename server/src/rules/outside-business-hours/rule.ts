import { type Closed, closedAt } from '../../calendar/business.ts';
import { onBothClocks, onClock } from '../../calendar/clocks.ts';
import { countryName } from '../../calendar/region.ts';
import { zoneCity } from '../../calendar/zone.ts';
import { goodSlot } from '../../history/timing.ts';
import { ownValue } from '../../linter/front-matter.ts';
import { defineRule, type RuleContext } from '../../linter/rule.ts';
import { planAgain } from '../../linter/timing.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a planned time at night, on a weekend or on a public holiday where the reader is',
      guide: 'Global Considerations and Time Zones',
      why: 'A message that comes at night lies under the morning’s pile, and one on a holiday says that you did not look. Plan it for their working day, on their clock.',
    },
    defaultSeverity: 'information',
    messages: {
      night: '{{when}} is {{side}} their working day; let it arrive {{slot}}.',
      weekend: '{{when}} is on the weekend {{there}}; let it arrive {{slot}}.',
      holiday: '{{when}} is on a public holiday {{there}} ({{holiday}}); let it arrive {{slot}}.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const { facts, application } = context;
    const { sendAt, calendar, clocks } = application;
    const span = ownValue(facts, 'sendAt');
    if (!sendAt || !span || facts.sentAt !== undefined || facts.channel === 'letter') return;
    if (!isComparable(context)) return;
    const closed = closedAt(sendAt, calendar);
    if (!closed) return;
    const slot = goodSlot(application, facts.kind, sendAt);
    yield {
      messageId: closed.why,
      data: {
        when: application.placed
          ? onBothClocks(sendAt, clocks)
          : onClock(sendAt, clocks.theirs, clocks.understoodYear),
        slot: slot ? `on ${onBothClocks(slot, clocks)}` : 'in their business hours',
        there: facts.region ? `in ${countryName(calendar.region?.country ?? '')}` : whereWords(context),
        ...wordsOf(closed),
      },
      span,
      suggestions: planAgain(draft, context, sendAt),
    };
  },
});

/** Without the company's zone nothing is known of its hours, unless nobody is said to be anywhere: then both are in one place. */
function isComparable({ application, facts }: RuleContext): boolean {
  return application.placed || facts.sender.timeZone === undefined;
}

function whereWords({ application: { placed, calendar } }: RuleContext): string {
  return placed ? `in ${zoneCity(calendar.zone)}` : 'there';
}

function wordsOf(closed: Closed): Readonly<Record<string, string>> {
  if (closed.why === 'night') return { side: closed.before ? 'before' : 'after' };
  return closed.why === 'holiday' ? { holiday: closed.holiday.name } : {};
}
