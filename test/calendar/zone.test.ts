import { describe, expect, test } from 'vitest';
import { parseZone, suggestZones, zoneCity } from '../../server/src/calendar/zone.ts';

describe('a zone', () => {
  test.each([
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    [' Europe/Berlin ', 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['UTC', 'UTC'],
    ['Japan', 'Japan'],
    ['US/Eastern', 'US/Eastern'],
  ])('%s is read as %s', (text, zone) => {
    expect(parseZone(text).value).toBe(zone);
  });

  test.each([
    ['EST', 'zone-abbreviation', 'America/New_York'],
    ['pst', 'zone-abbreviation', 'America/Los_Angeles'],
    ['BST', 'zone-abbreviation', 'Europe/London'],
    ['CET', 'zone-abbreviation', 'Europe/Paris'],
    ['GMT', 'zone-abbreviation', 'Europe/London'],
    ['EST5EDT', 'zone-abbreviation', 'America/New_York'],
    ['+02:00', 'zone-offset', undefined],
    ['UTC+2', 'zone-offset', undefined],
    ['GMT-5', 'zone-offset', undefined],
    ['Etc/GMT+5', 'zone-offset', undefined],
    ['Z', 'zone-offset', undefined],
    ['America/NewYork', 'unknown-zone', 'America/New_York'],
    ['Europe/Berln', 'unknown-zone', 'Europe/Berlin'],
    ['New York', 'unknown-zone', 'America/New_York'],
    ['Berlin', 'unknown-zone', 'Europe/Berlin'],
    ['San Francisco, CA', 'unknown-zone', 'America/Los_Angeles'],
    ['Europe/Munich', 'unknown-zone', 'Europe/Berlin'],
    ['Eastern Time', 'unknown-zone', 'America/New_York'],
    ['Tokio', 'unknown-zone', 'Asia/Tokyo'],
    ['Narnia/Lamppost', 'unknown-zone', undefined],
    ['', 'unknown-zone', undefined],
    ['constructor', 'unknown-zone', undefined],
    ['__proto__', 'unknown-zone', 'Europe/Lisbon'],
  ])('%s is no zone (%s), but perhaps %s', (text, code, suggestion) => {
    const { problem } = parseZone(text);
    expect(problem?.code).toBe(code);
    expect(problem?.suggestions[0]).toBe(suggestion);
  });

  test('the message says what to write', () => {
    expect(parseZone('EST').problem?.message).toBe(
      '"EST" is an abbreviation that ignores summer time; name the zone by a city. Did you mean "America/New_York"?',
    );
    expect(parseZone('CET').problem?.message).toContain('"Europe/Paris" or "Europe/Berlin"');
  });

  test('every suggestion is a zone itself', () => {
    for (const text of ['CST', 'IST', 'Kiev', 'Bangalore', 'Londn', 'Buenos Aires', 'Calcutta']) {
      const suggestions = parseZone(text).problem?.suggestions ?? suggestZones(text);
      expect(suggestions.length, text).toBeGreaterThan(0);
      for (const zone of suggestions) expect(parseZone(zone).value, zone).toBe(zone);
    }
  });

  test.each([
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['Etc/UTC', 'UTC'],
    ['US/Eastern', 'US Eastern'],
    ['Japan', 'Japan'],
  ])('%s is called %s', (zone, city) => {
    expect(zoneCity(zone)).toBe(city);
  });
});
