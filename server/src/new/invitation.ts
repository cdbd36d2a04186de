import { parseZone } from '../calendar/zone.ts';
import type { Recipient } from '../context/recipient.ts';

/** What a calendar invitation (RFC 5545) tells of an interview. */
export interface Invitation {
  /** As a context writes it: on the clock of `timeZone`, or with its offset. */
  readonly at?: string;
  readonly timeZone?: string;
  readonly format?: 'onsite' | 'video' | 'phone';
  /** Who invited and who else is asked, the organiser first. */
  readonly people: readonly Recipient[];
}

interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const LONGEST = 200_000;

/** What Outlook calls the zones that most people live in; from CLDR's windowsZones, territory 001. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'us mountain standard time': 'America/Phoenix',
  'pacific standard time': 'America/Los_Angeles',
  'atlantic standard time': 'America/Halifax',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Argentina/Buenos_Aires',
  'gmt standard time': 'Europe/London',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'israel standard time': 'Asia/Jerusalem',
  'south africa standard time': 'Africa/Johannesburg',
  'w. central africa standard time': 'Africa/Lagos',
  'e. africa standard time': 'Africa/Nairobi',
  'arabian standard time': 'Asia/Dubai',
  'arab standard time': 'Asia/Riyadh',
  'pakistan standard time': 'Asia/Karachi',
  'india standard time': 'Asia/Kolkata',
  'singapore standard time': 'Asia/Singapore',
  'china standard time': 'Asia/Shanghai',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
};

/** Reads the first event of an `.ics` text; undefined where there is none. Everything else in it is passed over. */
export function readInvitation(text: string): Invitation | undefined {
  const event = /^BEGIN:VEVENT[ \t]*$([\s\S]*?)^END:VEVENT[ \t]*$/im.exec(unfolded(text.slice(0, LONGEST)));
  if (!event) return undefined;
  const own = event[1]!.replace(/^BEGIN:(\w+)[ \t]*$[\s\S]*?^END:\1[ \t]*$/gim, '');
  const properties = own.split('\n').flatMap((line) => readProperty(line) ?? []);
  const one = (name: string) => properties.find((property) => property.name === name);
  const people = [one('ORGANIZER'), ...properties.filter(({ name }) => name === 'ATTENDEE')].flatMap(
    (property) => (property ? (personOf(property) ?? []) : []),
  );
  const place = `${one('LOCATION')?.value ?? ''} ${one('SUMMARY')?.value ?? ''} ${one('DESCRIPTION')?.value ?? ''}`;
  const format = formatOf(one('LOCATION')?.value ?? '', place);
  return {
    ...startOf(one('DTSTART')),
    ...(format && { format }),
    people: people.filter(
      ({ email, name }, i) =>
        people.findIndex((other) => (other.email ?? other.name) === (email ?? name)) === i,
    ),
  };
}

/** RFC 5545 §3.1: a line that begins with a space goes on with the one above. */
const unfolded = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');

function readProperty(line: string): Property | undefined {
  const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(
    line,
  );
  if (!match) return undefined;
  const [, name = '', list = '', value = ''] = match;
  const parameters = [...list.matchAll(/;([A-Za-z-]+)=("[^"]*"|[^;:]*)/g)].map(
    ([, key = '', text = '']) => [key.toUpperCase(), text.replace(/^"|"$/g, '')] as const,
  );
  return { name: name.toUpperCase(), parameters: new Map(parameters), value: unescaped(value) };
}

const unescaped = (value: string): string =>
  value.replace(/\\([nN\\,;])/g, (_, character: string) => (/n/i.test(character) ? ' ' : character)).trim();

function personOf({ parameters, value }: Property): Recipient | undefined {
  if (/^(?:RESOURCE|ROOM|GROUP)$/i.test(parameters.get('CUTYPE') ?? '')) return undefined;
  if (/^DECLINED$/i.test(parameters.get('PARTSTAT') ?? '')) return undefined;
  const email = /^mailto:(.+)$/i.exec(value)?.[1]?.trim();
  const name = inOrder(parameters.get('CN')?.replace(/\s+/g, ' ').trim());
  const isNamed = name !== undefined && name !== '' && !name.includes('@');
  if (!email && !isNamed) return undefined;
  return { ...(isNamed && { name }), ...(email && { email }) };
}

/** `Whitfield, Dana`, as address books of companies have it, is Dana Whitfield. */
const inOrder = (name: string | undefined): string | undefined =>
  name?.replace(/^([^\s,]+(?: [^\s,]+)?), ([^\s,]+(?: [^\s,]+)?)$/, '$2 $1');

function startOf(start: Property | undefined): Pick<Invitation, 'at' | 'timeZone'> {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(start?.value ?? '');
  if (!match) return {};
  const [, year, month, day, hour, minute, utc] = match;
  const date = `${year}-${month}-${day}`;
  const named = start?.parameters.get('TZID') ?? '';
  const key = named.toLowerCase();
  const zone = Object.hasOwn(WINDOWS_ZONES, key) ? WINDOWS_ZONES[key]! : named;
  return {
    at: hour === undefined ? date : `${date}T${hour}:${minute}${utc ? 'Z' : ''}`,
    ...(!parseZone(zone).problem && { timeZone: zone }),
  };
}

function formatOf(location: string, place: string): Invitation['format'] {
  if (/https?:|zoom|teams|meet\b|webex|video/i.test(place)) return 'video';
  if (/\b(?:phone|call|tel)\b|^\+?[\d ()-]{7,}$/i.test(location)) return 'phone';
  return location.trim() === '' ? undefined : 'onsite';
}
