import { onBothClocks } from '../../calendar/clocks.ts';
import type { ReasonId } from '../../calendar/reasons.ts';
import { defineRule } from '../../linter/rule.ts';
import { dayText, dayTextAt, momentOf, planAgain } from '../../linter/timing.ts';

const MESSAGES: Partial<Record<ReasonId, string>> = {
  buffer: 'buffer',
  'after-interview': 'buffer',
  'decision-date': 'decision',
  'normal-wait': 'wait',
  'interview-ahead': 'ahead',
  silence: 'wait',
};

export default defineRule({
  meta: {
    docs: {
      description: 'a message before the time that the reader needs to answer by themselves is over',
      guide:
        'Allow a Buffer Before a Follow-Up Email; Consider the Company’s Decision-Making Timeline; Understand the Normal Waiting Period',
      why: 'After an interview people compare notes and wait for each other. A question before they can have an answer brings none, and costs goodwill; the same question after the date they gave is welcome.',
    },
    defaultSeverity: 'warning',
    messages: {
      buffer:
        '{{day}} is early for news of the interview of {{since}}; leave them a few working days, until {{opens}}.',
      decision: '{{day}} is before the decision they spoke of ({{since}}) is due; ask on {{opens}} or later.',
      wait: '{{day}} is early after your message of {{since}}; a week or two without an answer is usual, so wait until {{opens}}.',
      ahead: 'The interview of {{since}} will not be over by then; send your thanks after it.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const moment = momentOf(draft, context);
    if (moment?.verdict !== 'too-soon' || !moment.wait) return;
    const { facts, application } = context;
    if (facts.kind === 'thank-you' && !application.sendAt) return;
    const { at, day, wait, window, situation, span } = moment;
    const since = {
      decision: situation.decision,
      wait: situation.unanswered.length > 0 ? lastSent() : undefined,
      ahead: situation.ahead?.day,
    }[MESSAGES[wait.id] ?? ''];
    const counted = (situation.round ?? situation.ahead)?.day ?? day;
    yield {
      messageId: MESSAGES[wait.id] ?? 'buffer',
      data: {
        day: dayText(day, context),
        since: dayText(since ?? counted, context),
        opens: window.opens ? onBothClocks(window.opens, application.clocks) : dayTextAt(at, context),
      },
      span,
      suggestions: planAgain(draft, context, at),
    };

    function lastSent() {
      const last = situation.unanswered.at(-1);
      return last && application.calendar.dayAt(last.at.epochMilliseconds);
    }
  },
});
