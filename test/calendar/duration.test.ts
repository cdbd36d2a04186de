import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { Calendar } from '../../server/src/calendar/business.ts';
import { parseDuration, readSpan } from '../../server/src/calendar/duration.ts';
import { parseRegion } from '../../server/src/calendar/region.ts';

/** 10 November 2026 is a Tuesday; the 11th is Veterans Day. */
const from = Temporal.PlainDate.from('2026-11-10');
const calendar = new Calendar({ zone: 'America/New_York', region: parseRegion('US').value });
const israel = new Calendar({ zone: 'Asia/Jerusalem', region: parseRegion('IL').value });

describe('a decision date', () => {
  test.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-11-30T17:00', '2026-11-30'],
    ['P2W', '2026-11-24'],
    ['p10d', '2026-11-20'],
    ['P1M', '2026-12-10'],
    ['P1M1W', '2026-12-17'],
    ['PT48H', '2026-11-12'],
    ['P1DT1H', '2026-11-12'],
    ['2 weeks', '2026-11-24'],
    ['two weeks', '2026-11-24'],
    ['within two weeks', '2026-11-24'],
    ['in about 2 weeks.', '2026-11-24'],
    ['a week', '2026-11-17'],
    ['a week or two', '2026-11-24'],
    ['2-3 weeks', '2026-12-01'],
    ['two to three weeks', '2026-12-01'],
    ['one or two weeks', '2026-11-24'],
    ['a couple of weeks', '2026-11-24'],
    ['a few days', '2026-11-13'],
    ['ten days', '2026-11-20'],
    ['the next 10 days', '2026-11-20'],
    ['a fortnight', '2026-11-24'],
    ['1 month', '2026-12-10'],
    ['3 business days', '2026-11-16'],
    ['three working days', '2026-11-16'],
    ['1 workday', '2026-11-12'],
    ['today', '2026-11-10'],
    ['tomorrow', '2026-11-11'],
    ['end of the week', '2026-11-13'],
    ['by the end of the week', '2026-11-13'],
    ['this week', '2026-11-13'],
    ['next week', '2026-11-20'],
    ['the end of next week', '2026-11-20'],
    ['end of month', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['next month', '2026-12-31'],
    ['Friday', '2026-11-13'],
    ['by Friday', '2026-11-13'],
    ['Tuesday', '2026-11-17'],
    ['27 November', '2026-11-27'],
    ['November 27th', '2026-11-27'],
    ['the 27th of November', '2026-11-27'],
    ['5 January', '2027-01-05'],
    ['end of January', '2027-01-31'],
    ['mid-December', '2026-12-15'],
  ])('%s from Tuesday the 10th is %s', (text, date) => {
    expect(parseDuration(text, from, calendar).value?.toString()).toBe(date);
  });

  test.each([
    '',
    'soon',
    '2026-02-30',
    'weeks',
    'P',
    'PT',
    'may',
    'a',
    '2 moons',
    '-3 days',
    'in',
    'week 3',
    'P999999999999D',
    'P99999Y',
    'PT1e9H',
  ])('%s says nothing that can be counted', (text) => {
    expect(readSpan(text).problem?.message.length).toBeGreaterThan(20);
  });

  test('a date that does not exist keeps its own message', () => {
    expect(readSpan('2026-02-30').problem?.code).toBe('no-such-date');
  });

  test('the end of the week is Thursday in Israel, also for a Friday', () => {
    expect(parseDuration('end of the week', from, israel).value?.toString()).toBe('2026-11-12');
    const friday = Temporal.PlainDate.from('2026-11-13');
    expect(parseDuration('end of the week', friday, israel).value?.toString()).toBe('2026-11-13');
  });

  test('no text makes it slow or throw', () => {
    for (const text of ['a '.repeat(5000), '1'.repeat(5000), 'the '.repeat(5000), 'end of '.repeat(5000)]) {
      const start = performance.now();
      expect(readSpan(text).problem).toBeDefined();
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});

test('whatever is written, a date or a problem comes back', () => {
  const words = [
    'end',
    'of',
    'the',
    'next',
    'week',
    'month',
    '3',
    '999',
    'a',
    'few',
    'days',
    'Friday',
    'May',
    '31',
    'P9Y',
    '-',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), fc.string(), (parts, noise) => {
      for (const text of [parts.join(' '), noise, parts.join('')]) {
        const { value, problem } = parseDuration(text, from, calendar);
        expect(value === undefined).toBe(problem !== undefined);
        if (value) expect(Temporal.PlainDate.compare(value, from)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1000, seed: 9 },
  );
});
