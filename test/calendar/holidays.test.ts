import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, plainDate } from '../../server/src/calendar/day.ts';
import table from '../../server/src/calendar/holidays.generated.json';
import {
  HOLIDAY_YEARS,
  HolidayBook,
  holidayCountries,
  holidaySubdivisions,
} from '../../server/src/calendar/holidays.ts';
// @ts-expect-error a plain script
import { buildTable, tableText } from '../../server/tools/holidays.mjs';

const SAMPLE = ['AE', 'GB', 'IL', 'JP', 'SZ'];

function book(country: string, subdivision?: string): HolidayBook {
  return new HolidayBook({ code: country, country, name: country, ...(subdivision && { subdivision }) });
}

/** What date-holidays itself calls the whole days off of a year that are public, as ISO dates. */
function oracle(country: string, path: readonly string[], year: number): Set<string> {
  const source = new (Holidays as unknown as new (...args: string[]) => Holidays)(country, ...path);
  const days = new Set<string>();
  for (const from of [year - 1, year]) {
    for (const { type, date, start, end } of source.getHolidays(from)) {
      if (type !== 'public' || Number(date.slice(11, 13)) > 11) continue;
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;
      const count = Math.max(1, Math.floor((end.getTime() - start.getTime()) / DAY + 0.05));
      for (let day = first; day < first + count; day++) days.add(plainDate(day).toString());
    }
  }
  return new Set([...days].filter((day) => day.startsWith(`${year}`)).sort());
}

function ours(of: HolidayBook, year: number): string[] {
  return of
    .between(Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY)
    .filter(({ holiday }) => holiday.kind === 'public')
    .map(({ day }) => plainDate(day).toString());
}

describe('the table of holidays', () => {
  test('is what the generator writes: run `node server/tools/holidays.mjs` if not', () => {
    const fresh = buildTable(table.firstYear, SAMPLE);
    const countries: Readonly<Record<string, string>> = table.countries;
    expect(fresh.countries).toEqual(Object.fromEntries(SAMPLE.map((code) => [code, countries[code]])));
    expect(tableText(table)).toBe(readFileSync('server/src/calendar/holidays.generated.json', 'utf8'));
  }, 30_000);

  test('knows every country and subdivision date-holidays knows', () => {
    const source = new Holidays();
    expect(holidayCountries()).toEqual(Object.keys(source.getCountries()).sort());
    for (const country of holidayCountries()) {
      const states = Object.keys(source.getStates(country) ?? {}).map((state) => state.toUpperCase());
      expect(holidaySubdivisions(country), country).toEqual(expect.arrayContaining(states));
    }
  });

  test('covers five years and stays under 500 KB', () => {
    expect(HOLIDAY_YEARS.last - HOLIDAY_YEARS.first).toBe(4);
    expect(JSON.stringify(table).length).toBeLessThan(500_000);
  });

  test('has the same public holidays as date-holidays, in any country, subdivision and year', () => {
    const places = holidayCountries().flatMap((country) => [
      { country, path: [] as string[], code: undefined as string | undefined },
      ...Object.keys(new Holidays().getStates(country) ?? {}).map((state) => ({
        ...{ country, path: [state], code: state.toUpperCase() },
      })),
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: HOLIDAY_YEARS.first, max: HOLIDAY_YEARS.last }),
        ({ country, path, code }, year) => {
          expect(ours(book(country, code), year), `${country} ${code}`).toEqual([
            ...oracle(country, path, year),
          ]);
        },
      ),
      { numRuns: 80, seed: 5 },
    );
  }, 30_000);
});

describe('a holiday', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY;

  test.each([
    ['US', undefined, '2026-11-26', 'Thanksgiving Day', undefined, 'public'],
    ['DE', 'BY', '2026-01-06', 'Epiphany', 'Heilige Drei Könige', 'public'],
    ['JP', undefined, '2026-01-01', "New Year's Day", '元日', 'public'],
    ['JP', undefined, '2026-01-02', 'January 2nd', '銀行休業日', 'bank'],
    ['GB', 'SCT', '2026-11-30', 'St Andrew’s Day', undefined, 'public'],
  ])('%s %s %s is %s', (country, subdivision, date, name, localName, kind) => {
    expect(book(country, subdivision).on(day(date))).toEqual({ name, kind, ...(localName && { localName }) });
  });

  test('a half day is none: Christmas Eve from two o’clock in Germany', () => {
    expect(book('DE').on(day('2026-12-24'))).toBeUndefined();
  });

  test('what runs over the end of the year goes on in the next', () => {
    expect(book('SZ').on(day('2026-12-31'))?.name).toBe('Incwala Festival');
    expect(book('SZ').on(day('2027-01-02'))?.name).toBe('Incwala Festival');
  });

  test('an unknown subdivision has the country’s, an unknown country none', () => {
    expect(book('US', 'PR').on(day('2026-12-25'))?.name).toBe('Christmas Day');
    expect(book('AQ').on(day('2026-12-25'))).toBeUndefined();
    expect(new HolidayBook(undefined).on(day('2026-12-25'))).toBeUndefined();
  });
});
