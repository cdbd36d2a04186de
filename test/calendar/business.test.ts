import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  Calendar,
  CalendarCache,
  closedAt,
  holidayOn,
  isBusinessDay,
  nextBusinessSlot,
  parseBusinessHours,
} from '../../server/src/calendar/business.ts';
import { DAY, MINUTE } from '../../server/src/calendar/day.ts';
import { localText } from '../../server/src/calendar/moment.ts';
import { ZoneClock } from '../../server/src/calendar/offsets.ts';
import { parseRegion } from '../../server/src/calendar/region.ts';

const ZONES = [
  ...['America/New_York', 'America/Sao_Paulo', 'America/St_Johns', 'Europe/Berlin', 'Europe/Dublin', 'UTC'],
  ...['Africa/Casablanca', 'Asia/Kathmandu', 'Asia/Tokyo', 'Asia/Tehran', 'Australia/Lord_Howe'],
  ...['Pacific/Auckland', 'Pacific/Apia', 'Pacific/Chatham', 'Antarctica/Troll', 'America/Asuncion'],
];
const REGIONS = ['US', 'US-NY', 'DE-BY', 'JP', 'AE', 'IL', 'IN', 'IR', 'BR', 'GB-SCT', 'ZA'];
const zone = fc.constantFrom(...ZONES);
const cache = new CalendarCache();
const calendar = (region: string, of = 'America/New_York') =>
  cache.get({ zone: of, region: parseRegion(region).value });
const milliseconds = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2037, 0, 1) });
const date = fc.integer({ min: Date.UTC(2025, 0, 1) / DAY, max: Date.UTC(2029, 11, 1) / DAY }).map((day) =>
  Temporal.Instant.fromEpochMilliseconds(day * DAY)
    .toZonedDateTimeISO('UTC')
    .toPlainDate(),
);
const clocks = new Map(ZONES.map((name) => [name, new ZoneClock(name)]));

describe('a zone’s clock, beside luxon', () => {
  test('has its offsets at any instant', () => {
    fc.assert(
      fc.property(zone, milliseconds, (name, at) => {
        const offset = DateTime.fromMillis(at, { zone: name }).offset;
        expect(clocks.get(name)!.offsetAt(at) / MINUTE).toBe(offset);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('has them in the hours around every change', () => {
    for (const name of ZONES) {
      let at = Temporal.Instant.from('2024-01-01T00:00Z').toZonedDateTimeISO(name);
      for (let changes = 0; changes < 6; changes++) {
        const next = at.getTimeZoneTransition('next');
        if (!next) break;
        for (const near of [-3_600_000, -1, 0, 1, 3_600_000]) {
          const when = next.epochMilliseconds + near;
          const offset = DateTime.fromMillis(when, { zone: name }).offset;
          expect(clocks.get(name)!.offsetAt(when) / MINUTE, `${name} ${when}`).toBe(offset);
        }
        at = next;
      }
    }
  });

  test('comes back from the wall to the instant, or to the earlier one of an overlap', () => {
    fc.assert(
      fc.property(zone, milliseconds, (name, at) => {
        const clock = clocks.get(name)!;
        const { milliseconds: back, fit } = clock.locate(clock.toLocal(at));
        expect(fit === 'overlap' ? back <= at : back === at).toBe(true);
        expect(clock.toLocal(back)).toBe(clock.toLocal(at));
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  test('tells gap and overlap as Temporal does, near the changes', () => {
    const near = fc.integer({ min: -6 * 60, max: 6 * 60 });
    const years = fc.integer({ min: 2016, max: 2030 });
    fc.assert(
      fc.property(zone, years, fc.boolean(), near, (name, year, second, minutes) => {
        let change = Temporal.Instant.from(`${year}-01-01T00:00Z`).toZonedDateTimeISO(name);
        for (const _ of second ? [1, 2] : [1]) change = change.getTimeZoneTransition('next') ?? change;
        const local = change.toPlainDateTime().add({ minutes });
        const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
        const [earlier, later] = (['earlier', 'later'] as const).map(
          (disambiguation) => local.toZonedDateTime(name, { disambiguation }).epochMilliseconds,
        ) as [number, number];
        const { milliseconds: at, fit } = clocks.get(name)!.locate(wall);
        const compatible = local.toZonedDateTime(name).epochMilliseconds;
        expect(at, `${name} ${local}`).toBe(compatible);
        expect(fit !== 'exact', `${name} ${local}`).toBe(earlier !== later);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('business days, beside a count of every day', () => {
  test('the n-th after lies n apart, and is one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIONS),
        date,
        fc.integer({ min: 1, max: 40 }),
        (region, from, count) => {
          const to = addBusinessDays(from, count, calendar(region));
          expect(isBusinessDay(to, calendar(region))).toBe(true);
          expect(businessDaysBetween(from, to, calendar(region))).toBe(count);
          let counted = 0;
          for (
            let day = from.add({ days: 1 });
            Temporal.PlainDate.compare(day, to) <= 0;
            day = day.add({ days: 1 })
          ) {
            const iso = DateTime.fromISO(day.toString(), { zone: 'UTC' }).weekday;
            const weekend = calendar(region).week.weekend.includes(iso);
            if (!weekend && holidayOn(day, calendar(region))?.kind !== 'public') counted++;
          }
          expect(counted).toBe(count);
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });

  test('there and back again ends on a business day no later than the start', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIONS),
        date,
        fc.integer({ min: 1, max: 30 }),
        (region, from, count) => {
          const start = addBusinessDays(from, 0, calendar(region));
          const there = addBusinessDays(start, count, calendar(region));
          expect(addBusinessDays(there, -count, calendar(region)).toString()).toBe(start.toString());
          expect(businessDaysBetween(there, start, calendar(region))).toBe(-count);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  test('a slot is inside the hours, not before it was asked for, and the first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), zone, milliseconds, (region, name, at) => {
        const of = calendar(region, name);
        const slot = nextBusinessSlot(Temporal.Instant.fromEpochMilliseconds(at), of);
        expect(closedAt(slot, of)).toBeUndefined();
        expect(slot.epochMilliseconds).toBeGreaterThanOrEqual(at);
        if (slot.epochMilliseconds > at) {
          const before = Temporal.Instant.fromEpochMilliseconds(slot.epochMilliseconds - 1);
          expect(closedAt(before, of)).toBeDefined();
        }
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

describe('a slot', () => {
  const newYork = calendar('US');
  test.each([
    ['2026-11-17T13:59Z', '2026-11-17T09:00'],
    ['2026-11-17T14:00Z', '2026-11-17T09:00'],
    ['2026-11-17T15:07Z', '2026-11-17T10:07'],
    ['2026-11-17T21:59Z', '2026-11-17T16:59'],
    ['2026-11-17T22:00Z', '2026-11-18T09:00'],
    ['2026-11-25T23:00Z', '2026-11-27T09:00'],
    ['2026-11-28T15:00Z', '2026-11-30T09:00'],
  ])('from %s is %s in New York', (from, local) => {
    const slot = nextBusinessSlot(Temporal.Instant.from(from), newYork);
    expect(localText(slot, newYork.clock)).toBe(local);
  });

  test('is closed at night, on weekends and holidays, and says which', () => {
    const why = (text: string) => closedAt(Temporal.Instant.from(text), newYork);
    expect(why('2026-11-17T10:00Z')).toEqual({ why: 'night', before: true });
    expect(why('2026-11-17T22:00Z')).toEqual({ why: 'night', before: false });
    expect(why('2026-11-21T15:00Z')).toEqual({ why: 'weekend' });
    expect(why('2026-11-26T15:00Z')).toMatchObject({ why: 'holiday', holiday: { name: 'Thanksgiving Day' } });
    expect(why('2026-11-17T15:00Z')).toBeUndefined();
  });
});

describe('business hours', () => {
  test.each([
    ['9-17', 540, 1020],
    ['09:00-17:30', 540, 1050],
    [' 8:30 – 18 ', 510, 1080],
    ['0-24', 0, 1440],
  ])('%s', (text, start, end) => {
    expect(parseBusinessHours(text).value).toEqual({ start, end });
  });

  test.each(['17-9', '9', '9-25', '9:70-10', '9-9', 'office hours', ''])('%s are none', (text) => {
    expect(parseBusinessHours(text).problem?.code).toBe('business-hours');
  });

  test('move the slots', () => {
    const late = new Calendar({ zone: 'Europe/Madrid', businessHours: { start: 600, end: 1140 } });
    expect(localText(nextBusinessSlot(Temporal.Instant.from('2026-11-17T05:00Z'), late), late.clock)).toBe(
      '2026-11-17T10:00',
    );
  });

  test('calendars are shared by their settings', () => {
    expect(cache.get({ zone: 'UTC' })).toBe(
      cache.get({ zone: 'UTC', businessHours: { start: 540, end: 1020 } }),
    );
    expect(cache.get({ zone: 'UTC' })).not.toBe(cache.get({ zone: 'Asia/Tokyo' }));
  });
});
