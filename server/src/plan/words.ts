import type { Temporal } from 'temporal-polyfill';
import { onBothClocks, timeLeft } from '../calendar/clocks.ts';
import type { Application } from '../history/application.ts';
import { KIND_NAMES, type PlanRow } from './plan.ts';

/** The next step in a line: `Check-in: from Mon 7 Dec, 09:00 in New York (14:00 your time)`. */
export function stepWords(row: PlanRow, now: Temporal.Instant): string {
  const { step, application } = row;
  if (!step.kind || !step.window) return step.reasons[0]?.text ?? 'Nothing to do.';
  const { opens, due } = step.window;
  const name = KIND_NAMES[step.kind];
  if (!opens) return `${name}: ${step.reasons[0]?.text ?? 'no date to count from'}`;
  if (!step.mayGo) return `${name}: from ${onBothClocks(opens, application.clocks)}`;
  if (!due) return `${name}: may go now`;
  return `${name}: due ${onBothClocks(due, application.clocks)}, ${timeLeft(due, now)}`;
}

/** When it is best sent, on both clocks. */
export function slotWords({ clocks }: Application, slot: Temporal.Instant): string {
  return `best sent ${onBothClocks(slot, clocks)}`;
}

/** Why the window stands where it stands, each reason once. */
export const reasonWords = ({ step }: PlanRow): readonly string[] => [
  ...new Set(step.reasons.map(({ text }) => text)),
];
