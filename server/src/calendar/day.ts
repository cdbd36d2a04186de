import { Temporal } from 'temporal-polyfill';

/**
 * Days since 1 January 1970, as a whole number: what the arithmetic of this room is done in, being a
 * hundred times cheaper than date objects. Callers see `Temporal.PlainDate`.
 */
export type DayNumber = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function dayNumber(date: Temporal.PlainDate): DayNumber {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY;
}

export function plainDate(day: DayNumber): Temporal.PlainDate {
  const { year, month, date } = civil(day);
  return new Temporal.PlainDate(year, month, date);
}

/** Year, month (1–12) and day of the month. */
export function civil(day: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** ISO day of the week: Monday 1 … Sunday 7. 1 January 1970 was a Thursday. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function instant(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
