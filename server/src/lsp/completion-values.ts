import { Temporal } from 'temporal-polyfill';
import { countryCodes, countryName } from '../calendar/region.ts';
import { zoneCity } from '../calendar/zone.ts';
import type { Facts } from '../context/facts.ts';
import { CHANNELS, CONTACTS, FORMATS, KINDS } from '../context/schema.ts';
import type { RuleSet } from '../linter/rule.ts';

/** One thing that may stand in a place, most likely first. */
export interface Choice {
  readonly value: string;
  readonly detail?: string;
  /** What the editor shows and filters by, where that is not the value. */
  readonly label?: string;
}

/** What the choices depend on. */
export interface Setting {
  readonly facts: Facts;
  readonly now: Temporal.Instant;
  readonly rules: RuleSet;
  /** Names of the files beside the draft. */
  readonly files: readonly string[];
}

const ABOUT_KINDS: Readonly<Record<string, string>> = {
  'thank-you': 'within 24 hours of the interview',
  'check-in': 'some business days later, or after the decision date',
  inquiry: 'one or two weeks after your last message',
  'moving-on': 'after several inquiries without an answer',
};

/** What a key's value may be; nothing where only the writer knows. */
export function choicesFor(path: readonly (string | number)[], setting: Setting): readonly Choice[] {
  const key = path.filter((part) => typeof part === 'string').join('.');
  const { facts, rules, files } = setting;
  if (key === 'followUp') return KINDS.map((value) => ({ value, detail: ABOUT_KINDS[value]! }));
  if (key === 'channel' || key === 'process.channel') return plain(CHANNELS);
  if (key === 'process.contact') return plain(CONTACTS);
  if (key === 'interview.format') return plain(FORMATS);
  if (key === 'timeZone' || key === 'sender.timeZone') return zones(key, facts);
  if (key === 'region') return regions(facts);
  if (key === 'language') return [{ value: 'en', detail: 'English' }];
  if (key === 'ignore')
    return Object.entries(rules).map(([value, { meta }]) => ({ value, detail: meta.docs.description }));
  if (key === 'attachments') return plain(files);
  if (key === 'decisionBy')
    return [...plain(['1 week', '2 weeks', '3 weeks']), ...days(setting, [1, 3, 5, 10])];
  if (key === 'process.notBefore') return days(setting, [1, 2, 5, 10]);
  if (key === 'sendAt') return sendTimes(setting);
  if (key === 'sentAt' || key === 'repliedAt')
    return [momentChoice('now', onClockOf(setting, senderZone(facts)))];
  if (key === 'interview.at') return interviewTimes(setting);
  return [];
}

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value }));

/** The zones most applications are in, by the people who live there. */
const LIKELY =
  'America/New_York America/Chicago America/Los_Angeles Europe/London Asia/Kolkata Europe/Berlin Europe/Paris America/Toronto Asia/Singapore Australia/Sydney Asia/Tokyo America/Denver America/Sao_Paulo Europe/Madrid Europe/Amsterdam Europe/Dublin Asia/Dubai Africa/Lagos Asia/Hong_Kong Asia/Shanghai'.split(
    ' ',
  );

/** IANA zones: those the context names already, this machine's, the region's, the likely ones, the rest. */
function zones(key: string, { timeZone, sender, region }: Facts): Choice[] {
  const own = Temporal.Now.timeZoneId();
  const known = key === 'timeZone' ? [timeZone, sender.timeZone, own] : [sender.timeZone, own, timeZone];
  const country = region?.slice(0, 2);
  const near = LIKELY.filter((zone) => country !== undefined && COUNTRY_OF[zone] === country);
  const all = [
    ...known.flatMap((zone) => zone ?? []),
    ...near,
    ...LIKELY,
    ...Intl.supportedValuesOf('timeZone'),
  ];
  return [...new Set(all)].map((value) => ({ value, detail: zoneCity(value) }));
}

const COUNTRY_OF: Readonly<Record<string, string>> = {
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Los_Angeles': 'US',
  'America/Denver': 'US',
  'America/Toronto': 'CA',
  'America/Sao_Paulo': 'BR',
  'Europe/London': 'GB',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Europe/Amsterdam': 'NL',
  'Europe/Dublin': 'IE',
  'Asia/Dubai': 'AE',
  'Asia/Kolkata': 'IN',
  'Asia/Singapore': 'SG',
  'Asia/Tokyo': 'JP',
  'Asia/Hong_Kong': 'HK',
  'Asia/Shanghai': 'CN',
  'Africa/Lagos': 'NG',
  'Australia/Sydney': 'AU',
};

function regions({ timeZone }: Facts): Choice[] {
  const near = timeZone === undefined ? undefined : COUNTRY_OF[timeZone];
  const likely = [...(near ? [near] : []), ...new Set(Object.values(COUNTRY_OF))];
  return [...new Set([...likely, ...countryCodes()])].map((value) => ({ value, detail: countryName(value) }));
}

const senderZone = ({ sender, timeZone }: Facts): string =>
  sender.timeZone ?? timeZone ?? Temporal.Now.timeZoneId();

const onClockOf = ({ now }: Setting, zone: string): Temporal.ZonedDateTime => now.toZonedDateTimeISO(zone);

/** Written as contexts are: to the minute, on the clock of the place. */
const written = (at: Temporal.ZonedDateTime): string =>
  at.toPlainDateTime().toString({ smallestUnit: 'minute' });

const momentChoice = (label: string, at: Temporal.ZonedDateTime): Choice => ({
  value: written(at),
  label: `${written(at)} ${label}`,
  detail: label,
});

/** `tomorrow 9:00 New York`: in the morning there, as the sender's clock shows it. */
function sendTimes(setting: Setting): Choice[] {
  const { facts } = setting;
  const theirs = facts.timeZone ?? senderZone(facts);
  const here = senderZone(facts);
  const now = onClockOf(setting, theirs);
  return [0, 1, 2, 3].flatMap((days) => {
    const nine = now.add({ days }).round({ smallestUnit: 'day', roundingMode: 'trunc' }).with({ hour: 9 });
    if (Temporal.ZonedDateTime.compare(nine, now) <= 0 || nine.dayOfWeek > 5) return [];
    return [momentChoice(`${dayName(days, nine)} 9:00 ${zoneCity(theirs)}`, nine.withTimeZone(here))];
  });
}

function interviewTimes(setting: Setting): Choice[] {
  const { timeZone } = setting.facts;
  const now = onClockOf(setting, timeZone ?? senderZone(setting.facts));
  return [0, -1].flatMap((days) =>
    [10, 14].map((hour) => {
      const at = now.add({ days }).round({ smallestUnit: 'day', roundingMode: 'trunc' }).with({ hour });
      return momentChoice(`${days === 0 ? 'today' : 'yesterday'} ${hour}:00 ${zoneCity(at.timeZoneId)}`, at);
    }),
  );
}

function days(setting: Setting, ahead: readonly number[]): Choice[] {
  const today = onClockOf(setting, setting.facts.timeZone ?? senderZone(setting.facts));
  return ahead.map((count) => {
    const at = today.add({ days: count });
    return { value: at.toPlainDate().toString(), detail: dayName(count, at) };
  });
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const dayName = (days: number, at: Temporal.ZonedDateTime): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : WEEK[at.dayOfWeek - 1]!;
