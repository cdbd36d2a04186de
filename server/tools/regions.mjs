// Writes server/src/calendar/regions.generated.json: every ISO 3166-1 region with its English name, weekend
// and first day of the week, from the CLDR inside this Node's ICU:
//   node server/tools/regions.mjs [FILE]
// FILE: subdivisions/en/en.json of the package cldr-subdivisions-full, for the ISO 3166-2 codes and names;
// without it the subdivisions stay as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OUTPUT = new URL('../src/calendar/regions.generated.json', import.meta.url);

/** Codes CLDR can name that are no current ISO 3166-1 country: reserved, private, withdrawn. */
const NOT_COUNTRIES = new Set(
  (
    'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK ' +
    'XA XB XK YD YU ZR ZZ'
  ).split(' '),
);

/** @returns {Record<string, string>} code → `name|weekend's ISO days|first ISO day` */
export function buildCountries() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return Object.fromEntries(
    codes
      .filter((code) => !NOT_COUNTRIES.has(code) && names.of(code) !== undefined)
      .map((code) => [code, `${names.of(code)}|${weekOf(code)}`]),
  );
}

function weekOf(code) {
  const locale = new Intl.Locale(`und-${code}`);
  const { weekend, firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo;
  return `${weekend.join('')}|${firstDay}`;
}

/** @returns {Record<string, string>} country → `code=name` joined by `|` */
function buildSubdivisions(file) {
  const names = JSON.parse(readFileSync(file, 'utf8')).subdivisions.localeDisplayNames.subdivisions;
  const byCountry = {};
  for (const [id, name] of Object.entries(names)) {
    const [, country, code] = /^([a-z]{2})([a-z0-9]{1,3})$/.exec(id) ?? [];
    if (code === undefined) continue;
    byCountry[country.toUpperCase()] ??= [];
    byCountry[country.toUpperCase()].push(`${code.toUpperCase()}=${name}`);
  }
  return Object.fromEntries(
    Object.entries(byCountry)
      .sort()
      .map(([country, list]) => [country, list.join('|')]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const before = existsSync(OUTPUT) ? JSON.parse(readFileSync(OUTPUT, 'utf8')) : {};
  const [, , file] = process.argv;
  const table = {
    cldr: process.versions.cldr,
    countries: buildCountries(),
    subdivisions: file ? buildSubdivisions(file) : before.subdivisions,
  };
  writeFileSync(OUTPUT, `${JSON.stringify(table, null, 1)}\n`);
}
