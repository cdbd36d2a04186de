import type { Temporal } from 'temporal-polyfill';
import { closedAt } from '../calendar/business.ts';
import { onBothClocks, onClock, otherClock, relativeWords, timeLeft } from '../calendar/clocks.ts';
import { DAY } from '../calendar/day.ts';
import { situationOf } from '../calendar/history.ts';
import { parseMoment } from '../calendar/moment.ts';
import { nextStep } from '../calendar/next-step.ts';
import type { ZoneClock } from '../calendar/offsets.ts';
import { dayWords } from '../calendar/words.ts';
import { zoneCity } from '../calendar/zone.ts';
import type { Facts } from '../context/facts.ts';
import type { Span } from '../draft/span.ts';
import type { Application } from '../history/application.ts';
import { goodSlot, timingOf } from '../history/timing.ts';
import { ownValue } from '../linter/front-matter.ts';
import { KIND_NAMES } from './plan.ts';

/** The line above a draft: where it stands, what to do, and on a sent one what comes next. All times on both clocks. */
export function lensText({ kind, sentAt }: Facts, application: Application): string {
  return sentAt === undefined ? unsentText(kind, application) : sentText(application);
}

function unsentText(kind: Facts['kind'], application: Application): string {
  const { facts, clocks } = application;
  const { now } = facts;
  const { window, verdict, stated, situation } = timingOf(application, kind, now);
  const name = KIND_NAMES[kind];
  if (!window.opens) return `${name}: ${window.reasons[0]?.text ?? ''}`;
  if (verdict === 'move-on') return 'Time to move on: write the note that closes the matter';
  const slot = goodSlot(application, kind, now);
  const isBestNow = slot !== undefined && slot.epochMilliseconds <= now.epochMilliseconds;
  const best = slot ? ` · best sent ${isBestNow ? 'now' : onBothClocks(slot, clocks)}` : '';
  const isEarly = verdict === 'too-soon' || verdict === 'excessive' || stated !== undefined;
  if (isEarly) return `${name}: too soon, wait until ${onBothClocks(window.opens, clocks)}`;
  if (verdict === 'late' && window.due) return `${name}: ${timeLeft(window.due, now)}, send it now`;
  if (situation.answered) return `${name}: they answered`;
  const due = window.due
    ? `due ${onBothClocks(window.due, clocks)}, ${timeLeft(window.due, now)}`
    : 'may go now';
  return `${name}: ${due}${best}`;
}

function sentText(application: Application): string {
  const { kind, window, mayGo, reasons } = nextStep(application.facts);
  if (!kind) return `Sent · ${reasons[0]?.text ?? 'nothing more to do'}`;
  if (!window?.opens) return `Sent · next: ${KIND_NAMES[kind].toLowerCase()}`;
  const when = mayGo ? 'may go now' : `from ${onBothClocks(window.opens, application.clocks)}`;
  return `Sent · next: ${KIND_NAMES[kind].toLowerCase()}, ${when}`;
}

/** A text shown behind a value without being part of it; `offset` is a UTF-16 offset into the file of the facts. */
export interface InlayText {
  readonly offset: number;
  readonly text: string;
}

/** A value that is a time, on the clock it is written for. */
interface TimedValue {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  readonly clock: ZoneClock;
  readonly other: ZoneClock;
}

/** The times of the facts that this very file writes. */
function timedValues(facts: Facts, application: Application): readonly TimedValue[] {
  const { calendar, senderClock } = application;
  const theirs = facts.interviews.flatMap(({ at }, index) =>
    [`interview.${index}.at`, ...(index === 0 ? ['interview.at'] : [])].map((path) => ({ path, text: at })),
  );
  const own = (['sendAt', 'sentAt', 'repliedAt'] as const).map((path) => ({ path, text: facts[path] }));
  const place =
    (clock: ZoneClock, other: ZoneClock) => (value: { path: string; text: string | undefined }) => {
      const span = ownValue(facts, value.path);
      return value.text === undefined || !span ? [] : [{ ...value, text: value.text, span, clock, other }];
    };
  return [
    ...theirs.flatMap(place(calendar.clock, senderClock)),
    ...own.flatMap(place(senderClock, calendar.clock)),
  ];
}

function instantOf({ text, clock }: TimedValue): Temporal.Instant | undefined {
  const { value } = parseMoment(text, clock);
  return value?.kind === 'date-time' ? value.instant : undefined;
}

/** The other clock beside each time, and the day beside a decision date that is a length of time. */
export function inlayTexts(facts: Facts, application: Application): readonly InlayText[] {
  const times = timedValues(facts, application).flatMap((value) => {
    const when = instantOf(value);
    const reading = when && otherClock(when, value.clock, value.other);
    if (reading === undefined) return [];
    const where = value.other === application.senderClock ? 'your time' : `in ${zoneCity(value.other.zone)}`;
    return [{ offset: value.span.end, text: `${reading} ${where}` }];
  });
  return [...times, ...decisionHint(facts, application)];
}

function decisionHint(facts: Facts, { facts: dated, clocks }: Application): InlayText[] {
  const span = ownValue(facts, 'decisionBy');
  const { decision } = situationOf(dated);
  if (!span || decision === undefined || dated.decisionBy?.kind === 'date') return [];
  return [{ offset: span.end, text: dayWords(decision, clocks.understoodYear) }];
}

/** What is to be said of the time at an offset of the facts' file: Markdown, and the words it is about. */
export function hoverOnTime(
  facts: Facts,
  application: Application,
  offset: number,
): { readonly span: Span; readonly text: string } | undefined {
  const value = timedValues(facts, application).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  if (value) return { span: value.span, text: describeTime(value, application) };
  const span = ownValue(facts, 'decisionBy');
  const { decision } = situationOf(application.facts);
  if (!span || decision === undefined || offset < span.start || span.end < offset) return undefined;
  return { span, text: `They decide by **${dayWords(decision)}**${dayOff(decision, application)}.` };
}

function describeTime(value: TimedValue, application: Application): string {
  const { calendar, senderClock, facts } = application;
  const when = instantOf(value);
  if (!when) return `The whole day, on the clock of ${zoneCity(value.clock.zone)}.`;
  const lines = [`**${onClock(when, calendar.clock)}** in ${zoneCity(calendar.zone)}`];
  if (senderClock.zone !== calendar.zone)
    lines.push(`**${onClock(when, senderClock)}** in ${zoneCity(senderClock.zone)}`);
  const day = Math.floor(calendar.clock.toLocal(when.epochMilliseconds) / DAY);
  const closed = closedAt(when, calendar);
  const night = closed?.why === 'night' ? ', outside their business hours' : dayOff(day, application);
  return `${lines.join('  \n')}\n\n${relativeWords(when, facts.now)}${night}`;
}

function dayOff(day: number, { calendar }: Application): string {
  const holiday = calendar.holidays.on(day);
  if (holiday)
    return `, ${holiday.kind === 'bank' ? 'a bank holiday' : 'a public holiday'} there (${holiday.name})`;
  return calendar.isWeekend(day) ? ', on the weekend there' : '';
}
