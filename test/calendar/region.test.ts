import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../server/src/calendar/day.ts';
import { countryCodes, parseRegion, weekData } from '../../server/src/calendar/region.ts';
import table from '../../server/src/calendar/regions.generated.json';
import { isWeekend, USUAL_WEEK, weekOf } from '../../server/src/calendar/week.ts';
// @ts-expect-error a plain script
import { buildCountries } from '../../server/tools/regions.mjs';

describe('a region', () => {
  test.each([
    ['US', 'US', 'United States'],
    ['us', 'US', 'United States'],
    ['US-NY', 'US-NY', 'New York, United States'],
    ['us_ny', 'US-NY', 'New York, United States'],
    ['GB-SCT', 'GB-SCT', 'Scotland, United Kingdom'],
    ['JP-13', 'JP-13', 'Tokyo, Japan'],
    ['AE-DU', 'AE-DU', 'Dubai, United Arab Emirates'],
    ['XK', 'XK', 'Kosovo'],
  ])('%s is %s, %s', (text, code, name) => {
    expect(parseRegion(text).value).toMatchObject({ code, name });
  });

  test.each([
    ['UK', 'GB'],
    ['USA', 'US'],
    ['England', 'GB-ENG'],
    ['Germany', 'DE'],
    ['Germny', 'DE'],
    ['Japan', 'JP'],
    ['Bavaria', 'DE-BY'],
    ['US-New York', 'US-NY'],
    ['US-ZZ', 'US'],
    ['FR-75', 'FR-75C'],
    ['XX', undefined],
    ['EU', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is none, but perhaps %s', (text, suggestion) => {
    const { problem } = parseRegion(text);
    expect(problem?.code).toBe('unknown-region');
    expect(problem?.suggestions[0]).toBe(suggestion);
  });

  test('every country of ISO 3166-1 is there, and Kosovo', () => {
    expect(countryCodes()).toHaveLength(250);
  });

  test('the table is what this runtime’s CLDR says, or another edition of it differs in little', () => {
    const fresh: Record<string, string> = buildCountries();
    if (process.versions.cldr === table.cldr) expect(fresh).toEqual(table.countries);
    const same = Object.entries(table.countries).filter(([code, text]) => fresh[code] === text);
    expect(same.length).toBeGreaterThan(235);
  });
});

describe('the week', () => {
  test.each([
    ['US', [6, 7], 7],
    ['DE', [6, 7], 1],
    ['AE', [6, 7], 1],
    ['IL', [5, 6], 7],
    ['SA', [5, 6], 7],
    ['EG', [5, 6], 6],
    ['IR', [5], 6],
    ['AF', [4, 5], 6],
    ['IN', [7], 7],
    ['UG', [7], 1],
  ])('%s rests on %s and begins on %s', (code, weekend, firstDay) => {
    expect(weekData(code)).toEqual({ weekend, firstDay });
  });

  test('without a region it is Saturday and Sunday', () => {
    expect(weekOf(undefined)).toEqual(USUAL_WEEK);
  });

  test.each([
    ['AE', '2021-12-31', true],
    ['AE', '2022-01-07', false],
    ['AE', '2022-01-09', true],
    ['SA', '2013-06-27', true],
    ['SA', '2013-07-04', false],
  ])('%s on %s: weekend %s', (code, date, expected) => {
    const day = dayNumber(Temporal.PlainDate.from(date));
    expect(isWeekend(day, parseRegion(code).value)).toBe(expected);
  });
});
