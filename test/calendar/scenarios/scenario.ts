import { Temporal } from 'temporal-polyfill';
import { CalendarCache } from '../../../server/src/calendar/business.ts';
import { cadenceFrom } from '../../../server/src/calendar/cadence.ts';
import { readSpan } from '../../../server/src/calendar/duration.ts';
import type { ApplicationFacts, MessageKind } from '../../../server/src/calendar/history.ts';
import { localText, parseMoment } from '../../../server/src/calendar/moment.ts';
import { nextStep } from '../../../server/src/calendar/next-step.ts';
import { pressureAt } from '../../../server/src/calendar/pressure.ts';
import { parseRegion } from '../../../server/src/calendar/region.ts';
import { proposeSlot } from '../../../server/src/calendar/slot.ts';
import { standing, windowFor } from '../../../server/src/calendar/windows.ts';

/** Facts as a front matter would have them, and what must follow. Times are on the clock of `zone`. */
export interface Scenario {
  /** The reasoning, in one line. */
  readonly why: string;
  /** Default America/New_York and US. */
  readonly zone?: string;
  readonly region?: string;
  readonly at?: string | readonly string[];
  readonly by?: string;
  readonly contact?: 'candidate' | 'company';
  readonly notBefore?: string;
  /** `thank-you 2026-11-16T18:00` */
  readonly sent?: readonly string[];
  readonly replied?: string;
  readonly cadence?: Readonly<Record<string, number>>;
  /** Default: an hour after the first interview began. */
  readonly now?: string;
  /** The window of this message is asked about; without it, the next step. */
  readonly ask?: MessageKind;
  readonly expect: Readonly<Record<string, string | number | boolean | undefined>>;
}

const calendars = new CalendarCache();

/** What the room answers, in the words of the scenario's expectations. */
export function answer(scenario: Scenario): Record<string, string | number | boolean | undefined> {
  const facts = factsOf(scenario);
  const local = (when: Temporal.Instant | undefined) => when && localText(when, facts.calendar.clock);
  const step = scenario.ask ? undefined : nextStep(facts);
  const window = scenario.ask ? windowFor({ ...facts, kind: scenario.ask }) : step?.window;
  const { verdict, unanswered } = pressureAt(facts, facts.now);
  return {
    opens: local(window?.opens),
    due: local(window?.due),
    closes: local(window?.closes),
    carriedTo: local(window?.carriedTo),
    slot: window && local(proposeSlot(window, facts.calendar, facts.now)),
    standing: window && standing(window, facts.now),
    because: (step ?? window)?.reasons.map(({ id }) => id).join(' '),
    text: (step ?? window)?.reasons.map(({ text }) => text).join(' '),
    ...{ verdict, unanswered, next: step?.kind ?? 'none', state: step?.state },
    ...{ mayGo: step?.mayGo, overdue: step?.overdue, changesAt: local(step?.changesAt) },
  };
}

export function factsOf(scenario: Scenario): ApplicationFacts {
  const { zone = 'America/New_York', region = 'US', at = [], by, contact, notBefore, sent = [] } = scenario;
  const calendar = calendars.get({ zone, region: read(parseRegion(region)) });
  const moment = (text: string) => read(parseMoment(text, calendar.clock));
  const instant = (text: string) => {
    const value = moment(text);
    if (value.kind === 'date') throw new Error(`a time is needed: ${text}`);
    return value.instant;
  };
  const interviews = [at].flat().map((text) => ({ at: moment(text) }));
  return {
    ...{ interviews, calendar, cadence: cadenceFrom(scenario.cadence) },
    decisionBy: by === undefined ? undefined : read(readSpan(by)),
    process: { contact, notBefore: notBefore === undefined ? undefined : Temporal.PlainDate.from(notBefore) },
    sent: sent.map((text) => {
      const [kind, when] = text.split(' ') as [MessageKind, string];
      return { kind, at: instant(when) };
    }),
    repliedAt: scenario.replied === undefined ? undefined : instant(scenario.replied),
    now: instant(scenario.now ?? `${[at].flat()[0]!.slice(0, 10)}T18:00`),
  };
}

function read<T>({
  value,
  problem,
}: {
  value?: T | undefined;
  problem?: { message: string } | undefined;
}): T {
  if (problem || value === undefined) throw new Error(problem?.message ?? 'nothing was read');
  return value;
}
