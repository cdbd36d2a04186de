import type { Span } from '../../draft/span.ts';

/** A day named in prose. Offsets are those of the text read. */
export interface SaidDay {
  readonly span: Span;
  readonly text: string;
  readonly day: Day;
}

/** `relative` counts days back from the day of sending; `week` whole weeks; parts of a `date` that were not said are absent. */
export type Day =
  | { readonly kind: 'relative'; readonly back: number; readonly words: 'day' | 'part' }
  | { readonly kind: 'week'; readonly back: number }
  /** `month` where it is said beside the weekday: `that Monday in September`. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly month?: number }
  | {
      readonly kind: 'date';
      readonly date: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
      /** Written in figures alone: day and month may be the other way round. */
      readonly isNumeric?: boolean;
    };

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const WEEKDAY = `(?:${WEEKDAYS.join('|')}|mon|tues?|wed|thur?s?|fri|sat|sun)`;
const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const NTH = '(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

const DAY = new RegExp(
  [
    `(?<iso>\\b20\\d\\d-[01]\\d-[0-3]\\d\\b)`,
    `(?<numeric>\\b[0-3]?\\d(?<mark>[/.])[0-3]?\\d\\k<mark>(?:20)?\\d\\d\\b)`,
    `(?<dayMonth>\\b(?:${WEEKDAY}\\.?,? (?:the )?)?${NTH}(?: of)? ${MONTH}\\b(?:\\.?,? 20\\d\\d)?)`,
    `(?<monthDay>\\b(?:${WEEKDAY}\\.?,? )?${MONTH}\\.? (?:the )?${NTH}\\b(?!:)(?:,? 20\\d\\d)?)`,
    `(?<nth>\\b(?:${WEEKDAY},? )?the (?:3[01]|[12]?\\d)(?:st|nd|rd|th)\\b(?! (?:floor|street|avenue|century|time|round|edition|of (?!${MONTH})|interview|anniversary|grade|year|day|percentile|class)))`,
    `(?<ago>\\b(?:an?|${COUNTS.slice(1).join('|')}|\\d{1,2}|a couple of) (?:day|week)s? ago\\b)`,
    `(?<relative>\\b(?:the day before yesterday|yesterday${PART}|(?:earlier |late )?today|(?:earlier |late )?this (?:morning|afternoon|evening)|last night|the other day)\\b)`,
    `(?<week>\\blast week\\b(?!['’]s))`,
    `(?<weekdayMonth>\\b(?:(?:that|one) )?${WEEKDAY}(?![.-]?\\p{L})${PART} (?:in|of) (?:early |mid-|late )?${MONTH}\\b(?! (?:\\d|the \\d)))`,
    `(?<weekday>\\b(?:(?:last|this past|this|past|early on|late on) )?${WEEKDAY}(?![.-]?\\p{L})${PART})`,
  ].join('|'),
  'giu',
);

const nameIndex = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1;

/** The days a text names, in order. `May` and `March` count only beside a number; weekdays only as they are written, with a capital. */
export function* readDays(text: string): Generator<SaidDay> {
  const plain = text.replace(/[\s]/g, ' ');
  for (const match of plain.matchAll(DAY)) {
    const { groups = {}, index } = match;
    const day = dayOf(groups, match[0]);
    if (!day || (day.kind === 'weekday' && !hasCapitalName(match[0]))) continue;
    yield { span: { start: index, end: index + match[0].length }, text: match[0], day };
  }
}

/** `Sun` and `Sat` are days only beside `on` or a number; `Monday` always. */
const hasCapitalName = (words: string): boolean =>
  /\p{Lu}\p{L}+day/u.test(words) || /\b(?:Mon|Tues?|Wed|Thur?s?|Fri)\b/.test(words);

function dayOf(groups: Record<string, string | undefined>, words: string): Day | undefined {
  if (groups.iso) {
    const [year, month, date] = words.split('-').map(Number) as [number, number, number];
    return { kind: 'date', year, month, date };
  }
  if (groups.numeric) {
    const [date, month, year] = words.split(/[/.]/).map(Number) as [number, number, number];
    return { kind: 'date', date, month, year: year < 100 ? 2000 + year : year, isNumeric: true };
  }
  if (groups.dayMonth || groups.monthDay || groups.nth) return calendarDate(words);
  if (groups.ago) return ago(words.toLowerCase());
  if (groups.relative) return relative(words.toLowerCase());
  if (groups.week) return { kind: 'week', back: 1 };
  const name = new RegExp(WEEKDAY, 'i').exec(words)?.[0] ?? '';
  const month = groups.weekdayMonth && new RegExp(`${MONTH}$`, 'i').exec(words)?.[0];
  return {
    kind: 'weekday',
    weekday: nameIndex(WEEKDAYS, name),
    ...(month && { month: nameIndex(MONTHS, month) }),
  };
}

function calendarDate(words: string): Day | undefined {
  const weekday = new RegExp(`^${WEEKDAY}\\b`, 'i').exec(words)?.[0];
  const rest = words.slice(weekday?.length ?? 0);
  const month = new RegExp(`\\b${MONTH}\\b`, 'i').exec(rest)?.[0];
  const year = /\b20\d\d\b/.exec(rest)?.[0];
  const date = Number(/\d{1,2}/.exec(rest.replace(/\b20\d\d\b/, ''))?.[0]);
  if (!(date >= 1 && date <= 31)) return undefined;
  return {
    kind: 'date',
    date,
    ...(month && { month: nameIndex(MONTHS, month) }),
    ...(year && { year: Number(year) }),
    ...(weekday && { weekday: nameIndex(WEEKDAYS, weekday) }),
  };
}

function ago(words: string): Day | undefined {
  const [, count = '', unit] = /^(.+?) (day|week)s? ago$/.exec(words) ?? [];
  if (unit === 'week' || count === 'a couple of') return undefined;
  const back = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : COUNTS.indexOf(count);
  return { kind: 'relative', back, words: 'day' };
}

function relative(words: string): Day | undefined {
  if (words === 'the other day') return undefined;
  if (words === 'the day before yesterday') return { kind: 'relative', back: 2, words: 'day' };
  if (words.startsWith('yesterday') || words === 'last night')
    return { kind: 'relative', back: 1, words: 'day' };
  return { kind: 'relative', back: 0, words: /today/.test(words) ? 'day' : 'part' };
}
