import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './business.ts';
import { instant } from './day.ts';
import {
  type ApplicationFacts,
  asksForNews,
  type MessageKind,
  type Situation,
  situationOf,
} from './history.ts';
import type { Reason } from './reasons.ts';
import { type Window, windowIn } from './windows.ts';
import { dayWords } from './words.ts';

/**
 * `too-soon`: the window has not opened. `waiting`: nothing need be written today: the window is open but not
 * yet due, or the inquiries are all asked. `due-today`: due by the end of today there, or overdue. `close-out`: time for the
 * moving-on note. `done`: answered, or moved on.
 */
export type StepState = 'due-today' | 'waiting' | 'too-soon' | 'close-out' | 'done';

export interface NextStep {
  readonly state: StepState;
  /** The message that comes next; none when done. */
  readonly kind?: MessageKind;
  readonly window?: Window;
  /** The window is open: the message may go now. */
  readonly mayGo: boolean;
  /** Past due. */
  readonly overdue: boolean;
  readonly reasons: readonly Reason[];
  /** The next instant after now at which this answer may change by itself; none when it will not. */
  readonly changesAt?: Temporal.Instant;
}

/** Business days for which a missed thank-you is still offered, late, before it gives way to the check-in. */
const LATE_THANK_YOU_DAYS = 5;

/** Which message comes next in an application, and where it stands now. */
export function nextStep(facts: ApplicationFacts): NextStep {
  const situation = situationOf(facts);
  const last = situation.sent.at(-1);
  if (last?.kind === 'moving-on') return done('moved-on', 'The closing note has gone.', situation);
  const thankYou = thankYouStep(facts, situation);
  if (thankYou) return thankYou;
  if (situation.ahead) return step('thank-you', facts, { ...situation, round: undefined });
  if (situation.answered) return done('answered', 'They answered.', situation);
  return step(nextKind(facts, situation), facts, situation);
}

function nextKind({ cadence }: ApplicationFacts, { unanswered }: Situation): MessageKind {
  const inquiries = unanswered.filter(({ kind }) => kind === 'inquiry').length;
  if (inquiries > 0 && inquiries >= cadence.movingOnAfterInquiries) return 'moving-on';
  return unanswered.some(({ kind }) => asksForNews(kind)) ? 'inquiry' : 'check-in';
}

/** The thank-you, as long as none went in this round and it is not yet the check-in's time. */
function thankYouStep(facts: ApplicationFacts, situation: Situation): NextStep | undefined {
  const { round, sent, now, answered } = situation;
  if (!round || sent.length > 0) return undefined;
  const window = windowIn('thank-you', facts, situation);
  const end = (window.carriedTo ?? window.closes)?.epochMilliseconds ?? 0;
  if (now <= end) return stepOf(window, facts, situation);
  if (answered || situation.ahead) return undefined;
  const { calendar } = facts;
  const checkIn = windowIn('check-in', facts, situation).opens?.epochMilliseconds ?? 0;
  const until = Math.min(checkIn, calendar.closing(calendar.addWorkdays(round.day, LATE_THANK_YOU_DAYS)));
  if (now >= until) return undefined;
  const day = dayWords(round.day);
  const late: Reason = {
    id: 'thank-you-late',
    day: round.day,
    text: `No thank-you has gone since the interview of ${day}; a late one is better than none.`,
  };
  return stepOf({ ...window, reasons: [late, ...window.reasons] }, facts, situation, [until]);
}

function step(kind: MessageKind, facts: ApplicationFacts, situation: Situation): NextStep {
  return stepOf(windowIn(kind, facts, situation), facts, situation);
}

function stepOf(
  window: Window,
  { calendar }: ApplicationFacts,
  { now, ahead }: Situation,
  more: readonly number[] = [],
): NextStep {
  const [opens, due] = [window.opens?.epochMilliseconds, window.due?.epochMilliseconds];
  const state = stateOf(window, calendar, now);
  const dueDay = due === undefined ? [] : [calendar.at(calendar.dayAt(due), 0), due + 1];
  const ends = [window.closes, window.carriedTo].flatMap((end) => (end ? [end.epochMilliseconds + 1] : []));
  const changes = [...more, ...(opens === undefined ? [] : [opens]), ...dueDay, ...ends];
  if (ahead) changes.push(ahead.begins);
  return {
    state,
    kind: window.kind,
    window,
    reasons: window.reasons,
    mayGo: opens !== undefined && opens <= now,
    overdue: due !== undefined && due < now && (window.carriedTo?.epochMilliseconds ?? 0) < now,
    ...changesAt(changes, now),
  };
}

function stateOf(window: Window, calendar: Calendar, now: number): StepState {
  const [opens, due] = [window.opens?.epochMilliseconds, window.due?.epochMilliseconds];
  if (opens === undefined) return 'waiting';
  if (window.kind === 'moving-on') return opens <= now ? 'close-out' : 'waiting';
  if (opens > now) return 'too-soon';
  if (window.kind === 'thank-you') return 'due-today';
  return due !== undefined && calendar.dayAt(due) <= calendar.dayAt(now) ? 'due-today' : 'waiting';
}

function done(id: 'answered' | 'moved-on', text: string, { ahead, now }: Situation): NextStep {
  return {
    state: 'done',
    mayGo: false,
    overdue: false,
    reasons: [{ id, text }],
    ...changesAt(ahead ? [ahead.begins] : [], now),
  };
}

function changesAt(times: readonly number[], now: number): { readonly changesAt?: Temporal.Instant } {
  const next = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(next) ? { changesAt: instant(next) } : {};
}
