import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { Boundaries } from '../../server/src/lsp/boundaries.ts';

const at = (minutes: number) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000);

/** Boundaries on a clock that a test moves, with how often they woke and which timers stand. */
function setUp() {
  const timers = new Map<() => void, number>();
  const seen = { woken: 0, timers };
  const boundaries = new Boundaries(
    () => seen.woken++,
    (work, milliseconds) => {
      timers.set(work, milliseconds);
      return () => timers.delete(work);
    },
  );
  const fire = () => {
    const [[work] = []] = [...timers];
    timers.clear();
    work?.();
  };
  return { boundaries, seen, fire, waits: () => [...timers.values()] };
}

test('one timer stands, to the earliest boundary', () => {
  const { boundaries, waits } = setUp();
  boundaries.note('a', at(90), at(0));
  boundaries.note('b', at(30), at(0));
  boundaries.note('c', at(60), at(0));
  expect(waits()).toEqual([30 * 60_000]);
  boundaries.note('b', undefined, at(0));
  expect(waits()).toEqual([60 * 60_000]);
});

test('none stands where nothing changes by itself', () => {
  const { boundaries, waits } = setUp();
  boundaries.note('a', at(90), at(0));
  boundaries.note('a', undefined, at(0));
  expect(waits()).toEqual([]);
});

test('it wakes once, and then waits to be told again', () => {
  const { boundaries, seen, fire, waits } = setUp();
  boundaries.note('a', at(30), at(0));
  fire();
  expect([seen.woken, waits()]).toEqual([1, []]);
  boundaries.note('a', at(90), at(30));
  expect(waits()).toEqual([60 * 60_000]);
});

test('a wait of weeks is cut into days', () => {
  const { boundaries, waits } = setUp();
  boundaries.note('a', at(60 * 24 * 60), at(0));
  expect(waits()).toEqual([86_400_000]);
});
