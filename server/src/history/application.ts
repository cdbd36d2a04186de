import type { Temporal } from 'temporal-polyfill';
import type { Calendar, CalendarCache } from '../calendar/business.ts';
import { cadenceFrom } from '../calendar/cadence.ts';
import { type BothClocks, yearOn } from '../calendar/clocks.ts';
import { instant } from '../calendar/day.ts';
import { readSpan } from '../calendar/duration.ts';
import type { ApplicationFacts, Interview, SentMessage } from '../calendar/history.ts';
import { momentInstant, momentSpan, parseMoment } from '../calendar/moment.ts';
import type { ZoneClock } from '../calendar/offsets.ts';
import type { Facts } from '../context/facts.ts';
import type { History } from './history.ts';

/** Settings that timing depends on. Business hours are hours of the day, broken ones allowed: 9 to 17.5. */
export interface TimingSettings {
  readonly businessHours: { readonly start: number; readonly end: number };
  /** Overrides of the calendar's cadence, by its names. */
  readonly cadence: Readonly<Record<string, number>>;
}

/** An application as the calendar sees it, with the clocks its times are written and shown on. */
export interface Application {
  readonly facts: ApplicationFacts;
  readonly calendar: Calendar;
  /** The clock that `sendAt`, `sentAt` and `repliedAt` are written on: the sender's, or else the company's. */
  readonly senderClock: ZoneClock;
  readonly clocks: BothClocks;
  /** Whether it is known where the company is; where it is not, its clock is taken to be the writer's. */
  readonly placed: boolean;
  /** When the draft itself is planned to go. */
  readonly sendAt?: Temporal.Instant;
}

/**
 * Reads the written facts of one message and the history of its application into the calendar's. What cannot be read is
 * left out; it is reported elsewhere. A draft with a `sentAt` counts among the messages sent.
 */
export function applicationOf(
  facts: Facts,
  history: History,
  settings: TimingSettings,
  now: Temporal.Instant,
  calendars: CalendarCache,
): Application {
  const own = facts.sender.timeZone ? calendars.zone(facts.sender.timeZone) : undefined;
  const company = facts.timeZone ? calendars.zone(facts.timeZone) : undefined;
  const calendar = calendars.get({
    zone: company ?? own ?? 'UTC',
    region: facts.region ? calendars.region(facts.region) : undefined,
    businessHours: hoursOf(settings.businessHours),
  });
  const senderClock = own === undefined ? calendar.clock : calendars.get({ zone: own }).clock;
  const at = (text: string) => momentOf(text, senderClock, calendar);
  const sendAt = facts.sendAt ? plannedOf(facts.sendAt, senderClock, calendar) : undefined;
  return {
    calendar,
    senderClock,
    clocks: { theirs: calendar.clock, own: senderClock, understoodYear: yearOn(now, calendar.clock) },
    placed: company !== undefined,
    ...(sendAt && { sendAt }),
    facts: {
      interviews: interviewsOf(facts, calendar),
      decisionBy: facts.decisionBy ? readSpan(facts.decisionBy).value : undefined,
      process: { contact: facts.process.contact, notBefore: dateOf(facts.process.notBefore, calendar) },
      sent: sentOf(facts, history, at),
      repliedAt: latest([facts.repliedAt, ...history.sent.map(({ repliedAt }) => repliedAt)], at),
      cadence: cadenceFrom(settings.cadence),
      calendar,
      now,
    },
  };
}

function hoursOf({ start, end }: TimingSettings['businessHours']) {
  return start >= 0 && start < end && end <= 24 ? { start: start * 60, end: end * 60 } : undefined;
}

/** A bare date stands for the end of its business hours there. */
function momentOf(text: string, clock: ZoneClock, calendar: Calendar): Temporal.Instant | undefined {
  const { value } = parseMoment(text, clock);
  return value && momentInstant(value, calendar);
}

/** A bare date stands for the beginning of its business hours there: any time of that day can still be chosen. */
function plannedOf(text: string, clock: ZoneClock, calendar: Calendar): Temporal.Instant | undefined {
  const { value } = parseMoment(text, clock);
  return value && instant(momentSpan(value, calendar).from);
}

function dateOf(text: string | undefined, { clock, zone }: Calendar): Temporal.PlainDate | undefined {
  const value = text === undefined ? undefined : parseMoment(text, clock).value;
  if (!value) return undefined;
  return value.kind === 'date' ? value.date : value.instant.toZonedDateTimeISO(zone).toPlainDate();
}

function interviewsOf({ interviews }: Facts, { clock }: Calendar): Interview[] {
  return interviews.flatMap(({ at, format }) => {
    const value = at === undefined ? undefined : parseMoment(at, clock).value;
    return value ? [{ at: value, format }] : [];
  });
}

type ReadMoment = (text: string) => Temporal.Instant | undefined;

function sentOf({ kind, sentAt }: Facts, { sent }: History, at: ReadMoment): SentMessage[] {
  const own = sentAt === undefined ? [] : [{ kind, sentAt }];
  return [...sent, ...own].flatMap((message) => {
    const when = at(message.sentAt);
    return when ? [{ kind: message.kind, at: when }] : [];
  });
}

function latest(texts: readonly (string | undefined)[], at: ReadMoment): Temporal.Instant | undefined {
  return texts
    .flatMap((text) => (text === undefined ? [] : (at(text) ?? [])))
    .sort((a, b) => b.epochMilliseconds - a.epochMilliseconds)[0];
}
