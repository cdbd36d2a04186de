import type { Calendar } from './business.ts';
import type { DayNumber } from './day.ts';
import { dayWords, listWords, plural } from './words.ts';

export type ReasonId =
  | 'no-interview'
  | 'interview-ahead'
  | 'after-interview'
  | 'thank-you-promptly'
  | 'thank-you-late'
  | 'no-working-hours-left'
  | 'buffer'
  | 'decision-date'
  | 'not-before'
  | 'company-contacts'
  | 'normal-wait'
  | 'weekly-gap'
  | 'days-off'
  | 'inquiries-left'
  | 'silence'
  | 'answered'
  | 'moved-on';

/** Why a window stands where it stands: an id to act on, a sentence to show, and the day it is about. */
export interface Reason {
  readonly id: ReasonId;
  readonly text: string;
  readonly day?: DayNumber;
}

/** The holidays between two days (both excluded) that fell on what would have been working days. */
export function daysOff(
  from: DayNumber,
  to: DayNumber,
  calendar: Calendar,
  year: number,
): Reason | undefined {
  const names: string[] = [];
  let first: DayNumber | undefined;
  for (let day = from + 1; day < to; day++) {
    const holiday = calendar.holidays.on(day);
    if (holiday?.kind !== 'public' || calendar.isWeekend(day)) continue;
    first ??= day;
    names.push(`${dayWords(day, year)} (${holiday.name})`);
  }
  if (first === undefined) return undefined;
  const verb = names.length === 1 ? 'is a public holiday' : 'are public holidays';
  return { id: 'days-off', day: first, text: `${listWords(names)} ${verb} there.` };
}

export function workdays(count: number): string {
  return plural(count, 'working day');
}
