import type { Temporal } from 'temporal-polyfill';
import { parseMoment } from '../calendar/moment.ts';
import type { Facts } from '../context/facts.ts';
import type { Recipient } from '../context/recipient.ts';
import type { Occasion } from './passages.ts';

/** What the context puts in the place of a default; `open` where the writer should still look at it. */
interface Answer {
  readonly words: string;
  readonly open: boolean;
}

const DAY_CHOICES = 'yesterday,today,this morning,this afternoon';

/** By the default text of a tab stop, or the list of its choices: what the context knows better. */
export function answersFor({ facts, now }: Occasion): ReadonlyMap<string, Answer> {
  const { company, role, interviews } = facts;
  const interview = interviews.at(-1);
  const [topic, second = topic] = interview?.topics ?? [];
  const others = (interview?.with ?? []).slice(1).flatMap(({ name }) => name ?? []);
  const day = dayOf(facts);
  const said = day && `on ${dayInWords(day, facts.region)}`;
  const known: readonly (readonly [string, string | undefined, boolean?])[] = [
    ['Hiring Manager', addressOf(facts.to)],
    ['the role', role && `the ${role} ${/\b(?:role|position|job)$/i.test(role) ? '' : 'position'}`.trim()],
    ['your company', company],
    ['your colleagues', others.length > 0 ? listed(others) : undefined],
    ['the work ahead of the team', topic, true],
    ['the problems the team is working on', second, true],
    ['our discussion of the work', topic && `our discussion of ${topic}`, true],
    ['the question you asked near the end', interview?.missed[0], true],
    ['careful work', interview?.values[0], true],
    ['last week', said],
    ['last month', said],
    [DAY_CHOICES, dayFromNow(day, facts, now) ?? said],
  ];
  return new Map(
    known.flatMap(([ask, words, open = false]) => (words ? [[ask, { words, open }] as const] : [])),
  );
}

/** `Dana Whitfield`, or `Dana Whitfield and Omar Haddad`; undefined where nobody has a name. */
function addressOf(to: readonly Recipient[]): string | undefined {
  const names = to.flatMap(({ name }) => name ?? []);
  return names.length > 0 && names.length <= 3 ? listed(names) : names[0];
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function dayOf({ interviews, timeZone }: Facts): Temporal.PlainDate | undefined {
  const zone = timeZone ?? 'UTC';
  const moment = parseMoment(interviews.at(-1)?.at ?? '', zone).value;
  if (!moment) return undefined;
  return moment.kind === 'date' ? moment.date : moment.instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** `November 17` where months come first, `17 November` elsewhere. */
function dayInWords(day: Temporal.PlainDate, region: string | undefined): string {
  const month = MONTHS[day.month - 1]!;
  return /^(?:US|CA|PH)\b/.test(region ?? '') ? `${month} ${day.day}` : `${day.day} ${month}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dayFromNow(
  day: Temporal.PlainDate | undefined,
  { timeZone, sender }: Facts,
  now: Temporal.Instant | undefined,
): string | undefined {
  if (!day || !now) return undefined;
  const today = now.toZonedDateTimeISO(timeZone ?? sender.timeZone ?? 'UTC').toPlainDate();
  const passed = day.until(today).days;
  if (passed === 0) return 'today';
  return passed === 1 ? 'yesterday' : undefined;
}
