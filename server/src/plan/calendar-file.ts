import type { Temporal } from 'temporal-polyfill';
import { HOUR, instant } from '../calendar/day.ts';
import { KIND_NAMES, type Plan, type PlanRow, roundsOf, slotOf } from './plan.ts';
import { reasonWords, stepWords } from './words.ts';
import { timeZoneLines } from './zone-lines.ts';

/** A time at which something is to be done, as a calendar program keeps it. */
export interface CalendarEvent {
  /** The same for the same message of the same application, whenever it is written. */
  readonly uid: string;
  readonly start: Temporal.Instant;
  readonly minutes: number;
  /** The zone whose clock it is held on. */
  readonly zone: string;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
  /** Minutes before the start at which to remind. */
  readonly remind: number;
}

const PRODUCT = '-//Follow-Up//interview-follow-up//EN';

/** The next messages of a plan, and the interviews still to come. */
export function eventsOf({ groups, now }: Plan): readonly CalendarEvent[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap((row) => [...messageEvent(row, now), ...interviewEvent(row)]),
  );
}

function messageEvent(row: PlanRow, now: Temporal.Instant): CalendarEvent[] {
  const { step, application, sent } = row;
  const slot = slotOf(row, now);
  if (!slot || !step.kind) return [];
  const before = sent.filter(({ kind }) => kind === step.kind).length;
  return [
    {
      uid: uidOf(row.id, step.kind, before + 1),
      start: slot,
      minutes: 15,
      zone: application.calendar.zone,
      summary: `${KIND_NAMES[step.kind]}: ${row.name}`,
      description: [stepWords(row, now), ...reasonWords(row)].join('\n'),
      ...(isAddress(row.uri) && { url: row.uri }),
      remind: 30,
    },
  ];
}

function interviewEvent(row: PlanRow): CalendarEvent[] {
  const { id, name, role, application } = row;
  const now = application.facts.now.epochMilliseconds;
  return roundsOf(row)
    .filter(({ begins }) => begins > now)
    .map(({ begins, endedLatest, day }) => ({
      uid: uidOf(id, 'interview', day),
      start: instant(begins),
      minutes: Math.max(15, Math.round((endedLatest - begins) / (HOUR / 60))),
      zone: application.calendar.zone,
      summary: `Interview: ${name}`,
      description: role ?? '',
      remind: 60,
    }));
}

const isAddress = (uri: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(uri);

/** An identifier that depends on nothing that may change: 64 bits of the application's address, the kind, and the count. */
export function uidOf(id: string, kind: string, count: number): string {
  return `${fingerprint(id)}-${kind}-${count}@interview-follow-up`;
}

/** FNV-1a over the UTF-16 units of a text, 64 bits as 16 hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** Writes events as an iCalendar object (RFC 5545), lines of at most 75 octets ending in CRLF. `now` is its time stamp. */
export function calendarFile(events: readonly CalendarEvent[], now: Temporal.Instant): string {
  const zones = new Map<string, Temporal.Instant[]>();
  for (const { zone, start } of events) zones.set(zone, [...(zones.get(zone) ?? []), start]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...zones].flatMap(([zone, starts]) => (isUtc(zone) ? [] : timeZoneLines(zone, starts))),
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, now: Temporal.Instant): string[] {
  const { uid, start, zone, minutes, summary, description, url, remind } = event;
  const stamp = utc(now);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, Math.floor(now.epochMilliseconds / 60_000))}`,
    isUtc(zone) ? `DTSTART:${utc(start)}` : `DTSTART;TZID=${zone}:${local(start, zone)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(url === undefined ? [] : [`URL:${url.replace(/[\r\n]/g, '')}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${remind}M`,
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const isUtc = (zone: string): boolean => /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(zone);

const digits = (iso: string): string => iso.replace(/[-:]/g, '').slice(0, 15);

/** `20261118T150000Z`. */
export const utc = (when: Temporal.Instant): string =>
  `${digits(when.toString({ smallestUnit: 'second' }))}Z`;

const local = (when: Temporal.Instant, zone: string): string =>
  digits(when.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }));

/** Text as a value: backslash, semicolon, comma and line break are escaped, other control characters left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

const MOST_OCTETS = 75;

/** Breaks a content line so that no line has more than 75 octets of UTF-8 and no character is cut. */
export function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character.codePointAt(0)!);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function sizeOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
