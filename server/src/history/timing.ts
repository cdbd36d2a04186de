import type { Temporal } from 'temporal-polyfill';
import { closedAt } from '../calendar/business.ts';
import { type DayNumber, instant } from '../calendar/day.ts';
import { asksForNews, type MessageKind, type Situation, situationOf } from '../calendar/history.ts';
import { type Pressure, pressureAt } from '../calendar/pressure.ts';
import type { Reason, ReasonId } from '../calendar/reasons.ts';
import { proposeSlot } from '../calendar/slot.ts';
import { type Window, windowIn } from '../calendar/windows.ts';
import type { Application } from './application.ts';

/** What is most worth saying about the moment of a message. */
export type Verdict = 'late' | 'too-soon' | 'excessive' | 'move-on';

/**
 * Where a message stands that goes at a certain moment. One thing is said once: of `move-on`, `excessive` and `too-soon` the first
 * that holds is the verdict; what they themselves said (`stated`) is told beside it only where it is another matter.
 */
export interface Timing {
  readonly at: Temporal.Instant;
  /** The day it goes, on their calendar. */
  readonly day: DayNumber;
  readonly window: Window;
  readonly situation: Situation;
  readonly pressure: Pressure;
  readonly verdict?: Verdict;
  /** The wait that is not over, the longest first; of a verdict `too-soon`. */
  readonly wait?: Reason;
  /** What they said that speaks against it: they make contact, or not before a day. */
  readonly stated?: Reason;
}

const WAITS = new Set<ReasonId>([
  'buffer',
  'decision-date',
  'normal-wait',
  'after-interview',
  'interview-ahead',
  'silence',
]);

/** Judges the moment of a message of some kind; business hours apart. */
export function timingOf(application: Application, kind: MessageKind, at: Temporal.Instant): Timing {
  const facts = { ...application.facts, now: at };
  const situation = situationOf(facts);
  const window = windowIn(kind, facts, situation);
  const day = application.calendar.dayAt(at.epochMilliseconds);
  const pressure = pressureAt(facts, at);
  const wait = waitOf(window, day, at);
  const movesOn = asksForNews(kind) && isOpen(windowIn('moving-on', facts, situation), at);
  const verdict = verdictOf(kind, { at, window, pressure, wait, movesOn, answered: situation.answered });
  const stated = asksForNews(kind) ? statedOf(window, day, verdict) : undefined;
  return {
    at,
    day,
    window,
    situation,
    pressure,
    ...(verdict && { verdict }),
    ...(wait && { wait }),
    ...(stated && { stated }),
  };
}

function isOpen({ opens }: Window, at: Temporal.Instant): boolean {
  return opens !== undefined && opens.epochMilliseconds <= at.epochMilliseconds;
}

/** A window that opens later on the same day is a matter of business hours, not of waiting; an interview still to come is not. */
function waitOf(window: Window, day: DayNumber, at: Temporal.Instant): Reason | undefined {
  if (window.kind === 'thank-you')
    return window.opens && !isOpen(window, at)
      ? window.reasons.find(({ id }) => id === 'interview-ahead')
      : undefined;
  return window.reasons.find((reason) => WAITS.has(reason.id) && (reason.day ?? day) > day);
}

interface Signs extends Pick<Timing, 'at' | 'window' | 'pressure'> {
  readonly wait: Reason | undefined;
  readonly movesOn: boolean;
  readonly answered: boolean;
}

function verdictOf(kind: MessageKind, signs: Signs): Verdict | undefined {
  const { at, window, pressure, wait, movesOn, answered } = signs;
  if (kind === 'thank-you') {
    if (wait) return 'too-soon';
    return !answered && isLate(window, at) ? 'late' : undefined;
  }
  if (!asksForNews(kind)) return wait ? 'too-soon' : undefined;
  if (movesOn) return 'move-on';
  if (pressure.verdict !== undefined && pressure.unanswered > 0) return 'excessive';
  if (wait) return 'too-soon';
  return pressure.verdict === undefined ? undefined : 'excessive';
}

/** Past due, and past the working day to which the window is carried where their calendar left no time. */
function isLate({ due, carriedTo }: Window, at: Temporal.Instant): boolean {
  const end = Math.max(due?.epochMilliseconds ?? Number.POSITIVE_INFINITY, carriedTo?.epochMilliseconds ?? 0);
  return at.epochMilliseconds > end;
}

function statedOf({ reasons }: Window, day: DayNumber, verdict: Verdict | undefined): Reason | undefined {
  const ahead = reasons.filter((reason) => (reason.day ?? day) > day);
  const contact = ahead.find(({ id }) => id === 'company-contacts');
  if (contact) return contact;
  return verdict === 'too-soon' ? undefined : ahead.find(({ id }) => id === 'not-before');
}

/**
 * The next moment at which a message of this kind can go without a word against it, from `from` on or, where that is too late,
 * from now on. None when there is no such moment, as for a thank-you that is late already.
 */
export function goodSlot(
  application: Application,
  kind: MessageKind,
  from: Temporal.Instant,
): Temporal.Instant | undefined {
  const { facts, calendar } = application;
  const starts = from.epochMilliseconds > facts.now.epochMilliseconds ? [from, facts.now] : [facts.now];
  for (const start of starts) {
    const slot = proposeSlot(timingOf(application, kind, start).window, calendar, start);
    if (slot && isGood(application, kind, slot)) return slot;
  }
  return undefined;
}

function isGood(application: Application, kind: MessageKind, slot: Temporal.Instant): boolean {
  const { verdict, stated } = timingOf(application, kind, slot);
  return verdict === undefined && stated === undefined && closedAt(slot, application.calendar) === undefined;
}

/**
 * When what is said of a draft's moment changes by itself; undefined when it will not. Without `sendAt` that is the next end or
 * opening of its window, or their next midnight, for waits are counted in days; with it, the slot offered going by.
 */
export function changesAt(application: Application, kind: MessageKind): Temporal.Instant | undefined {
  const { facts, calendar, sendAt } = application;
  const now = facts.now.epochMilliseconds;
  const slot = goodSlot(application, kind, sendAt ?? facts.now);
  const times = slot ? [slot.epochMilliseconds + 1] : [];
  if (!sendAt) {
    const { opens, due, closes, carriedTo } = timingOf(application, kind, facts.now).window;
    times.push(calendar.at(calendar.dayAt(now) + 1, 0));
    if (opens) times.push(opens.epochMilliseconds);
    for (const end of [due, closes, carriedTo]) if (end) times.push(end.epochMilliseconds + 1);
  }
  const next = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(next) ? instant(next) : undefined;
}
