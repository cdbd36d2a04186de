/**
 * True for an ISO 3166-1 alpha-2 code that CLDR names (`US`), alone or with an ISO 3166-2 subdivision (`US-NY`). Codes that are only
 * other names of a country (`UK` for `GB`) are not ISO's and are refused.
 */
export function isRegion(code: string): boolean {
  const country = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/.exec(code)?.[1];
  if (!country || NOT_COUNTRIES.test(country)) return false;
  if (Intl.getCanonicalLocales(`und-${country}`)[0] !== `und-${country}`) return false;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(country) !== undefined;
}

/** User-assigned and grouping codes of ISO 3166-1, for which CLDR has names all the same. */
const NOT_COUNTRIES = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|UN|EU|EZ)$/;
