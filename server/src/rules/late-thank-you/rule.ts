import { distanceWords, onBothClocks } from '../../calendar/clocks.ts';
import { instant } from '../../calendar/day.ts';
import { localText } from '../../calendar/moment.ts';
import { goodSlot } from '../../history/timing.ts';
import { setKey } from '../../linter/front-matter.ts';
import { defineRule } from '../../linter/rule.ts';
import { momentOf, planAgain } from '../../linter/timing.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a thank-you sent, or planned, more than a day after the interview',
      guide: 'Send a Thank-You Note Within 24 Hours; Don’t Delay Your Follow-Up Indefinitely',
      why: 'Thanks are worth most while the conversation is fresh. Within a day is best and within two is fine; after that they read as an afterthought, so send them at once and keep them short.',
    },
    defaultSeverity: 'information',
    messages: {
      late: 'This thank-you would go {{after}} after the interview; send it within {{hours}} hours, while the talk is fresh.',
      stale:
        'This thank-you would go {{after}} after the interview, when it looks like an afterthought; send it at once.',
      inTime:
        'This thank-you would go {{after}} after the interview; there is still time on {{slot}}, so send it then.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const { facts, application, now } = context;
    if (facts.kind !== 'thank-you') return;
    const moment = momentOf(draft, context);
    const round = moment?.situation.round;
    if (moment?.verdict !== 'late' || !round) return;
    const { at, window, span } = moment;
    const slot = goodSlot(application, 'thank-you', now);
    const isStale = window.closes !== undefined && at.epochMilliseconds > window.closes.epochMilliseconds;
    yield {
      messageId: slot ? 'inTime' : isStale ? 'stale' : 'late',
      data: {
        after: distanceWords(instant(round.endedLatest), at),
        hours: application.facts.cadence.thankYouDueHours,
        slot: slot ? onBothClocks(slot, application.clocks) : '',
      },
      span,
      severity: isStale ? 'warning' : 'information',
      suggestions: slot ? planAgain(draft, context, now) : sendNow(),
    };

    /** What is late cannot be made punctual: the one thing left is to let it go, and to note that it went. */
    function sendNow() {
      const edit = setKey(draft, facts, 'sentAt', localText(now, application.senderClock), 'sendAt');
      return edit ? [{ title: 'Send it now, and note that it went', edits: [edit] }] : [];
    }
  },
});
