import type { Temporal } from 'temporal-polyfill';
import { DAY, type DayNumber, dayNumber, instant, MINUTE, plainDate } from './day.ts';
import { type Holiday, HolidayBook } from './holidays.ts';
import { ZoneClock } from './offsets.ts';
import { failed, type Parsed, parsed } from './problem.ts';
import { parseRegion, type Region } from './region.ts';
import { isWeekend, type Week, weekOf } from './week.ts';
import { parseZone } from './zone.ts';

/** Minutes after midnight, on the calendar's own clock: work begins at `start` and is over at `end`. */
export interface BusinessHours {
  readonly start: number;
  readonly end: number;
}

export const USUAL_HOURS: BusinessHours = { start: 9 * 60, end: 17 * 60 };

export interface CalendarSettings {
  /** An IANA zone that `parseZone` accepts. */
  readonly zone: string;
  readonly region?: Region | undefined;
  /** Default 9:00–17:00. */
  readonly businessHours?: BusinessHours | undefined;
}

/**
 * The company's calendar: its clock, its working week, its public holidays, its business hours. A value:
 * two made from the same settings answer alike. Making one reads tables; keep it (`CalendarCache`).
 */
export class Calendar {
  readonly zone: string;
  readonly region: Region | undefined;
  readonly hours: BusinessHours;
  readonly week: Week;
  readonly clock: ZoneClock;
  readonly holidays: HolidayBook;

  constructor({ zone, region, businessHours }: CalendarSettings) {
    this.zone = zone;
    this.region = region;
    this.hours = businessHours ?? USUAL_HOURS;
    this.week = weekOf(region);
    this.clock = new ZoneClock(zone);
    this.holidays = new HolidayBook(region);
  }

  /** The day an instant (epoch milliseconds) falls on here. */
  dayAt(milliseconds: number): DayNumber {
    return Math.floor(this.clock.toLocal(milliseconds) / DAY);
  }

  /** The epoch milliseconds of a wall reading here: a day and minutes after its midnight. */
  at(day: DayNumber, minutes: number): number {
    return this.clock.toInstant(day * DAY + minutes * MINUTE);
  }

  opening(day: DayNumber): number {
    return this.at(day, this.hours.start);
  }

  closing(day: DayNumber): number {
    return this.at(day, this.hours.end);
  }

  isWeekend(day: DayNumber): boolean {
    return isWeekend(day, this.region, this.week);
  }

  /** Neither weekend nor public holiday. */
  isWorkday(day: DayNumber): boolean {
    return !this.isWeekend(day) && this.holidays.on(day)?.kind !== 'public';
  }

  /** The n-th working day after a day; before it for a negative n; for 0 the day itself or the next that is one. */
  addWorkdays(day: DayNumber, count: number): DayNumber {
    const step = count < 0 ? -1 : 1;
    let current = day;
    if (count === 0) {
      while (!this.isWorkday(current)) current++;
      return current;
    }
    for (let left = Math.abs(count); left > 0; ) {
      current += step;
      if (this.isWorkday(current)) left--;
    }
    return current;
  }

  /** The first moment at or after another that lies in business hours; epoch milliseconds. */
  nextOpen(milliseconds: number): number {
    const local = this.clock.toLocal(milliseconds);
    const day = Math.floor(local / DAY);
    const minutes = (local - day * DAY) / MINUTE;
    if (!this.isWorkday(day)) return this.opening(this.addWorkdays(day, 0));
    if (minutes < this.hours.start) return this.opening(day);
    return minutes < this.hours.end ? milliseconds : this.opening(this.addWorkdays(day, 1));
  }
}

const REMEMBERED = 1000;

/** Calendars by their settings, so that a workspace of thousands of applications reads each table, and each zone's name, once. */
export class CalendarCache {
  readonly #known = new Map<string, Calendar>();
  readonly #zones = new Map<string, string | undefined>();
  readonly #regions = new Map<string, Region | undefined>();

  /** `parseZone`, remembered; undefined for what is no zone. */
  zone(text: string): string | undefined {
    return remember(this.#zones, text, (name) => parseZone(name).value);
  }

  /** `parseRegion`, remembered; undefined for what is no region. */
  region(text: string): Region | undefined {
    return remember(this.#regions, text, (code) => parseRegion(code).value);
  }

  get(settings: CalendarSettings): Calendar {
    const { start, end } = settings.businessHours ?? USUAL_HOURS;
    const key = `${settings.zone} ${settings.region?.code ?? ''} ${start} ${end}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = new Calendar(settings);
    this.#known.set(key, made);
    return made;
  }
}

function remember<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  if (known.has(text)) return known.get(text) as T;
  if (known.size >= REMEMBERED) known.clear();
  const value = read(text);
  known.set(text, value);
  return value;
}

/** Whether a date is a working day there: neither weekend nor public holiday. */
export function isBusinessDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  return calendar.isWorkday(dayNumber(date));
}

/** The holiday of a date there, bank holidays included. */
export function holidayOn(date: Temporal.PlainDate, calendar: Calendar): Holiday | undefined {
  return calendar.holidays.on(dayNumber(date));
}

/** The `count`-th business day after a date (before it, if negative); 0: the date or the next business day. */
export function addBusinessDays(
  date: Temporal.PlainDate,
  count: number,
  calendar: Calendar,
): Temporal.PlainDate {
  return plainDate(calendar.addWorkdays(dayNumber(date), count));
}

/** The business days after `from` up to and including `to`; negative when `to` is earlier. */
export function businessDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: Calendar,
): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  let count = 0;
  for (let day = Math.min(first, last) + 1; day <= Math.max(first, last); day++) {
    if (calendar.isWorkday(last < first ? day - 1 : day)) count++;
  }
  return last < first ? -count : count;
}

/** Why an instant lies outside the calendar's working time, or undefined when it lies inside. */
export type Closed =
  | { readonly why: 'night'; readonly before: boolean }
  | { readonly why: 'weekend' }
  | { readonly why: 'holiday'; readonly holiday: Holiday };

export function closedAt(when: Temporal.Instant, calendar: Calendar): Closed | undefined {
  const local = calendar.clock.toLocal(when.epochMilliseconds);
  const day = Math.floor(local / DAY);
  const holiday = calendar.holidays.on(day);
  if (holiday?.kind === 'public') return { why: 'holiday', holiday };
  if (!calendar.isWorkday(day)) return { why: 'weekend' };
  const minutes = (local - day * DAY) / MINUTE;
  if (minutes < calendar.hours.start) return { why: 'night', before: true };
  return minutes < calendar.hours.end ? undefined : { why: 'night', before: false };
}

/** The first instant at or after another inside business hours there; the closing minute itself is outside. */
export function nextBusinessSlot(from: Temporal.Instant, calendar: Calendar): Temporal.Instant {
  return instant(calendar.nextOpen(from.epochMilliseconds));
}

/** Reads `9-17`, `09:00-17:30`, `8:30 – 18:00`. */
export function parseBusinessHours(text: string): Parsed<BusinessHours> {
  const match = /^\s*(\d{1,2})(?::(\d{2}))?\s*[-–]\s*(\d{1,2})(?::(\d{2}))?\s*$/.exec(text);
  const [, fromHour, fromMinute, toHour, toMinute] = match ?? [];
  const start = Number(fromHour) * 60 + Number(fromMinute ?? 0);
  const end = Number(toHour) * 60 + Number(toMinute ?? 0);
  const fits = match && Number(fromMinute ?? 0) < 60 && Number(toMinute ?? 0) < 60;
  if (fits && start < end && end <= 24 * 60) return parsed({ start, end });
  return failed(
    'business-hours',
    `"${text}" are not business hours; write them like "9-17" or "08:30-17:30".`,
    ['9-17'],
  );
}
