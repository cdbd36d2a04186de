import type { Temporal } from 'temporal-polyfill';
import { onBothClocks } from '../calendar/clocks.ts';
import { civil, type DayNumber } from '../calendar/day.ts';
import { localText } from '../calendar/moment.ts';
import { dayWords } from '../calendar/words.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { goodSlot, type Timing, timingOf } from '../history/timing.ts';
import { anchorOf, setKey } from './front-matter.ts';
import type { RuleContext, Suggestion } from './rule.ts';

/** A message that has yet to go: how its moment is judged, and the value a finding about it stands on. */
export interface Moment extends Timing {
  readonly span: Span;
}

/** The moment of a draft, `sendAt` or else now; undefined for one that was sent: it gets no advice about time. */
export function momentOf(draft: Draft, { facts, application, now }: RuleContext): Moment | undefined {
  if (facts.sentAt !== undefined) return undefined;
  const span = anchorOf(draft, facts, ['sendAt']);
  return span && { ...timingOf(application, facts.kind, application.sendAt ?? now), span };
}

/** Mends a moment by planning the message for the next good one; none when there is none, or no place to write it. */
export function planAgain(draft: Draft, context: RuleContext, from: Temporal.Instant): Suggestion[] {
  const { application, facts } = context;
  const slot = goodSlot(application, facts.kind, from);
  const edit = slot && setKey(draft, facts, 'sendAt', localText(slot, application.senderClock));
  if (!slot || !edit) return [];
  return [{ title: `Send it on ${onBothClocks(slot, application.clocks)}`, edits: [edit] }];
}

/** `Thu 19 Nov`, the year said only when it is not the present one. */
export function dayText(day: DayNumber, { application, now }: RuleContext): string {
  return dayWords(day, civil(application.calendar.dayAt(now.epochMilliseconds)).year);
}

/** The day an instant falls on there, in words. */
export const dayTextAt = (when: Temporal.Instant, context: RuleContext): string =>
  dayText(context.application.calendar.dayAt(when.epochMilliseconds), context);
