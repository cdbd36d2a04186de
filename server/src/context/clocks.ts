import type { ClockCache } from '../calendar/clock-cache.ts';
import { parseMoment } from '../calendar/moment.ts';
import type { CalendarProblem } from '../calendar/problem.ts';
import type { ContextData } from './schema.ts';

/** The clocks that local times are read on, as written. */
export interface Zones {
  readonly company?: string | undefined;
  readonly sender?: string | undefined;
}

/** A local time that its clock never showed, and where it stands. */
export interface Gap {
  readonly path: readonly (string | number)[];
  readonly problem: CalendarProblem;
}

/** The zones of one layer. */
export const zonesOf = ({ timeZone, sender }: ContextData): Zones => ({
  company: timeZone,
  sender: sender?.timeZone,
});

/** The nearest zones of layers, nearest first. */
export function zonesAbove(layers: readonly { readonly data: ContextData }[]): Zones {
  const zones = layers.map(({ data }) => zonesOf(data));
  return {
    company: zones.find(({ company }) => company)?.company,
    sender: zones.find(({ sender }) => sender)?.sender,
  };
}

/** The local times of a layer that the clocks went forward over. Interviews are on the company's clock, the rest on the sender's. */
export function gapsIn(data: ContextData, above: Zones, clocks: ClockCache): readonly Gap[] {
  const own = zonesOf(data);
  const company = own.company ?? above.company;
  const sender = own.sender ?? above.sender ?? company;
  return [
    ...interviewTimes(data).flatMap((time) => gap(time, company, clocks)),
    ...(['sendAt', 'sentAt', 'repliedAt'] as const).flatMap((key) =>
      gap({ path: [key], text: data[key] }, sender, clocks),
    ),
  ];
}

interface Time {
  readonly path: Gap['path'];
  readonly text: string | undefined;
}

function interviewTimes({ interview }: ContextData): Time[] {
  if (!Array.isArray(interview)) return [{ path: ['interview', 'at'], text: interview?.at }];
  return interview.map(({ at }, index) => ({ path: ['interview', index, 'at'], text: at }));
}

function gap({ path, text }: Time, zone: string | undefined, clocks: ClockCache): Gap[] {
  const clock = zone === undefined || text === undefined ? undefined : clocks.get(zone);
  if (text === undefined || clock === undefined) return [];
  const { problem } = parseMoment(text, clock);
  return problem ? [{ path, problem }] : [];
}
