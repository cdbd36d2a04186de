import type { Temporal } from 'temporal-polyfill';
import { pad } from '../calendar/words.ts';

/** One stretch of a zone's history between two changes of its clock. */
interface Observance {
  readonly from: number;
  readonly to: number;
  /** The wall's reading, before the change, at which it begins. */
  readonly begins: string;
}

/** A VTIMEZONE that holds for a year about all of the instants, from the changes that the zone's data know. */
export function timeZoneLines(zone: string, instants: readonly Temporal.Instant[]): string[] {
  const times = instants.map((one) => one.epochMilliseconds);
  const first = instants[0]!;
  const at = (milliseconds: number) =>
    first.add({ milliseconds: milliseconds - times[0]! }).toZonedDateTimeISO(zone);
  const end = at(Math.max(...times) + YEAR).epochMilliseconds;
  const observances = observancesFrom(at(Math.min(...times) - YEAR), end);
  const lowest = Math.min(...observances.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((one) => observanceLines(one, one.to > lowest ? 'DAYLIGHT' : 'STANDARD')),
    'END:VTIMEZONE',
  ];
}

const YEAR = 366 * 86_400_000;

function observancesFrom(start: Temporal.ZonedDateTime, end: number): Observance[] {
  const found: Observance[] = [
    { from: start.offsetNanoseconds, to: start.offsetNanoseconds, begins: '19700101T000000' },
  ];
  let current = start;
  for (;;) {
    const next = current.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > end) return found;
    const before = next.toInstant().subtract({ milliseconds: 1 }).toZonedDateTimeISO(start.timeZoneId);
    const wall = next.toPlainDateTime().add({
      nanoseconds: before.offsetNanoseconds - next.offsetNanoseconds,
    });
    found.push({
      from: before.offsetNanoseconds,
      to: next.offsetNanoseconds,
      begins: wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, ''),
    });
    current = next;
  }
}

function observanceLines({ from, to, begins }: Observance, kind: 'DAYLIGHT' | 'STANDARD'): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${begins}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

/** `+0100`, `-033020`. */
function offsetText(nanoseconds: number): string {
  const seconds = Math.round(Math.abs(nanoseconds) / 1e9);
  const rest = seconds % 60;
  const text = `${pad(Math.floor(seconds / 3600))}${pad(Math.floor(seconds / 60) % 60)}`;
  return `${nanoseconds < 0 ? '-' : '+'}${text}${rest === 0 ? '' : pad(rest)}`;
}
