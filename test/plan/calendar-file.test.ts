import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  type CalendarEvent,
  calendarFile,
  escapeText,
  eventsOf,
  fold,
  uidOf,
} from '../../server/src/plan/calendar-file.ts';
import { Planner } from '../../server/src/plan/plan.ts';
import { all, application, hanbury, NOW, settings } from './harness.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;

/** What a calendar program makes of a file: its events, with their starts as epoch milliseconds by the file's own zones. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const tzid = String(zone.getFirstPropertyValue('tzid'));
      return [tzid, new ICAL.Timezone({ component: zone, tzid })] as const;
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
    const tzid = component.getFirstProperty('dtstart')?.getParameter('tzid');
    const zone = typeof tzid === 'string' ? zones.get(tzid) : undefined;
    if (zone) start.zone = zone;
    return {
      uid: component.getFirstPropertyValue('uid'),
      start: start.toUnixTime() * 1000,
      summary: component.getFirstPropertyValue('summary'),
      description: component.getFirstPropertyValue('description'),
      alarms: component.getAllSubcomponents('valarm').length,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: Number(component.getFirstPropertyValue('sequence')),
    };
  });
}

describe('a calendar file', () => {
  const text = calendarFile(eventsOf(new Planner(settings).plan(all, NOW)), NOW);

  test('holds the next message of each application, with an alarm', () => {
    expect(readBack(text)).toMatchObject([
      { summary: 'Thank-you: Northwind Transit', start: Date.UTC(2026, 10, 18, 15), alarms: 1 },
      { summary: 'Inquiry: Hanbury Water', start: Date.UTC(2026, 10, 19, 10), alarms: 1 },
      { summary: 'Closing note: Kitagawa & Söhne <Rail>', alarms: 1 },
    ]);
  });

  test('holds the interviews still to come', () => {
    const later = application({
      company: 'Later',
      timeZone: 'Europe/Berlin',
      interview: { at: '2026-12-01T10:00' },
    });
    const events = readBack(calendarFile(eventsOf(new Planner(settings).plan([later], NOW)), NOW));
    expect(events).toContainEqual(
      expect.objectContaining({ summary: 'Interview: Later', start: Date.UTC(2026, 11, 1, 9) }),
    );
  });

  test('stamps with the clock it is handed, so that the same plan gives the same file', () => {
    const again = calendarFile(eventsOf(new Planner(settings).plan(all, NOW)), NOW);
    expect(again).toBe(text);
    expect(new Set(readBack(text).map(({ stamp }) => stamp))).toEqual(new Set(['2026-11-18T15:00:00Z']));
  });

  test('written again later updates its events and adds none', () => {
    const later = NOW.add({ hours: 2 });
    const after = readBack(calendarFile(eventsOf(new Planner(settings).plan(all, later)), later));
    const before = readBack(text);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]!.sequence).toBeGreaterThan(before[0]!.sequence);
  });

  test('has another event for another message of the same kind', () => {
    const { sent } = hanbury.history;
    const asked = {
      ...hanbury,
      history: { sent: [...sent, { ...sent[1]!, kind: 'inquiry' as const, sentAt: '2026-11-19T10:00' }] },
    };
    const later = Temporal.Instant.from('2026-11-20T10:00:00Z');
    const uid = (input: typeof hanbury) => eventsOf(new Planner(settings).plan([input], later))[0]!.uid;
    expect(uid(asked)).not.toBe(uid(hanbury));
    expect(uidOf('a', 'inquiry', 1)).not.toBe(uidOf('b', 'inquiry', 1));
  });

  test('of nothing is still a calendar', () => {
    expect(readBack(calendarFile([], NOW))).toEqual([]);
  });
});

const zones = [
  'America/New_York',
  'Europe/Dublin',
  'Asia/Tokyo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Chatham',
  'UTC',
];

const event: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.uuid(),
  start: fc
    .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
    .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)),
  minutes: fc.integer({ min: 1, max: 600 }),
  zone: fc.constantFrom(...zones),
  summary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  description: fc.string({ unit: 'grapheme', maxLength: 300 }),
  remind: fc.integer({ min: 0, max: 600 }),
});

describe('whatever the events', () => {
  test('a calendar program reads back the same instants and words', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const read = readBack(calendarFile(events, NOW));
        expect(read.map(({ uid, start }) => [uid, start])).toEqual(
          events.map(({ uid, start, zone }) => [uid, uniqueReading(start, zone)]),
        );
        expect(read.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => plainText(summary)));
      }),
      { numRuns: 50 },
    );
  });

  test('no line is longer than 75 octets, and unfolding gives the line back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = fold(line);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  test('every line of a file keeps to it and ends in CRLF', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), (events) => {
        const text = calendarFile(events, NOW);
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 50 },
    );
  });
});

const plainText = (text: string) =>
  text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** A wall reading that comes twice stands for its first coming: a file on a wall clock cannot say which. */
function uniqueReading(start: Temporal.Instant, zone: string): number {
  return start.toZonedDateTimeISO(zone).toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' })
    .epochMilliseconds;
}
