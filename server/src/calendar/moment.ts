import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './business.ts';
import { civil, DAY, dayNumber, instant, MINUTE } from './day.ts';
import { type Fit, ZoneClock } from './offsets.ts';
import { failed, type Parsed, parsed } from './problem.ts';
import { clockWords, longDate, monthName, monthNumber, pad } from './words.ts';
import { zoneCity } from './zone.ts';

/** A date, or a moment in time, as the front matter has it. */
export type Moment =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | {
      readonly kind: 'date-time';
      readonly instant: Temporal.Instant;
      /** `overlap`: the wall showed this time twice that night; the earlier one is taken. */
      readonly fit: Fit;
    };

const SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads `2026-11-17`, `2026-11-17T14:00` (on the clock of `zone`), `2026-11-17 14:00:30`, and either with
 * `Z` or an offset. A day that does not exist and a time the clocks skipped are problems; of a time that
 * came twice, the earlier is meant.
 */
export function parseMoment(text: string, zone: string | ZoneClock): Parsed<Moment> {
  const written = text.trim();
  const match = SHAPE.exec(written);
  if (!match) return notADate(written);
  const [year, month, date] = match.slice(1, 4).map(Number) as [number, number, number];
  const missing = missingDay(year, month, date);
  if (missing) return missing;
  if (match[4] === undefined)
    return parsed({ kind: 'date', date: new Temporal.PlainDate(year, month, date) });
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) {
    return failed(
      'no-such-time',
      `There is no time ${match[4]}:${match[5]}; write hours from 00 to 23 and minutes from 00 to 59.`,
    );
  }
  const local = Date.UTC(year, month - 1, date, hour, minute, second);
  if (match[7] !== undefined) return withOffset(local, match[7]);
  return onClock(local, typeof zone === 'string' ? new ZoneClock(zone) : zone);
}

function withOffset(local: number, text: string): Parsed<Moment> {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  if (Math.abs(offset) > 18 * 60 * MINUTE || Number(minutes) > 59) {
    return failed('no-such-time', `There is no offset "${text}"; leave it out to mean the company's clock.`);
  }
  return parsed({ kind: 'date-time', instant: instant(local - offset), fit: 'exact' });
}

function onClock(local: number, clock: ZoneClock): Parsed<Moment> {
  const { milliseconds, fit, jump } = clock.locate(local);
  if (fit !== 'gap') return parsed({ kind: 'date-time', instant: instant(milliseconds), fit });
  const { year, month, date } = civil(Math.floor(local / DAY));
  const [earlier, later] = [local - jump, local + jump].map(isoLocal) as [string, string];
  return failed(
    'clock-gap',
    `There was no ${clockWords(local)} in ${zoneCity(clock.zone)} on ${longDate(year, month, date)}: ` +
      `the clocks went forward over it. Write ${clockWords(local + jump)} or ${clockWords(local - jump)}.`,
    [later, earlier],
  );
}

/** Wall milliseconds as the front matter would have them: `2026-11-17T14:00`. */
export function isoLocal(local: number): string {
  return new Date(local).toISOString().slice(0, 16);
}

/** An instant as front matter on a zone's clock: `2026-11-17T14:00`. */
export function localText(when: Temporal.Instant, clock: ZoneClock): string {
  return isoLocal(clock.toLocal(when.epochMilliseconds));
}

function missingDay(year: number, month: number, date: number): Parsed<never> | undefined {
  if (year < 1900 || year > 2199) {
    return failed(
      'no-such-date',
      `The year ${pad(year)} is out of reach; write a year of four digits, such as 2026.`,
    );
  }
  if (month < 1 || month > 12) {
    const swapped = month <= 31 && date >= 1 && date <= 12 ? [`${year}-${pad(date)}-${pad(month)}`] : [];
    return failed(
      'no-such-date',
      `There is no month ${month}; write year-month-day, such as 2026-11-17.`,
      swapped,
    );
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (date >= 1 && date <= last) return undefined;
  return failed(
    'no-such-date',
    `There is no ${longDate(year, month, date)}; ${monthName(month)} ${year} has ${last} days.`,
    [`${year}-${pad(month)}-${pad(Math.min(Math.max(date, 1), last))}`],
  );
}

/** What was written is no ISO date: offers one where only one reading is possible. */
function notADate(text: string): Parsed<never> {
  const suggestions = readings(text);
  const meant = suggestions.length > 0 ? suggestions.map((one) => `"${one}"`).join(' or ') : '"2026-11-17"';
  return failed(
    'not-a-date',
    `"${text}" is not a date; write ${meant}, with a time such as "2026-11-17T14:00" where it matters.`,
    suggestions,
  );
}

function readings(text: string): string[] {
  const clock = timeOf(text);
  const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (numeric) {
    const [first, second, year] = numeric.slice(1, 4).map(Number) as [number, number, number];
    const both = [
      { month: second, date: first },
      { month: first, date: second },
    ];
    return both.flatMap(({ month, date }) => isoDate(year, month, date, clock));
  }
  const iso = /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]), clock);
  const [, dayFirst, month, dayLast, year] =
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/i.exec(
      text,
    ) ?? [];
  return isoDate(Number(year), monthNumber(month ?? ''), Number(dayFirst ?? dayLast), clock);
}

function isoDate(year: number, month: number, date: number, clock: string): string[] {
  if (!(month >= 1 && date >= 1) || missingDay(year, month, date)) return [];
  return [`${year}-${pad(month)}-${pad(date)}${clock}`];
}

/** `T14:00` of `2pm`, `2:00 PM`, `14:00`; empty without a time. */
function timeOf(text: string): string {
  const [, hour, minute = '00', half] = /(?<![\d:])(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\b/i.exec(text) ?? [];
  if (half) return `T${pad((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${minute}`;
  const [, plainHour, plainMinute] = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)\b/.exec(text) ?? [];
  return plainHour === undefined ? '' : `T${pad(Number(plainHour))}:${plainMinute}`;
}

/** The first and last instant a moment may mean there: a date spans the business hours of its day. */
export function momentSpan(
  moment: Moment,
  calendar: Calendar,
): { readonly from: number; readonly to: number } {
  if (moment.kind === 'date-time') {
    return { from: moment.instant.epochMilliseconds, to: moment.instant.epochMilliseconds };
  }
  const day = dayNumber(moment.date);
  return { from: calendar.opening(day), to: calendar.closing(day) };
}

/** One instant for a moment: of a date, the end of its business hours. For `sentAt` and `repliedAt`. */
export function momentInstant(moment: Moment, calendar: Calendar): Temporal.Instant {
  return moment.kind === 'date-time' ? moment.instant : instant(momentSpan(moment, calendar).to);
}
