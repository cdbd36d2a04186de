import type { Temporal } from 'temporal-polyfill';
import { civil, DAY, HOUR, MINUTE } from './day.ts';
import { ZoneClock } from './offsets.ts';
import { clockWords, dayWords, plural } from './words.ts';
import { zoneCity } from './zone.ts';

/** Whose clocks: the company's first, the writer's beside it. */
export interface BothClocks {
  readonly theirs: ZoneClock;
  /** Without one, or with one that reads the same, only theirs is shown. */
  readonly own?: ZoneClock | undefined;
  /** A year that need not be said. */
  readonly understoodYear?: number | undefined;
}

/** `Thu 19 Nov, 10:00 in New York (16:00 your time)`; your day is added where it is another. */
export function onBothClocks(when: Temporal.Instant, { theirs, own, understoodYear }: BothClocks): string {
  const text = `${onClock(when, theirs, understoodYear)} in ${zoneCity(theirs.zone)}`;
  const other = own ? otherClock(when, theirs, own) : undefined;
  return other === undefined ? text : `${text} (${other} your time)`;
}

/** `Thu 19 Nov, 10:00`. */
export function onClock(when: Temporal.Instant, clock: ZoneClock, understoodYear?: number): string {
  const local = clock.toLocal(when.epochMilliseconds);
  return `${dayWords(Math.floor(local / DAY), understoodYear)}, ${clockWords(local)}`;
}

/** The reading of the other clock for a time already shown on one: `16:00`, `Fri 20 Nov, 01:00`; none if alike. */
export function otherClock(when: Temporal.Instant, shown: ZoneClock, other: ZoneClock): string | undefined {
  const there = shown.toLocal(when.epochMilliseconds);
  const here = other.toLocal(when.epochMilliseconds);
  if (there === here) return undefined;
  const sameDay = Math.floor(there / DAY) === Math.floor(here / DAY);
  return sameDay ? clockWords(here) : `${dayWords(Math.floor(here / DAY))}, ${clockWords(here)}`;
}

/** How far apart two instants are: `20 minutes`, `5 hours`, `1 day and 4 hours`, `12 days`. Never negative. */
export function distanceWords(a: Temporal.Instant, b: Temporal.Instant): string {
  const gap = Math.abs(a.epochMilliseconds - b.epochMilliseconds);
  if (gap < MINUTE) return 'less than a minute';
  if (gap < 2 * HOUR) return plural(Math.floor(gap / MINUTE), 'minute');
  if (gap < DAY) return plural(Math.floor(gap / HOUR), 'hour');
  const [days, hours] = [Math.floor(gap / DAY), Math.floor((gap % DAY) / HOUR)];
  return days > 2 || hours === 0
    ? plural(days, 'day')
    : `${plural(days, 'day')} and ${plural(hours, 'hour')}`;
}

/** `in 5 hours`, `5 hours ago`, `now`. */
export function relativeWords(when: Temporal.Instant, now: Temporal.Instant): string {
  const gap = when.epochMilliseconds - now.epochMilliseconds;
  if (Math.abs(gap) < MINUTE) return 'now';
  return gap > 0 ? `in ${distanceWords(when, now)}` : `${distanceWords(when, now)} ago`;
}

/** `5 hours left`, `2 days late`: of a time by which something is due. */
export function timeLeft(due: Temporal.Instant, now: Temporal.Instant): string {
  const late = due.epochMilliseconds < now.epochMilliseconds;
  return `${distanceWords(due, now)} ${late ? 'late' : 'left'}`;
}

/** The year an instant falls in on a clock: for `understoodYear`. */
export function yearOn(when: Temporal.Instant, clock: ZoneClock): number {
  return civil(Math.floor(clock.toLocal(when.epochMilliseconds) / DAY)).year;
}

/** The writer's clock, when the zone is given. */
export function clockOf(zone: string | undefined): ZoneClock | undefined {
  return zone === undefined ? undefined : new ZoneClock(zone);
}
