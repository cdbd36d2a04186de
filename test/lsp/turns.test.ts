import { expect, test } from 'vitest';
import { nextTurn, Pace, turnByMessage } from '../../server/src/lsp/turns.ts';

test.each([
  ['in Node', nextTurn],
  ['in a worker', turnByMessage],
])('messages that wait have their turn before the work goes on, %s', async (_, turn) => {
  const { port1, port2 } = new MessageChannel();
  let isHeard = false;
  port1.onmessage = () => {
    isHeard = true;
    port1.close();
  };
  port2.postMessage(null);
  while (!isHeard) await turn();
  expect(isHeard).toBe(true);
});

test('work rests when its slice is over, and not before', async () => {
  let now = 0;
  const pace = new Pace(() => now);
  let turns = 0;
  const count = async (work: Promise<void>) => {
    let isDone = false;
    const done = work.then(() => {
      isDone = true;
    });
    await Promise.resolve();
    await Promise.resolve();
    if (!isDone) turns++;
    await done;
  };
  await count(pace.rest());
  expect(turns).toBe(0);
  now = 8;
  await count(pace.rest());
  expect(turns).toBe(1);
  await count(pace.rest());
  expect(turns).toBe(1);
});
