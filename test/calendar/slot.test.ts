import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { closedAt } from '../../server/src/calendar/business.ts';
import type { MessageKind } from '../../server/src/calendar/history.ts';
import { nextStep } from '../../server/src/calendar/next-step.ts';
import { proposeSlot } from '../../server/src/calendar/slot.ts';
import { standing, windowFor } from '../../server/src/calendar/windows.ts';
import { factsOf } from './scenarios/scenario.ts';

const KINDS: readonly MessageKind[] = ['thank-you', 'check-in', 'inquiry', 'moving-on'];
const PLACES = [
  { zone: 'America/New_York', region: 'US' },
  { zone: 'Asia/Tokyo', region: 'JP' },
  { zone: 'Asia/Dubai', region: 'AE' },
  { zone: 'Asia/Jerusalem', region: 'IL' },
  { zone: 'Pacific/Chatham', region: 'NZ' },
];
const hour = fc.integer({ min: 0, max: 24 * 700 });
const facts = fc.record({
  place: fc.constantFrom(...PLACES),
  interview: hour,
  sent: fc.array(
    fc.record({ kind: fc.constantFrom(...KINDS), after: fc.integer({ min: 1, max: 24 * 60 }) }),
    {
      maxLength: 5,
    },
  ),
  by: fc.option(fc.constantFrom('2 weeks', '3 business days', 'end of the month', '2026-12-24'), {
    nil: undefined,
  }),
  now: fc.integer({ min: -48, max: 24 * 90 }),
});

function build({ place, interview, sent, by, now }: typeof facts extends fc.Arbitrary<infer T> ? T : never) {
  const at = Temporal.Instant.from('2026-01-05T00:00Z').add({ hours: interview });
  return factsOf({
    ...{ why: '', expect: {}, ...place, at: `${at.toString().slice(0, 16)}Z` },
    sent: sent.map(({ kind, after }) => `${kind} ${at.add({ hours: after }).toString().slice(0, 16)}Z`),
    now: `${at.add({ hours: now }).toString().slice(0, 16)}Z`,
    ...(by !== undefined && { by }),
  });
}

test('a proposed slot is in business hours, in the window, not in the past, and none better stands before it', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...KINDS), (made, kind) => {
      const input = build(made);
      const window = windowFor({ ...input, kind });
      const slot = proposeSlot(window, input.calendar, input.now);
      expect(slot === undefined).toBe(window.opens === undefined);
      if (!slot || !window.opens) return;
      expect(closedAt(slot, input.calendar)).toBeUndefined();
      expect(Temporal.Instant.compare(slot, input.now)).toBeGreaterThanOrEqual(0);
      expect(standing(window, slot)).not.toBe('too-soon');
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('the windows are in order, and the next step changes only when it said it might', () => {
  fc.assert(
    fc.property(facts, (made) => {
      const input = build(made);
      const { state, kind, changesAt, window } = nextStep(input);
      const ends = [window?.opens, window?.due, window?.closes].flatMap((end) =>
        end ? [end.epochMilliseconds] : [],
      );
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      const sentLater = input.sent.map(({ at }) => at.epochMilliseconds);
      const now = input.now.epochMilliseconds;
      const until = changesAt ? changesAt.epochMilliseconds - 1 : now + 40 * 86_400_000;
      const nextSent = Math.min(...sentLater.filter((at) => at > now)) - 1;
      const then = Temporal.Instant.fromEpochMilliseconds(Math.min(until, nextSent));
      const later = nextStep({ ...input, now: then });
      expect([later.state, later.kind]).toEqual([state, kind]);
    }),
    { numRuns: 400, seed: 8 },
  );
});

test('overdue begins a millisecond after the due time, and the answer at the due time says so', () => {
  const scenario = { why: '', expect: {}, at: '2026-09-14T14:00', sent: ['thank-you 2026-09-15T10:00'] };
  const due = factsOf({ ...scenario, now: '2026-09-18T17:00' });
  const step = nextStep(due);
  expect(step.overdue).toBe(false);
  expect(step.changesAt?.epochMilliseconds).toBe(due.now.epochMilliseconds + 1);
  expect(nextStep({ ...due, now: step.changesAt! }).overdue).toBe(true);
});
