import { onBothClocks } from '../../calendar/clocks.ts';
import { plural } from '../../calendar/words.ts';
import { closeInstead } from '../../linter/closing-note.ts';
import { defineRule } from '../../linter/rule.ts';
import { momentOf, planAgain } from '../../linter/timing.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'more messages than weekly, or more than silence can bear',
      guide: 'Avoid Daily Follow-Ups; Avoid Excessive Follow-Up Attempts',
      why: 'One question a week is attentive; one a day is pressure, and a fourth after three without an answer will not be read differently from the third. Say less, and let them come back to you.',
    },
    defaultSeverity: 'warning',
    messages: {
      daily:
        'The last message went {{ago}}, so this one would be pressing; leave a week between them, until {{next}}.',
      weekly: 'You asked for news {{ago}}; once a week is enough, so wait until {{next}}.',
      tooMany:
        '{{count}} have gone unanswered, and one more will not change that; wait, or close the matter kindly.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const moment = momentOf(draft, context);
    if (moment?.verdict !== 'excessive') return;
    const { application } = context;
    const { pressure, window, span, at } = moment;
    const days = pressure.verdict === 'weekly' ? pressure.daysSinceLastAsked : pressure.daysSinceLast;
    const isTooMany = pressure.verdict === 'too-many';
    yield {
      messageId: isTooMany ? 'tooMany' : pressure.verdict === 'daily' ? 'daily' : 'weekly',
      data: {
        ago: agoWords(days ?? 0),
        next: window.opens ? onBothClocks(window.opens, application.clocks) : 'next week',
        count: plural(pressure.unanswered, 'question'),
      },
      span,
      suggestions: isTooMany ? closeInstead(draft, context) : planAgain(draft, context, at),
    };
  },
});

function agoWords(days: number): string {
  if (days <= 0) return 'on the same day';
  return days === 1 ? 'the day before' : `${days} days before`;
}
