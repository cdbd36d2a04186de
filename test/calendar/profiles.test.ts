import { describe, expect, test } from 'vitest';
import {
  type Fact,
  profileCountries,
  profileOf,
  sourceOf,
  workingWeek,
} from '../../server/src/calendar/profiles/profile.ts';
import { SOURCES } from '../../server/src/calendar/profiles/sources.ts';
import { parseRegion } from '../../server/src/calendar/region.ts';

const profiles = profileCountries().map((country) => profileOf(parseRegion(country).value)!);
const facts = profiles.flatMap((profile) =>
  Object.values(profile).filter((fact) => typeof fact === 'object'),
);

describe('the profiles', () => {
  test('are of at least 25 countries, each with something to say', () => {
    expect(profiles.length).toBeGreaterThanOrEqual(25);
    for (const profile of profiles) expect(Object.keys(profile).length, profile.country).toBeGreaterThan(1);
  });

  test('name a source for every fact, by title and address', () => {
    for (const fact of facts as Fact<unknown>[]) {
      const { title, url } = sourceOf(fact);
      expect(title.length).toBeGreaterThan(10);
      expect(() => new URL(url)).not.toThrow();
      expect(fact.text).toMatch(/^[A-Z].*\.$/u);
    }
  });

  test('rest on every source that is listed', () => {
    const used = new Set((facts as Fact<unknown>[]).map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((id) => id !== 'cldr' && !used.has(id as never))).toEqual([]);
  });

  test('go by the country of a region, and are none where none is known', () => {
    expect(profileOf(parseRegion('US-NY').value)?.country).toBe('US');
    expect(profileOf(parseRegion('AQ').value)).toBeUndefined();
    expect(profileOf(undefined)).toBeUndefined();
  });

  test('tell the working week of any region', () => {
    expect(workingWeek(parseRegion('IL').value!)).toEqual({
      value: [1, 2, 3, 4, 7],
      text: 'The weekend is Friday and Saturday.',
      source: 'cldr',
    });
    expect(workingWeek(parseRegion('IN').value!).text).toBe('The weekend is Sunday.');
  });
});
