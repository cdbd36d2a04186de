import type { Temporal } from 'temporal-polyfill';
import { Bounds } from './bounds.ts';
import type { Calendar } from './business.ts';
import { civil, type DayNumber, HOUR, instant } from './day.ts';
import { type ApplicationFacts, type MessageKind, type Situation, situationOf } from './history.ts';
import { type Reason, workdays } from './reasons.ts';
import { dayWords, plural } from './words.ts';

/** The facts of an application and the kind of message asked about. */
export interface WindowInput extends ApplicationFacts {
  readonly kind: MessageKind;
}

/** When a message may go. Without `opens` there is no telling yet, and the reasons say why. */
export interface Window {
  readonly kind: MessageKind;
  readonly opens?: Temporal.Instant;
  readonly due?: Temporal.Instant;
  readonly closes?: Temporal.Instant;
  /**
   * Thank-you only: where the last hours of its window hold no working time, the end of the first working day
   * after. A message within it is as timely as their calendar allowed.
   */
  readonly carriedTo?: Temporal.Instant;
  /** The reason that decides the opening first, then what else holds. */
  readonly reasons: readonly Reason[];
}

/** Where a moment stands to a window. `late`: past due; `closed`: past closing. */
export type Standing = 'unavailable' | 'too-soon' | 'open' | 'late' | 'closed';

export function windowFor(input: WindowInput): Window {
  return windowIn(input.kind, input, situationOf(input));
}

/** As `windowFor`, the situation having been worked out already. */
export function windowIn(kind: MessageKind, facts: ApplicationFacts, situation: Situation): Window {
  if (kind === 'thank-you') return thankYou(facts, situation);
  if (kind === 'check-in') return checkIn(facts, situation);
  return kind === 'inquiry' ? inquiry(facts, situation) : movingOn(facts, situation);
}

export function standing(window: Window, at: Temporal.Instant): Standing {
  const when = at.epochMilliseconds;
  if (!window.opens) return 'unavailable';
  if (when < window.opens.epochMilliseconds) return 'too-soon';
  if (window.closes && when > window.closes.epochMilliseconds) return 'closed';
  return window.due && when > window.due.epochMilliseconds ? 'late' : 'open';
}

function thankYou({ calendar, cadence }: ApplicationFacts, { round, ahead, now }: Situation): Window {
  const counted = round ?? ahead;
  if (!counted) return unavailable('thank-you', noInterview());
  const { thankYouDueHours: dueHours, thankYouClosesHours: closesHours } = cadence;
  const due = counted.endedLatest + dueHours * HOUR;
  const closes = counted.endedLatest + closesHours * HOUR;
  const { year } = civil(calendar.dayAt(now));
  const day = dayWords(counted.day, year);
  const reason: Reason = round
    ? {
        id: 'thank-you-promptly',
        day: counted.day,
        text: `A thank-you is best within ${dueHours} hours of the interview of ${day}, and late after ${closesHours}.`,
      }
    : { id: 'interview-ahead', day: counted.day, text: `The interview of ${day} is still ahead.` };
  const window = { opens: instant(counted.ended), due: instant(due), closes: instant(closes) };
  const carried = carryOver(due, closes, calendar);
  if (carried === undefined) return { kind: 'thank-you', ...window, reasons: [reason] };
  const back: Reason = {
    id: 'no-working-hours-left',
    day: carried,
    text: `The ${dueHours} hours end outside their working days; they are back on ${dayWords(carried, year)}.`,
  };
  const carriedTo = instant(calendar.closing(carried));
  return { kind: 'thank-you', ...window, carriedTo, reasons: [reason, back] };
}

/** When the due time falls outside working hours: the first working day after it, if that ends after closing. */
function carryOver(due: number, closes: number, calendar: Calendar): DayNumber | undefined {
  const reopens = calendar.nextOpen(due);
  if (reopens === due) return undefined;
  const day = calendar.dayAt(reopens);
  return calendar.closing(day) > closes ? day : undefined;
}

function checkIn(facts: ApplicationFacts, situation: Situation): Window {
  const { calendar, cadence } = facts;
  const { round, ahead, decision } = situation;
  const counted = round ?? ahead;
  if (!counted && decision === undefined) return unavailable('check-in', noInterview());
  const bounds = new Bounds(facts, situation);
  if (decision !== undefined) bounds.decision(decision);
  else if (counted) {
    const day = calendar.addWorkdays(counted.day, cadence.checkInBusinessDays);
    bounds.after(
      counted.day,
      day,
      'buffer',
      (held, then) =>
        `${workdays(cadence.checkInBusinessDays)} after the interview of ${held} is ${then}: leave them the time between.`,
    );
  }
  const opens = bounds.settle();
  return bounds.window('check-in', opens, calendar.addWorkdays(opens, 1));
}

function inquiry(facts: ApplicationFacts, situation: Situation): Window {
  const { calendar, cadence } = facts;
  const { inquiryBusinessDays: wait, inquiryNormalWaitBusinessDays: normal } = cadence;
  const base = silentSince(calendar, situation);
  if (!base) return unavailable('inquiry', noInterview());
  const bounds = new Bounds(facts, situation);
  if (situation.decision !== undefined) bounds.decision(situation.decision);
  bounds.after(
    base.day,
    calendar.addWorkdays(base.day, wait),
    base.message ? 'normal-wait' : 'after-interview',
    (since, then) =>
      `${workdays(wait)} after ${base.message ? 'the message' : 'the interview'} of ${since} is ${then}: a week or two without an answer is usual.`,
  );
  const opens = bounds.settle();
  const due = Math.max(calendar.addWorkdays(base.day, normal), calendar.addWorkdays(opens, 1));
  return bounds.window('inquiry', opens, due);
}

function movingOn(facts: ApplicationFacts, situation: Situation): Window {
  const { calendar, cadence } = facts;
  const asked = situation.unanswered.filter(({ kind }) => kind === 'inquiry').length;
  const base = silentSince(calendar, situation);
  const needed = cadence.movingOnAfterInquiries;
  if (!base || asked < needed) {
    const text = `${plural(asked, 'inquiry', 'inquiries')} of ${needed} unanswered: it is early to move on.`;
    return unavailable('moving-on', { id: 'inquiries-left', text });
  }
  const bounds = new Bounds(facts, situation);
  const wait = cadence.movingOnSilenceBusinessDays;
  bounds.after(
    base.day,
    calendar.addWorkdays(base.day, wait),
    'silence',
    (since, then) =>
      `${plural(asked, 'inquiry', 'inquiries')} unanswered, and ${workdays(wait)} of silence since ${since} on ${then}.`,
  );
  return bounds.window('moving-on', bounds.settle());
}

/** The day silence is counted from: the last unanswered message's, else the interview's. */
function silentSince(
  calendar: Calendar,
  { unanswered, round, ahead }: Situation,
): { readonly day: DayNumber; readonly message: boolean } | undefined {
  const last = unanswered.at(-1);
  if (last) return { day: calendar.dayAt(last.at.epochMilliseconds), message: true };
  const counted = round ?? ahead;
  return counted && { day: counted.day, message: false };
}

function unavailable(kind: MessageKind, reason: Reason): Window {
  return { kind, reasons: [reason] };
}

function noInterview(): Reason {
  return { id: 'no-interview', text: 'No interview date is given, so there is nothing to count from.' };
}
