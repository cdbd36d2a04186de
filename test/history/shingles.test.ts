import { expect, test } from 'vitest';
import { compare, hashesOf, Shingler } from '../../server/src/history/shingles.ts';

const passage = (text: string) => [{ start: 0, end: text.length, text }];
const print = (text: string, ...ignored: readonly string[]) =>
  new Shingler().fingerprint(passage(text), hashesOf(ignored));
const TEXT = "I rebuilt the clerk's ledger in 1987, and it's still the one they use";

test.each([
  ['capitals and marks', 'I REBUILT the clerk’s ledger; in 1987 and... it’s still the one they use!'],
  ['a letter of another alphabet beyond the words', `${TEXT} …`],
  ['line breaks', TEXT.replace(/ /g, '\n')],
])('%s make no difference', (_, other) => {
  expect([...print(other).shingles]).toEqual([...print(TEXT).shingles]);
});

test('names are left out with their possessives, as if they had not been written', () => {
  const named = 'Dana showed me the map of the river and Dana’s notes on the night buses';
  const other = 'Inês showed me the map of the river and Inês’s notes on the night buses';
  expect([...print(named, 'dana').shingles]).toEqual([...print(other, 'inês').shingles]);
});

test('likeness is what two texts share of all that both say, and the place is where it begins', () => {
  const own = new Set(print(`${TEXT}. ${TEXT}`).shingles);
  const [same, half] = ['One line about something else altogether', TEXT].map((text) => ({
    start: 0,
    end: 9,
    text,
  }));
  const other = new Shingler().fingerprint([same!, half!]);
  const { likeness, passage: at } = compare(own, other);
  expect(at).toBe(1);
  expect(likeness).toBeGreaterThan(0.5);
  expect(likeness).toBeLessThan(1);
  expect(compare(own, print('Nothing of it stands in these few words')).likeness).toBe(0);
});
