import { Temporal } from 'temporal-polyfill';
import { didYouMean, failed, fold, nearest, type Parsed, parsed } from './problem.ts';
import { ABBREVIATIONS, PLACES, PLAIN_NAMES } from './zone-names.ts';

const OFFSET = /^(?:(?:UTC|GMT|Z)?\s*[+-]\s*\d{1,2}(?::?\d{2})?|Z|(?:Etc\/)?GMT[+-]?\d{1,2})$/i;

/**
 * Reads an IANA zone, aliases (`US/Eastern`, `Asia/Calcutta`) included, in any case; what comes back
 * has the database's own capitals. Abbreviations and fixed offsets are refused, with the zones they
 * are likely to stand for: they are wrong for half of the year wherever clocks change.
 */
export function parseZone(text: string): Parsed<string> {
  const name = text.trim();
  const abbreviation = name.toUpperCase();
  const meant = Object.hasOwn(ABBREVIATIONS, abbreviation) ? ABBREVIATIONS[abbreviation] : undefined;
  if (meant) {
    return failed(
      'zone-abbreviation',
      `"${name}" is an abbreviation that ignores summer time; name the zone by a city.${didYouMean(meant)}`,
      meant,
    );
  }
  if (OFFSET.test(name)) {
    return failed(
      'zone-offset',
      `"${name}" is a fixed offset that ignores summer time; name the zone by a city, such as "Europe/Berlin".`,
    );
  }
  const known = canonical(name);
  if (known !== undefined) return parsed(known);
  const suggestions = suggestZones(name);
  const help = didYouMean(suggestions) || ' Write an IANA name such as "America/New_York".';
  return failed('unknown-zone', `"${name}" is not a time zone.${help}`, suggestions);
}

/** The zone's name in the database's spelling, or undefined when there is none of that name. */
function canonical(name: string): string | undefined {
  const plain = PLAIN_NAMES.some((one) => one.toLowerCase() === name.toLowerCase());
  const spatial = /^[a-z_]+(?:\/[a-z0-9_+-]+){1,2}$/i.test(name);
  if (!plain && !spatial) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** Zones a mistyped or everyday name may stand for, best first, three at most. */
export function suggestZones(name: string): string[] {
  const place = fold(name.split(/[/,]/).at(-1) ?? name).replace(/ time$/, '');
  const byPlace = PLACES.get(place) ?? PLACES.get(fold(name.split(',')[0] ?? ''));
  if (byPlace !== undefined) return [byPlace];
  const zones = Intl.supportedValuesOf('timeZone');
  const byCity = zones.filter((zone) => fold(zone.split('/').at(-1) ?? zone) === place);
  if (byCity.length > 0) return byCity.slice(0, 3);
  const whole = nearest(name, zones);
  if (whole.length > 0) return whole;
  const cities = new Map(zones.map((zone) => [fold(zone.split('/').at(-1) ?? zone), zone]));
  return nearest(place, [...cities.keys(), ...PLACES.keys()]).map(
    (city) => cities.get(city) ?? PLACES.get(city) ?? city,
  );
}

/** What people call a zone in a sentence: `America/New_York` → `New York`, `UTC` → `UTC`. */
export function zoneCity(zone: string): string {
  if (/^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(zone)) return 'UTC';
  const parts = zone.split('/');
  if (parts[0] === 'US' || parts[0] === 'Canada') return `${parts[0]} ${parts.slice(1).join(' ')}`;
  return (parts.at(-1) ?? zone).replaceAll('_', ' ');
}
