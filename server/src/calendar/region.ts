import { didYouMean, failed, fold, nearest, type Parsed, parsed } from './problem.ts';
import table from './regions.generated.json';

/** A country, or a part of one. Names are English, from CLDR. */
export interface Region {
  /** `US` or `US-NY`. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What follows the country in ISO 3166-2: `NY`. */
  readonly subdivision?: string;
  /** `New York, United States`. */
  readonly name: string;
}

const COUNTRIES: Readonly<Record<string, string>> = table.countries;
const SUBDIVISIONS: Readonly<Record<string, string>> = table.subdivisions;

/** Kosovo's code is not of ISO 3166-1 but in general use, and its holidays are known. */
const BESIDES: Readonly<Record<string, string>> = { XK: 'Kosovo|67|1' };

/** What people write for a country that is neither its code nor its name. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uk: 'GB',
    'great britain': 'GB',
    britain: 'GB',
    england: 'GB-ENG',
    scotland: 'GB-SCT',
    wales: 'GB-WLS',
    usa: 'US',
    america: 'US',
    uae: 'AE',
    holland: 'NL',
    'the netherlands': 'NL',
    'czech republic': 'CZ',
    korea: 'KR',
    turkey: 'TR',
    'hong kong': 'HK',
    'ivory coast': 'CI',
  }),
);

/**
 * Reads an ISO 3166-1 or 3166-2 code in any case, also with `_` for `-`. A country's name or a code
 * nobody assigned is a problem, with the code probably meant.
 */
export function parseRegion(text: string): Parsed<Region> {
  const code = text.trim().toUpperCase().replace('_', '-');
  const [country = '', subdivision, ...rest] = code.split('-');
  const known = countryEntry(country);
  if (known === undefined || rest.length > 0) return unknown(text.trim(), suggestRegions(text));
  const countryName = known.split('|')[0]!;
  if (subdivision === undefined) return parsed({ code, country, name: countryName });
  const name = subdivisionNames(country).get(subdivision);
  if (name !== undefined) return parsed({ code, country, subdivision, name: `${name}, ${countryName}` });
  return unknown(text.trim(), suggestSubdivisions(country, subdivision));
}

function unknown(text: string, suggestions: readonly string[]): Parsed<never> {
  const help = didYouMean(suggestions) || ' Write a code of ISO 3166 such as "US", "US-NY" or "JP".';
  return failed('unknown-region', `"${text}" is not a region.${help}`, suggestions);
}

/** ISO days of the weekend and the first day of the week of a country, as CLDR has them. */
export function weekData(country: string): {
  readonly weekend: readonly number[];
  readonly firstDay: number;
} {
  const [, weekend = '67', firstDay = '1'] = (countryEntry(country) ?? '').split('|');
  return { weekend: [...weekend].map(Number), firstDay: Number(firstDay) };
}

/** Every country's code, in order. */
export function countryCodes(): string[] {
  return [...Object.keys(COUNTRIES), ...Object.keys(BESIDES)].sort();
}

export function countryName(country: string): string {
  return countryEntry(country)?.split('|')[0] ?? country;
}

/** The subdivisions of a country: code after the hyphen → English name. */
export function subdivisionNames(country: string): ReadonlyMap<string, string> {
  const text = Object.hasOwn(SUBDIVISIONS, country) ? SUBDIVISIONS[country]! : '';
  return new Map(
    text
      .split('|')
      .filter((entry) => entry !== '')
      .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

function countryEntry(country: string): string | undefined {
  if (Object.hasOwn(COUNTRIES, country)) return COUNTRIES[country];
  return Object.hasOwn(BESIDES, country) ? BESIDES[country] : undefined;
}

function suggestRegions(text: string): string[] {
  const wanted = fold(text);
  const other = OTHER_NAMES.get(wanted);
  if (other !== undefined) return [other];
  const names = new Map(countryCodes().map((code) => [fold(countryName(code)), code]));
  const found = names.get(wanted) ?? names.get(nearest(wanted, names.keys())[0] ?? '');
  if (found !== undefined) return [found];
  const spelt = `=${text.trim().toLowerCase()}`;
  return Object.keys(SUBDIVISIONS)
    .filter((country) => SUBDIVISIONS[country]!.toLowerCase().includes(spelt))
    .flatMap((country) =>
      [...subdivisionNames(country)]
        .filter(([, name]) => fold(name) === wanted)
        .map(([code]) => `${country}-${code}`),
    )
    .slice(0, 3);
}

function suggestSubdivisions(country: string, wanted: string): string[] {
  const names = subdivisionNames(country);
  const byName = [...names].filter(([, name]) => fold(name) === fold(wanted)).map(([code]) => code);
  const bySpelling = [...names.keys()].filter((code) => code.startsWith(wanted) || wanted.startsWith(code));
  const found = [...new Set([...byName, ...bySpelling])].slice(0, 3).map((code) => `${country}-${code}`);
  return found.length > 0 ? found : [country];
}
