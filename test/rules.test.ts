import { describe, expect, test } from 'vitest';
import { rules } from '../server/src/rules/index.ts';
import { check, DEFAULT_NOW, type Example, mended, readExamples } from './harness/examples.ts';

const judge = (text: string, { now, history }: Example, ruleId?: string) =>
  check(text, now, ruleId, 'strict', history);

const found = (text: string, example: Example, ruleId: string) =>
  judge(text, example, ruleId).map(({ span, message }) => ({
    words: text.slice(span.start, span.end),
    at: span.start,
    message,
  }));

const asCrLf = (text: string) => text.replace(/\n/g, '\r\n');

describe.each(Object.keys(rules))('%s', (ruleId) => {
  const rule = rules[ruleId]!;
  const examples = readExamples(ruleId);
  const failing = examples.filter(({ verdict }) => verdict === 'fails');

  test('has examples that fail and examples that pass', () => {
    expect(failing.length, `add a \`markdown fails\` fence to ${ruleId}/README.md`).toBeGreaterThan(0);
    expect(
      examples.filter(({ verdict }) => verdict === 'passes').length,
      'add a `markdown passes` fence',
    ).toBeGreaterThan(0);
  });

  for (const example of examples) {
    const { verdict, text, marks, line } = example;

    test(`${verdict}, line ${line}: marks exactly the words and says why`, () => {
      const expected = marks.map(({ span, message }) => ({
        words: text.slice(span.start, span.end),
        at: span.start,
        message,
      }));
      expect(found(text, example, ruleId)).toEqual(verdict === 'fails' ? expected : []);
    });

    test(`${verdict}, line ${line}: the same with CRLF`, () => {
      const words = (problems: ReturnType<typeof found>) =>
        problems.map(({ words: marked, message }) => [asCrLf(marked), message]);
      expect(words(found(asCrLf(text), example, ruleId))).toEqual(words(found(text, example, ruleId)));
    });

    test(`${verdict}, line ${line}: no prefix of it makes the rule throw`, () => {
      expect(() => {
        for (let end = 0; end <= text.length; end += 7) judge(text.slice(0, end), example, ruleId);
      }).not.toThrow();
    });

    if (verdict === 'fixed') {
      test(`fixed, line ${line}: is what the preferred mends of the example above make`, () => {
        const before = examples[examples.indexOf(example) - 1];
        expect(before?.verdict, 'a `fixed` fence follows a `fails` fence').toBe('fails');
        expect(mended(before!.text, judge(before!.text, before!, ruleId))).toBe(text);
      });

      test(`fixed, line ${line}: brings no problem of any rule that was not there before`, () => {
        const before = examples[examples.indexOf(example) - 1]!;
        const known = new Set(judge(before.text, before).map((problem) => problem.ruleId));
        known.delete(ruleId);
        const fresh = judge(text, example).filter((problem) => !known.has(problem.ruleId));
        expect(fresh.map((problem) => `${problem.ruleId}: ${problem.message}`)).toEqual([]);
      });
    }
  }

  if (rule.meta.fixable || rule.meta.hasSuggestions) {
    test('shows what its mends leave behind', () => {
      expect(
        examples.some(({ verdict }) => verdict === 'fixed'),
        'add a `markdown fixed` fence',
      ).toBe(true);
    });
  }

  test('is quiet about nothing at all', () => {
    for (const text of ['', '---\nfollowUp:\n---\n', '---\n', '\uFEFF']) {
      if (ruleId !== 'vague-subject') expect(check(text, DEFAULT_NOW, ruleId)).toEqual([]);
    }
  });
});
