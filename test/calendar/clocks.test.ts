import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  clockOf,
  distanceWords,
  onBothClocks,
  onClock,
  relativeWords,
  timeLeft,
  yearOn,
} from '../../server/src/calendar/clocks.ts';
import { ZoneClock } from '../../server/src/calendar/offsets.ts';

const at = (text: string) => Temporal.Instant.from(text);
const newYork = new ZoneClock('America/New_York');
const tokyo = new ZoneClock('Asia/Tokyo');

describe('both clocks', () => {
  test.each([
    ['2026-11-19T15:00Z', 'Europe/Berlin', 'Thu 19 Nov, 10:00 in New York (16:00 your time)'],
    ['2026-11-19T15:00Z', 'Asia/Tokyo', 'Thu 19 Nov, 10:00 in New York (Fri 20 Nov, 00:00 your time)'],
    ['2026-11-19T15:00Z', 'America/Toronto', 'Thu 19 Nov, 10:00 in New York'],
    ['2026-11-19T15:00Z', undefined, 'Thu 19 Nov, 10:00 in New York'],
    ['2026-07-01T13:05Z', 'Europe/Lisbon', 'Wed 1 Jul, 09:05 in New York (14:05 your time)'],
  ])('%s for someone in %s', (when, own, text) => {
    expect(onBothClocks(at(when), { theirs: newYork, own: clockOf(own) })).toBe(text);
  });

  test('a year that is not understood is said', () => {
    expect(onClock(at('2027-01-04T15:00Z'), newYork, 2026)).toBe('Mon 4 Jan 2027, 10:00');
    expect(onClock(at('2026-12-31T15:30Z'), tokyo, 2026)).toBe('Fri 1 Jan 2027, 00:30');
    expect(yearOn(at('2026-12-31T15:30Z'), tokyo)).toBe(2027);
  });
});

describe('time in words', () => {
  const now = at('2026-11-19T12:00Z');
  test.each([
    ['2026-11-19T12:00:30Z', 'less than a minute', 'now', 'less than a minute left'],
    ['2026-11-19T12:01Z', '1 minute', 'in 1 minute', '1 minute left'],
    ['2026-11-19T13:30Z', '90 minutes', 'in 90 minutes', '90 minutes left'],
    ['2026-11-19T17:59Z', '5 hours', 'in 5 hours', '5 hours left'],
    ['2026-11-20T16:00Z', '1 day and 4 hours', 'in 1 day and 4 hours', '1 day and 4 hours left'],
    ['2026-11-21T12:10Z', '2 days', 'in 2 days', '2 days left'],
    ['2026-12-01T12:00Z', '12 days', 'in 12 days', '12 days left'],
    ['2026-11-19T07:00Z', '5 hours', '5 hours ago', '5 hours late'],
    ['2026-11-16T12:00Z', '3 days', '3 days ago', '3 days late'],
  ])('%s', (when, distance, relative, left) => {
    expect(distanceWords(at(when), now)).toBe(distance);
    expect(relativeWords(at(when), now)).toBe(relative);
    expect(timeLeft(at(when), now)).toBe(left);
  });
});
