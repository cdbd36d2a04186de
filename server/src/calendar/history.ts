import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './business.ts';
import type { Cadence } from './cadence.ts';
import { type DayNumber, MINUTE } from './day.ts';
import { resolveSpan, type Span } from './duration.ts';
import { type Moment, momentSpan } from './moment.ts';

export type MessageKind = 'thank-you' | 'check-in' | 'inquiry' | 'moving-on';

export interface Interview {
  readonly at: Moment;
  readonly format?: 'onsite' | 'video' | 'phone' | undefined;
}

export interface SentMessage {
  readonly kind: MessageKind;
  readonly at: Temporal.Instant;
}

/** The facts of one application, whatever message is asked about. All lists in any order. */
export interface ApplicationFacts {
  readonly interviews: readonly Interview[];
  /** As read by `readSpan`; a length of time counts from the interview that counts. */
  readonly decisionBy?: Span | undefined;
  readonly process?:
    | {
        readonly contact?: 'candidate' | 'company' | undefined;
        readonly notBefore?: Temporal.PlainDate | undefined;
      }
    | undefined;
  readonly sent: readonly SentMessage[];
  /** The latest answer. */
  readonly repliedAt?: Temporal.Instant | undefined;
  readonly cadence: Cadence;
  readonly calendar: Calendar;
  readonly now: Temporal.Instant;
}

/** One interview in epoch milliseconds. A date without a time may have ended at any minute of its working hours. */
export interface Round {
  readonly day: DayNumber;
  readonly begins: number;
  /** The earliest and the latest it may be taken to have ended. */
  readonly ended: number;
  readonly endedLatest: number;
}

/** What the facts come to now: the round that counts, and what was sent in it and is still unanswered. */
export interface Situation {
  readonly now: number;
  readonly round?: Round | undefined;
  /** The next interview still to come. */
  readonly ahead?: Round | undefined;
  /** The day by which they said they would decide. */
  readonly decision?: DayNumber | undefined;
  /** Messages since the round began, in order of time. */
  readonly sent: readonly SentMessage[];
  /** Those of them sent after the last answer. */
  readonly unanswered: readonly SentMessage[];
  /** They answered, and nothing was sent since. */
  readonly answered: boolean;
}

/** Of several rounds the latest begun counts; what was sent or answered before it belongs to an earlier one. */
export function situationOf(facts: ApplicationFacts): Situation {
  const { calendar, cadence } = facts;
  const now = facts.now.epochMilliseconds;
  const rounds = facts.interviews
    .map(({ at }) => roundOf(at, calendar, cadence))
    .sort((a, b) => a.begins - b.begins);
  const round = rounds.findLast(({ begins }) => begins <= now);
  const ahead = rounds.find((one) => one !== round && one.begins > now);
  const since = round?.begins ?? Number.NEGATIVE_INFINITY;
  const sent = facts.sent
    .filter(({ at }) => at.epochMilliseconds >= since && at.epochMilliseconds <= now)
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
  const reply = facts.repliedAt?.epochMilliseconds;
  const replied = reply !== undefined && reply >= since && reply <= now ? reply : undefined;
  const unanswered = replied === undefined ? sent : sent.filter(({ at }) => at.epochMilliseconds > replied);
  const counted = round ?? ahead;
  const decision = decisionDay(facts, counted?.day);
  const answered = replied !== undefined && unanswered.length === 0;
  return { now, round, ahead, decision, sent, unanswered, answered };
}

/** A date needs no interview to count from; one before the interview was said of an earlier round. */
function decisionDay(
  { decisionBy, calendar }: ApplicationFacts,
  from: DayNumber | undefined,
): DayNumber | undefined {
  if (!decisionBy) return undefined;
  if (from === undefined)
    return decisionBy.kind === 'date' ? resolveSpan(decisionBy, 0, calendar) : undefined;
  const day = resolveSpan(decisionBy, from, calendar);
  return day < from ? undefined : day;
}

function roundOf(at: Moment, calendar: Calendar, cadence: Cadence): Round {
  const { from, to } = momentSpan(at, calendar);
  const day = calendar.dayAt(from);
  if (at.kind === 'date') return { day, begins: from, ended: from, endedLatest: to };
  const ended = from + cadence.interviewMinutes * MINUTE;
  return { day, begins: from, ended, endedLatest: ended };
}

/** Whether a message asks for news: a thank-you and a farewell do not. */
export function asksForNews(kind: MessageKind): boolean {
  return kind === 'check-in' || kind === 'inquiry';
}
