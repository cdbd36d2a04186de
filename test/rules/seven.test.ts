import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { check, DEFAULT_NOW } from '../harness/examples.ts';
import { committed, harmless } from './seven.ts';
import { lateNotes, punctualNotes } from './thank-you-notes.ts';

const ENOUGH = 7;

/** A message that is sound but for what is put into it. */
const letter = (inside: string): string => `---
followUp: thank-you
---

Dear Ms. Whitfield,

${inside}

Kind regards,
Mara Lindqvist
`;

const around = (sentence: string): string =>
  letter(
    `Thank you for showing me the tracing laboratory on Tuesday. ${sentence} The maps of the old river bed have stayed with me.`,
  );

/** A generic message is one as a whole; every other fault is a sentence among sound ones. */
const draftOf = (ruleId: string, words: string): string =>
  ruleId === 'generic-message' ? letter(words) : around(words);

const finds = (ruleId: string, text: string, now = DEFAULT_NOW): boolean =>
  check(text, now, ruleId, 'recommended').length > 0;

const missed = (ruleId: string): string[] =>
  committed[ruleId]!.filter((words) => !finds(ruleId, draftOf(ruleId, words)));

describe.each(Object.keys(committed))('%s', (ruleId) => {
  test('finds enough of ten ways of committing it', () => {
    expect(committed[ruleId]).toHaveLength(10);
    const overlooked = missed(ruleId);
    expect(10 - overlooked.length, `overlooked:\n${overlooked.join('\n')}`).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('has ten look-alikes', () => {
    expect(harmless[ruleId]).toHaveLength(10);
  });

  test.each(harmless[ruleId]!.map((words) => [words]))('leaves in peace: %s', (words) => {
    const found = check(draftOf(ruleId, words), DEFAULT_NOW, ruleId, 'recommended');
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

describe('late-thank-you', () => {
  const late = ({ now, context }: (typeof lateNotes)[number]): boolean =>
    finds('late-thank-you', noteWith(context), Temporal.Instant.from(now));

  test('finds at least seven of ten ways of committing it', () => {
    expect(lateNotes).toHaveLength(10);
    const overlooked = lateNotes.filter((note) => !late(note)).map(({ why }) => why);
    expect(10 - overlooked.length, `overlooked:\n${overlooked.join('\n')}`).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('has ten look-alikes', () => {
    expect(punctualNotes).toHaveLength(10);
  });

  test.each(punctualNotes.map((note) => [note.why, note] as const))('leaves in peace: %s', (_, note) => {
    expect(late(note)).toBe(false);
  });
});

const noteWith = (context: string): string => `---
${context}
---

Dear Ms. Whitfield,

Thank you for showing me the tracing laboratory. The maps of the old river bed have stayed with me.

Kind regards,
Mara Lindqvist
`;
