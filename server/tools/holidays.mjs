// Writes server/src/calendar/holidays.generated.json from the package date-holidays:
//   node server/tools/holidays.mjs [FIRST-YEAR]     five years from FIRST-YEAR (default: as the file stands)
// The same input gives the same bytes. The shape is told in server/src/calendar/holidays.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';

const YEARS = 5;
const FLAGS = { public: '', bank: 'b' };
const OUTPUT = new URL('../src/calendar/holidays.generated.json', import.meta.url);

/** The whole table, or only the countries named. */
export function buildTable(firstYear, only) {
  const countries = Object.keys(new Holidays().getCountries()).filter((code) => !only || only.includes(code));
  return {
    firstYear,
    years: YEARS,
    countries: Object.fromEntries(countries.sort().map((code) => [code, countryText(code, firstYear)])),
  };
}

export function tableText(table) {
  return `${JSON.stringify(table, null, 1)}\n`;
}

/** One line a holiday, `=` and how many of them are the whole country's, then a line a subdivision: what differs. */
function countryText(country, firstYear) {
  const index = new Map();
  const numbers = (lines) =>
    lines.map((line) => {
      if (!index.has(line)) index.set(line, index.size);
      return index.get(line);
    });
  const base = numbers(holidayLines(new Holidays(country), firstYear));
  const parts = subdivisions(country).map(([code, path]) => {
    const own = numbers(holidayLines(new Holidays(country, ...path), firstYear));
    const gone = base.filter((one) => !own.includes(one));
    const added = own.filter((one) => !base.includes(one));
    return `${code}:${added.map(base36).join(',')}${gone.length > 0 ? `-${gone.map(base36).join(',')}` : ''}`;
  });
  return [...index.keys(), `=${base.length}`, ...parts].join('\n');
}

/** Every state, and every region of a state, as its code and the path date-holidays knows it by. */
function subdivisions(country) {
  const source = new Holidays();
  return Object.keys(source.getStates(country) ?? {}).flatMap((state) => [
    [state.toUpperCase(), [state]],
    ...Object.keys(source.getRegions(country, state) ?? {}).map((region) => [
      `${state}-${region}`.toUpperCase(),
      [state, region],
    ]),
  ]);
}

/** `flag|name|local name|dates`, in the order of the first date; the year before is read for what runs over. */
function holidayLines(source, firstYear) {
  const [local = 'en'] = source.getLanguages();
  const found = new Map();
  for (let year = firstYear - 1; year < firstYear + YEARS; year++) {
    const localNames = new Map(source.getHolidays(year, local).map((one) => [one.rule + one.date, one.name]));
    for (const one of source.getHolidays(year, 'en')) {
      if (!(one.type in FLAGS)) continue;
      const ownName = localNames.get(one.rule + one.date) ?? one.name;
      const key = `${FLAGS[one.type]}|${clean(one.name)}|${ownName === one.name ? '' : clean(ownName)}`;
      for (const day of wholeDays(one)) {
        const offset = Number(day.slice(0, 4)) - firstYear;
        if (offset < 0 || offset >= YEARS) continue;
        if (!found.has(key))
          found.set(
            key,
            Array.from({ length: YEARS }, () => []),
          );
        found.get(key)[offset].push(shortDay(day));
      }
    }
  }
  return [...found].map(([key, years]) => `${key}|${yearsText(years)}`);
}

/**
 * The days a holiday closes. One that begins at noon or later closes none; one of the Islamic calendar
 * begins at sunset (its date carries a shift) and is counted by the days after.
 */
function wholeDays({ date, start, end }) {
  const hour = Number(date.slice(11, 13));
  if (hour > 11) return [];
  const count = Math.max(1, Math.floor((end - start) / 86_400_000 + 0.05));
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: count }, (_, more) =>
    new Date(first + more * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Month and day, one character in base 36 each: 25 December is `cp`. */
function shortDay(day) {
  return base36(Number(day.slice(5, 7))) + base36(Number(day.slice(8, 10)));
}

function yearsText(years) {
  const texts = years.map((days) => [...new Set(days)].sort().join(''));
  return texts.every((text) => text === texts[0]) ? texts[0] : texts.join('.');
}

function base36(number) {
  return number.toString(36);
}

function clean(name) {
  return name.replace(/[|\n]/g, ' ').trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv[2];
  const firstYear = asked ? Number(asked) : JSON.parse(readFileSync(OUTPUT, 'utf8')).firstYear;
  writeFileSync(OUTPUT, tableText(buildTable(firstYear)));
}
