import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './business.ts';
import { type DayNumber, dayNumber, plainDate, weekday } from './day.ts';
import { parseMoment } from './moment.ts';
import { failed, type Parsed, parsed } from './problem.ts';
import { monthNumber, weekdayNumber } from './words.ts';

/** What `decisionBy` says, before it is known what it counts from. */
export type Span =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'period'; readonly months: number; readonly days: number; readonly businessDays: number }
  /** The last working day of the week or month, `later` weeks or months on. */
  | { readonly kind: 'end'; readonly of: 'week' | 'month'; readonly later: number }
  /** The next such weekday after the day counted from, `later` weeks on. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly later: number }
  /** The next such day of a month after the day counted from; `date` 31 means its last. */
  | { readonly kind: 'month'; readonly month: number; readonly date: number };

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'a couple of': 2,
  'a few': 3,
};
const NUMBER = `(?:\\d{1,3}|a couple of|a few|${Object.keys(NUMBERS)
  .filter((word) => !word.includes(' '))
  .join('|')})`;
const UNIT = '(business days?|working days?|work days?|workdays?|weekdays?|days?|weeks?|fortnights?|months?)';
/** Nobody is told to wait longer, and dates stay within what calendars can reckon. */
const MOST_MONTHS = 120;
const MOST_DAYS = 3660;

const LEAD = /^(?:(?:about|around|approximately|by|in|within|before|the|next|another)\s+)*/;
const PERIOD = new RegExp(
  `^(${NUMBER})(?:\\s*(?:-|–|to|or)\\s*(${NUMBER}))?\\s+${UNIT}(?:\\s+or\\s+(${NUMBER}))?$`,
);
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/**
 * Reads a decision date: an ISO date, an ISO 8601 duration (`P2W`), or everyday words (`2 weeks`, `ten days`,
 * `3 business days`, `a week or two`, `end of next week`, `end of the month`, `Friday`, `27 November`).
 * Of a range, the later end is taken.
 */
export function readSpan(text: string): Parsed<Span> {
  const written = text.trim();
  if (/^\d{4}-/.test(written)) {
    const { value, problem } = parseMoment(written, 'UTC');
    if (problem) return { problem };
    const date = value.kind === 'date' ? value.date : Temporal.PlainDate.from(written.slice(0, 10));
    return parsed({ kind: 'date', date });
  }
  const span =
    readIso(written) ??
    readWords(
      written
        .toLowerCase()
        .replace(/[.\s]+/g, ' ')
        .trim(),
    );
  if (span) return parsed(span);
  return failed(
    'not-a-duration',
    `"${written}" is neither a date nor a length of time; write "2026-11-30", "2 weeks" or "P2W".`,
    ['2 weeks'],
  );
}

function readIso(text: string): Span | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [...[number, number, number, number, number, number, number]];
  const clock = Math.ceil((hours * 3600 + minutes * 60 + seconds) / 86_400);
  const [allMonths, allDays] = [years * 12 + months, weeks * 7 + days + clock];
  return allMonths > MOST_MONTHS || allDays > MOST_DAYS ? undefined : period(allMonths, allDays, 0);
}

function readWords(text: string): Span | undefined {
  const bare = text.replace(LEAD, '');
  return readPeriod(bare) ?? readNamed(text, bare);
}

function readPeriod(text: string): Span | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const count = Math.max(...[match[1], match[2], match[4]].map((word) => toNumber(word)));
  const unit = match[3]!.replace(/s$/, '');
  if (unit === 'month') return period(count, 0, 0);
  if (unit === 'fortnight') return period(0, 14 * count, 0);
  if (unit === 'week') return period(0, 7 * count, 0);
  return unit === 'day' ? period(0, count, 0) : period(0, 0, count);
}

function readNamed(text: string, bare: string): Span | undefined {
  const next = /\bnext\b/.test(text) ? 1 : 0;
  if (bare === 'today') return period(0, 0, 0);
  if (bare === 'tomorrow') return period(0, 1, 0);
  const end = /^(?:(?:end|close) of )?(?:the |this |next )*(week|month)$/.exec(bare);
  if (end && (next > 0 || /\b(?:end|close|this)\b/.test(text))) {
    return { kind: 'end', of: end[1] as 'week' | 'month', later: next };
  }
  const day = weekdayNumber(bare.replace(/^this /, ''));
  if (day > 0) return { kind: 'weekday', weekday: day, later: 0 };
  const ofMonth = /^(?:(end|middle) of |mid[- ])?([a-z]{3,9})$/.exec(bare);
  if (ofMonth && monthNumber(ofMonth[2]!) > 0 && bare !== ofMonth[2]) {
    return { kind: 'month', month: monthNumber(ofMonth[2]!), date: ofMonth[1] === 'end' ? 31 : 15 };
  }
  const [, before, month = '', after] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})(?: (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(bare) ?? [];
  const date = Number(before ?? after ?? 0);
  if (monthNumber(month) === 0 || date < 1 || date > 31) return undefined;
  return { kind: 'month', month: monthNumber(month), date };
}

function period(months: number, days: number, businessDays: number): Span {
  return { kind: 'period', months, days, businessDays };
}

function toNumber(word: string | undefined): number {
  if (word === undefined) return 0;
  return NUMBERS[word] ?? Number(word);
}

/** The date a span ends on when it counts from a day: the interview's. */
export function resolveSpan(span: Span, from: DayNumber, calendar: Calendar): DayNumber {
  if (span.kind === 'date') return dayNumber(span.date);
  if (span.kind === 'end') return endOf(span.of, span.later, from, calendar);
  if (span.kind === 'weekday') return from + ((span.weekday - weekday(from) + 6) % 7) + 1 + 7 * span.later;
  if (span.kind === 'month') return monthDay(span.month, span.date, from);
  const months = span.months === 0 ? from : dayNumber(plainDate(from).add({ months: span.months }));
  const day = months + span.days;
  return span.businessDays > 0 ? calendar.addWorkdays(day, span.businessDays) : day;
}

/** Text and day in one: the date a `decisionBy` means when it counts from `from`. */
export function parseDuration(
  text: string,
  from: Temporal.PlainDate,
  calendar: Calendar,
): Parsed<Temporal.PlainDate> {
  const { value, problem } = readSpan(text);
  return problem ? { problem } : parsed(plainDate(resolveSpan(value, dayNumber(from), calendar)));
}

/** The last working day of the week (as the region begins it) or month; never before `from`. */
function endOf(unit: 'week' | 'month', later: number, from: DayNumber, calendar: Calendar): DayNumber {
  const last =
    unit === 'month'
      ? dayNumber(
          plainDate(from)
            .with({ day: 1 })
            .add({ months: later + 1 }),
        ) - 1
      : lastOfWeek(from, calendar) + 7 * later;
  return Math.max(from, calendar.isWorkday(last) ? last : calendar.addWorkdays(last, -1));
}

/** The day before the week's first working weekday comes round again. */
function lastOfWeek(day: DayNumber, { week }: Calendar): DayNumber {
  const opens = [1, 2, 3, 4, 5, 6, 7].find(
    (one) => !week.weekend.includes(one) && week.weekend.includes(((one + 5) % 7) + 1),
  );
  return day + 6 - ((weekday(day) - (opens ?? 1) + 7) % 7);
}

function monthDay(month: number, date: number, from: DayNumber): DayNumber {
  const start = plainDate(from);
  const inYear = (year: number) => {
    const first = new Temporal.PlainDate(year, month, 1);
    return dayNumber(first.with({ day: Math.min(date, first.daysInMonth) }));
  };
  const here = inYear(start.year);
  return here >= from ? here : inYear(start.year + 1);
}
