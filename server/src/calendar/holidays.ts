import { DAY, type DayNumber } from './day.ts';
import table from './holidays.generated.json';
import type { Region } from './region.ts';

/** A day off. `bank`: banks close, and offices may; it is told to the writer but counts as a working day. */
export interface Holiday {
  readonly name: string;
  /** In the country's first language, where it differs. */
  readonly localName?: string;
  readonly kind: 'public' | 'bank';
}

/**
 * A country's text in the table: a line a holiday, `flag|name|local name|dates`, the flag `b` for a bank
 * holiday; then `=N`, the first N of them being the whole country's; then a line a subdivision,
 * `CODE:added-gone`, numbers of lines in base 36. Dates are two characters in base 36, month and day,
 * one after the other, the years separated by `.`, or a single group where every year has the same.
 */
const COUNTRIES: Readonly<Record<string, string>> = table.countries;

/** The first and last year the tables know. */
export const HOLIDAY_YEARS = { first: table.firstYear, last: table.firstYear + table.years - 1 } as const;

/** The countries with a table. */
export function holidayCountries(): string[] {
  return Object.keys(COUNTRIES);
}

/** The subdivisions of a country with a table of their own, `NY` or `BY-A`. */
export function holidaySubdivisions(country: string): string[] {
  const text = COUNTRIES[country] ?? '';
  return text
    .slice(text.indexOf('\n=') + 1)
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(':')));
}

/** The holidays of one region, by day. Reading a region's table takes about a tenth of a millisecond; keep it. */
export class HolidayBook {
  readonly #days: ReadonlyMap<DayNumber, Holiday>;

  /** Without a region, or where the country is not known: no holidays. A subdivision not known has the country's. */
  constructor(region: Region | undefined) {
    this.#days = region ? readDays(region.country, region.subdivision) : new Map();
  }

  /** The holiday of a day; a public one before a bank holiday. */
  on(day: DayNumber): Holiday | undefined {
    return this.#days.get(day);
  }

  /** The holidays from one day to another, both included, in order. */
  between(first: DayNumber, last: DayNumber): { readonly day: DayNumber; readonly holiday: Holiday }[] {
    return [...this.#days]
      .filter(([day]) => day >= first && day <= last)
      .sort(([a], [b]) => a - b)
      .map(([day, holiday]) => ({ day, holiday }));
  }
}

function readDays(country: string, subdivision: string | undefined): Map<DayNumber, Holiday> {
  const days = new Map<DayNumber, Holiday>();
  const text = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
  if (text === undefined) return days;
  const border = text.indexOf('\n=');
  const lines = text.slice(0, border).split('\n');
  const [count = '', ...parts] = text.slice(border + 2).split('\n');
  for (const index of chosen(Number(count), parts, subdivision)) {
    const [flag, name = '', localName = '', dates = ''] = (lines[index] ?? '').split('|');
    const kind = flag === 'b' ? 'bank' : 'public';
    const holiday: Holiday = { name, kind, ...(localName !== '' && { localName }) };
    for (const day of readDates(dates)) {
      if (days.get(day)?.kind !== 'public') days.set(day, holiday);
    }
  }
  return days;
}

/** The numbers of the lines that hold in the subdivision, or in the country as a whole. */
function chosen(count: number, parts: readonly string[], subdivision: string | undefined): Set<number> {
  const lines = new Set(Array.from({ length: count }, (_, index) => index));
  const part = parts.find((line) => line.startsWith(`${subdivision}:`));
  if (subdivision === undefined || part === undefined) return lines;
  const [added = '', gone = ''] = part.slice(subdivision.length + 1).split('-');
  for (const index of numbers(gone)) lines.delete(index);
  for (const index of numbers(added)) lines.add(index);
  return lines;
}

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(',').map((one) => Number.parseInt(one, 36));
}

function* readDates(text: string): Generator<DayNumber> {
  const groups = text.split('.');
  for (let offset = 0; offset < table.years; offset++) {
    const group = groups.length === 1 ? text : (groups[offset] ?? '');
    for (let at = 0; at < group.length; at += 2) {
      const month = Number.parseInt(group[at]!, 36);
      const date = Number.parseInt(group[at + 1]!, 36);
      yield Date.UTC(table.firstYear + offset, month - 1, date) / DAY;
    }
  }
}
