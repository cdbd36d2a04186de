import type { Temporal } from 'temporal-polyfill';
import { civil, DAY, type DayNumber, dayNumber, weekday } from '../../calendar/day.ts';
import { type Moment, parseMoment } from '../../calendar/moment.ts';
import { ZoneClock } from '../../calendar/offsets.ts';
import { monthName, weekdayName } from '../../calendar/words.ts';
import { parseZone } from '../../calendar/zone.ts';
import type { Facts } from '../../context/facts.ts';
import type { Day } from './dates.ts';

/** Interviews that have begun, and the day the message goes: each with every day it may be called, on either clock. */
export interface KnownDays {
  /** Latest last. */
  readonly rounds: readonly (readonly DayNumber[])[];
  readonly sending: readonly DayNumber[];
}

/** Undefined where no interview with a day has begun. */
export function knownDays(facts: Facts, now: Temporal.Instant): KnownDays | undefined {
  const clocks = [facts.timeZone, facts.sender.timeZone].flatMap((zone) => clockOf(zone));
  const theirs = clocks[0] ?? new ZoneClock('UTC');
  const own = clockOf(facts.sender.timeZone)[0] ?? theirs;
  const sent = readMoment(facts.sentAt ?? facts.sendAt, own);
  const going = sent ? daysOf(sent, clocks) : clocks.map((clock) => dayIn(clock, now.epochMilliseconds));
  const sending = going.length > 0 ? going : nearby(now);
  const latest = Math.max(...sending);
  const rounds = facts.interviews
    .flatMap(({ at }) => readMoment(at, theirs) ?? [])
    .map((moment) => daysOf(moment, clocks))
    .filter((days) => Math.min(...days) <= latest)
    .sort((a, b) => a[0]! - b[0]!);
  return rounds.length > 0 ? { rounds, sending } : undefined;
}

function clockOf(zone: string | undefined): ZoneClock[] {
  const read = zone === undefined ? undefined : parseZone(zone);
  return read?.value === undefined ? [] : [new ZoneClock(read.value)];
}

function readMoment(text: string | undefined, clock: ZoneClock): Moment | undefined {
  const read = text === undefined ? undefined : parseMoment(text, clock);
  return read?.value;
}

function daysOf(moment: Moment, clocks: readonly ZoneClock[]): DayNumber[] {
  if (moment.kind === 'date') return [dayNumber(moment.date)];
  const at = moment.instant.epochMilliseconds;
  const days = clocks.map((clock) => dayIn(clock, at));
  return days.length > 0 ? [...new Set(days)] : [Math.floor(at / DAY)];
}

const dayIn = (clock: ZoneClock, milliseconds: number): DayNumber =>
  Math.floor(clock.toLocal(milliseconds) / DAY);

/** Where no zone is known, it may be another day already, or still. */
const nearby = (now: Temporal.Instant): DayNumber[] => {
  const HALF = DAY / 2;
  return [...new Set([-HALF, 0, HALF].map((by) => Math.floor((now.epochMilliseconds + by) / DAY)))];
};

/** Whether a day as said can be the day of an interview. Weeks are judged only where no way of counting them agrees. */
export const canBe = (said: Day, interview: DayNumber, sending: DayNumber): boolean => {
  const distance = sending - interview;
  if (said.kind === 'relative') return distance === said.back;
  if (said.kind === 'week')
    return distance >= 1 && distance <= 13 && (distance >= 6 || weekday(sending) <= distance);
  const { year, month, date } = civil(interview);
  if (said.kind === 'weekday') return weekday(interview) === said.weekday && (said.month ?? month) === month;
  const isDay = said.date === date && (said.month ?? month) === month;
  const isSwapped = said.isNumeric === true && said.date === month && said.month === date;
  return (
    (isDay || isSwapped) &&
    (said.year ?? year) === year &&
    (said.weekday ?? weekday(interview)) === weekday(interview)
  );
};

/** The interview's day in the form the writer used: a weekday for a weekday, a date for a date, `yesterday` where it was. */
export function rightWords(text: string, said: Day, interview: DayNumber, sending: DayNumber): string {
  const { year, month, date } = civil(interview);
  const name = weekdayName(weekday(interview));
  if (said.kind === 'weekday') {
    const isShort = !/day/i.test(text);
    const named = text.replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*/i, isShort ? name.slice(0, 3) : name);
    return said.month ? named.replace(/[a-z]+$/i, monthName(month)) : named;
  }
  if (said.kind === 'date') return rewritten(text, said, { year, month, date, name });
  const distance = sending - interview;
  const part = /\b(morning|afternoon|evening)$/i.exec(text)?.[1];
  if (distance === 0) return part ? `this ${part}` : 'today';
  if (distance === 1) return part ? `yesterday ${part}` : 'yesterday';
  return distance < 7 ? `on ${name}${part ? ` ${part}` : ''}` : `on ${date} ${monthName(month)}`;
}

/** Figures and month names put right where they stand; the order stays the writer's. */
function rewritten(
  text: string,
  said: Extract<Day, { kind: 'date' }>,
  right: { readonly year: number; readonly month: number; readonly date: number; readonly name: string },
): string {
  const { year, month, date, name } = right;
  const two = (number: number) => String(number).padStart(2, '0');
  if (/^\d{4}-/.test(text)) return `${year}-${two(month)}-${two(date)}`;
  if (said.isNumeric)
    return text.replace(
      /^(\d+)([/.])(\d+)/,
      (_, first: string, mark: string) => `${first.length > 1 ? two(date) : date}${mark}${two(month)}`,
    );
  return text
    .replace(/\b20\d\d\b/, String(year))
    .replace(
      /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?!\d)/,
      (_, __, suffix?: string) => `${date}${suffix ? ordinal(date) : ''}`,
    )
    .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*/, (word) =>
      word.endsWith('day') ? name : name.slice(0, 3),
    )
    .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/i, (word) =>
      word.length > 4 || /^(?:june|july)$/i.test(word) ? monthName(month) : monthName(month).slice(0, 3),
    );
}

const ordinal = (date: number): string =>
  date % 100 >= 11 && date % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');

/** `Wednesday 18 November`, as messages show it. */
export function dayInWords(day: DayNumber): string {
  const { month, date } = civil(day);
  return `${weekdayName(weekday(day))} ${date} ${monthName(month)}`;
}
