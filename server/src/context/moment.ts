import { Temporal } from 'temporal-polyfill';

/** A date, or a date-time with or without an offset, as `follow-up.yml` and front matter write them. */
export type Moment =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'local'; readonly dateTime: Temporal.PlainDateTime }
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant };

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads `2026-11-17`, `2026-11-17T14:00`, `2026-11-17 14:00:30+01:00`; undefined for any other shape or a day that does not exist. */
export function parseMoment(text: string): Moment | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', time, offset] = match;
  try {
    if (!time) return { kind: 'date', date: Temporal.PlainDate.from(day, { overflow: 'reject' }) };
    const local = `${day}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}`;
    if (!offset)
      return { kind: 'local', dateTime: Temporal.PlainDateTime.from(local, { overflow: 'reject' }) };
    return { kind: 'instant', instant: Temporal.Instant.from(local + offset.toUpperCase()) };
  } catch {
    return undefined;
  }
}

/** The instant a moment stands for in a zone; a bare date is its first moment, a time in a DST gap moves forward. */
export function instantOf(moment: Moment, timeZone: string): Temporal.Instant {
  if (moment.kind === 'instant') return moment.instant;
  if (moment.kind === 'local') return moment.dateTime.toZonedDateTime(timeZone).toInstant();
  return moment.date.toZonedDateTime(timeZone).toInstant();
}

/** True for every zone of the IANA database; abbreviations such as EST, which ignore summer time, are not among them. */
export function isTimeZone(name: string): boolean {
  if (!/^(?:[A-Za-z_+-]+\/[A-Za-z0-9_/+-]+|UTC|GMT)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
