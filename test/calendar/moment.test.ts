import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calendar } from '../../server/src/calendar/business.ts';
import { momentInstant, momentSpan, parseMoment } from '../../server/src/calendar/moment.ts';

const newYork = 'America/New_York';
const text = (written: string, zone = newYork) => {
  const { value } = parseMoment(written, zone);
  return value?.kind === 'date' ? value.date.toString() : value?.instant.toString();
};

describe('a date or a time', () => {
  test.each([
    ['2026-11-17', '2026-11-17'],
    ['2026-11-17T14:00', '2026-11-17T19:00:00Z'],
    ['2026-11-17 14:00', '2026-11-17T19:00:00Z'],
    ['2026-11-17 9:05', '2026-11-17T14:05:00Z'],
    ['2026-11-17T14:00:30', '2026-11-17T19:00:30Z'],
    ['2026-11-17T14:00:30.500', '2026-11-17T19:00:30Z'],
    ['2026-11-17T14:00Z', '2026-11-17T14:00:00Z'],
    ['2026-11-17T14:00+01:00', '2026-11-17T13:00:00Z'],
    ['2026-11-17 14:00 -0800', '2026-11-17T22:00:00Z'],
    ['2026-11-17T14:00+05', '2026-11-17T09:00:00Z'],
    ['2028-02-29', '2028-02-29'],
    ['2026-07-17T14:00', '2026-07-17T18:00:00Z'],
  ])('%s is %s', (written, expected) => {
    expect(text(written)).toBe(expected);
  });

  test('a time that came twice is the earlier one, and says so', () => {
    const { value } = parseMoment('2026-11-01T01:30', newYork);
    expect(value).toMatchObject({ kind: 'date-time', fit: 'overlap' });
    expect(text('2026-11-01T01:30')).toBe('2026-11-01T05:30:00Z');
  });

  test('a time the clocks skipped is a problem with both ways out', () => {
    const { problem } = parseMoment('2026-03-29T02:30', 'Europe/Berlin');
    expect(problem).toEqual({
      code: 'clock-gap',
      message:
        'There was no 02:30 in Berlin on 29 March 2026: the clocks went forward over it. Write 03:30 or 01:30.',
      suggestions: ['2026-03-29T03:30', '2026-03-29T01:30'],
    });
  });

  test('a whole day can be skipped: Samoa had no 30 December 2011', () => {
    expect(parseMoment('2011-12-30T12:00', 'Pacific/Apia').problem?.code).toBe('clock-gap');
  });

  test.each([
    ['2026-02-29', 'no-such-date', 'There is no 29 February 2026; February 2026 has 28 days.', '2026-02-28'],
    ['2026-11-31', 'no-such-date', 'There is no 31 November 2026; November 2026 has 30 days.', '2026-11-30'],
    [
      '2026-17-11',
      'no-such-date',
      'There is no month 17; write year-month-day, such as 2026-11-17.',
      '2026-11-17',
    ],
    [
      '2026-11-17T25:00',
      'no-such-time',
      'There is no time 25:00; write hours from 00 to 23 and minutes from 00 to 59.',
    ],
    [
      '2026-11-17T12:00+19:00',
      'no-such-time',
      'There is no offset "+19:00"; leave it out to mean the company’s clock.',
    ],
    ['0026-11-17', 'no-such-date', 'The year 26 is out of reach; write a year of four digits, such as 2026.'],
  ])('%s: %s', (written, code, message, ...suggestions) => {
    expect(parseMoment(written, newYork).problem).toEqual({
      code,
      message: message.replace('’', "'"),
      suggestions: suggestions.filter((one) => one !== undefined),
    });
  });

  test.each([
    ['17.11.2026', ['2026-11-17']],
    ['11/17/2026', ['2026-11-17']],
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['17 November 2026', ['2026-11-17']],
    ['Nov 17, 2026 2pm', ['2026-11-17T14:00']],
    ['November 17th 2026, 14:30', ['2026-11-17T14:30']],
    ['2026/11/7', ['2026-11-07']],
    ['2026-11-17T14:00 pm', ['2026-11-17T14:00']],
    ['next Tuesday', []],
    ['', []],
  ])('%s is no ISO date, but perhaps %s', (written, suggestions) => {
    const { problem } = parseMoment(written, newYork);
    expect(problem?.code).toBe('not-a-date');
    expect(problem?.suggestions).toEqual(suggestions);
  });

  test('a date spans the working hours of its day', () => {
    const calendar = new Calendar({ zone: newYork });
    const { value } = parseMoment('2026-11-17', newYork);
    const { from, to } = momentSpan(value!, calendar);
    expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual([
      '2026-11-17T14:00:00.000Z',
      '2026-11-17T22:00:00.000Z',
    ]);
    expect(momentInstant(value!, calendar).toString()).toBe('2026-11-17T22:00:00Z');
  });
});

test('whatever is written, a moment or a problem comes back', () => {
  const digit = fc.constantFrom(...'0123456789-:T+Z ./');
  fc.assert(
    fc.property(fc.array(digit, { maxLength: 26 }), fc.string(), (digits, noise) => {
      for (const written of [digits.join(''), noise, `2026-11-17${digits.join('')}`]) {
        const { value, problem } = parseMoment(written, newYork);
        expect(value === undefined).toBe(problem !== undefined);
        for (const suggestion of problem?.suggestions ?? []) {
          expect(parseMoment(suggestion, 'UTC').value, suggestion).toBeDefined();
        }
      }
    }),
    { numRuns: 1000, seed: 10 },
  );
});
