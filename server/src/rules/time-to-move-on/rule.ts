import { plural } from '../../calendar/words.ts';
import { closeInstead } from '../../linter/closing-note.ts';
import { defineRule } from '../../linter/rule.ts';
import { dayText, momentOf } from '../../linter/timing.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'one more inquiry where several have had no answer',
      guide: 'Knowing When to Move On',
      why: 'Several kind inquiries without an answer are an answer of a sort. A short farewell leaves a good memory and an open door, and frees your week for others.',
    },
    defaultSeverity: 'information',
    messages: {
      moveOn:
        '{{count}} have had no answer since {{since}}; thank them, close the matter, and put your time into other applications.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const moment = momentOf(draft, context);
    if (moment?.verdict !== 'move-on') return;
    const { situation, pressure, span, day } = moment;
    const first = situation.unanswered[0]?.at.epochMilliseconds;
    const since = first === undefined ? day : context.application.calendar.dayAt(first);
    yield {
      messageId: 'moveOn',
      data: { count: plural(pressure.unanswered, 'question'), since: dayText(since, context) },
      span,
      suggestions: closeInstead(draft, context),
    };
  },
});
