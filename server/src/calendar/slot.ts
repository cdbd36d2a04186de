import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from './business.ts';
import { DAY, instant, MINUTE } from './day.ts';
import type { Window } from './windows.ts';

/** Minutes after opening at which a message proposed for a later day arrives: not first in the morning's pile. */
const AFTER_OPENING = 60;

/**
 * A good moment to send: inside the window and inside their business hours, not before now, on no bank holiday where
 * that leaves time; on a quarter of an hour. Today's rest if there is some, else an hour after a day's opening, as
 * long as that is not later by a deadline. None when the window has no opening.
 */
export function proposeSlot(
  window: Window,
  calendar: Calendar,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (!window.opens) return undefined;
  const from = Math.max(now.epochMilliseconds, window.opens.epochMilliseconds);
  const first = quarterUp(calendar.nextOpen(quarterUp(from, calendar)), calendar);
  const deadline = deadlineFor(first, window);
  const slot = pastBankHolidays(first, calendar) ?? first;
  return instant(settle(slot <= deadline ? slot : first, deadline, now.epochMilliseconds, calendar));
}

/** The first of a window's ends that a slot still meets; without one, any time will do. */
function deadlineFor(slot: number, { due, closes, carriedTo }: Window): number {
  const ends = [due, closes, carriedTo].flatMap((end) => (end ? [end.epochMilliseconds] : []));
  return ends.find((end) => end >= slot) ?? Number.POSITIVE_INFINITY;
}

/** A slot at a later day's opening moves an hour into the day; half of a day shorter than two hours. */
function settle(slot: number, deadline: number, now: number, calendar: Calendar): number {
  const day = calendar.dayAt(slot);
  if (slot !== calendar.opening(day) || slot <= now) return slot;
  const { start, end } = calendar.hours;
  const later = calendar.at(day, start + Math.min(AFTER_OPENING, (end - start) / 2));
  return later <= deadline ? later : slot;
}

/** The opening of the first working day on which banks work too; undefined when the slot's own day is one. */
function pastBankHolidays(slot: number, calendar: Calendar): number | undefined {
  let day = calendar.dayAt(slot);
  if (calendar.holidays.on(day)?.kind !== 'bank') return undefined;
  while (calendar.holidays.on(day)?.kind === 'bank') day = calendar.addWorkdays(day, 1);
  return calendar.opening(day);
}

/** Up to the next quarter of an hour on the wall; past closing it is the next opening. */
function quarterUp(milliseconds: number, calendar: Calendar): number {
  const step = 15 * MINUTE;
  const local = calendar.clock.toLocal(milliseconds);
  const up = Math.ceil(local / step) * step - local;
  return up === 0 || up >= DAY ? milliseconds : calendar.nextOpen(milliseconds + up);
}
