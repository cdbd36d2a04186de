import { civil, DAY, type DayNumber, MINUTE, weekday } from './day.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** The English name of an ISO weekday, Monday 1. */
export function weekdayName(iso: number): string {
  return WEEKDAYS[iso - 1] ?? '';
}

/** The English name of a month, January 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The number of a weekday whose English name, or its first three or four letters, was written; else 0. */
export function weekdayNumber(text: string): number {
  return named(WEEKDAYS, text);
}

export function monthNumber(text: string): number {
  return named(MONTHS, text);
}

function named(names: readonly string[], text: string): number {
  const start = text.toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return 0;
  return names.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

/** `Thu 19 Nov`; with the year when it is not the one said to be understood. */
export function dayWords(day: DayNumber, understoodYear?: number): string {
  const { year, month, date } = civil(day);
  const text = `${weekdayName(weekday(day)).slice(0, 3)} ${date} ${monthName(month).slice(0, 3)}`;
  return understoodYear === undefined || understoodYear === year ? text : `${text} ${year}`;
}

/** `19 November 2026`. */
export function longDate(year: number, month: number, date: number): string {
  return `${date} ${monthName(month)} ${year}`;
}

/** `09:05`, of milliseconds on the wall or after midnight. */
export function clockWords(local: number): string {
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** `1 working day`, `3 working days`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
