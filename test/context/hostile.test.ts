import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/src/context/facts.ts';
import { readContext } from '../../server/src/context/read-context.ts';
import { Workspace } from '../../server/src/history/workspace.ts';

/** Milliseconds of work that no file may cost. */
const LONGEST = 3000;

/** Milliseconds that some work takes the processor: a machine that has other things to do does not count. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ALIASES = /^Aliases and merges are not read here/;
const TOO_LARGE = /^This context is larger than 100 kB/;
const TOO_DEEP = /^This is nested too deeply/;

const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const ALIAS_BOMB = [
  'requested: &a [x, x, x, x, x, x, x, x, x]',
  ...names.map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n');

const textOf = (bytes: readonly (number | string)[]): string =>
  new TextDecoder().decode(
    Uint8Array.from(
      bytes.flatMap((one) => (typeof one === 'string' ? [...new TextEncoder().encode(one)] : [one])),
    ),
  );

describe('one clear diagnostic for', () => {
  test.each<[string, string, RegExp]>([
    ['an alias bomb', ALIAS_BOMB, ALIASES],
    ['a merge', 'sender: &s { name: Inês }\nprocess:\n  <<: *s\n', ALIASES],
    ['a merge of a mapping into itself', 'sender: &s\n  <<: *s\n  name: Inês\n', ALIASES],
    ['merges in a circle', 'sender: &a\n  <<: [*b, *a]\nprocess: &b { <<: *a }\n', ALIASES],
    ['5 MB in one text', `company: ${'x'.repeat(5e6)}\n`, TOO_LARGE],
    ['5 MB of list', `requested:\n${'  - one more thing\n'.repeat(260_000)}`, TOO_LARGE],
    ['a hundred thousand brackets', '['.repeat(99_000), TOO_DEEP],
    ['mappings within mappings', `company: ${'{a: '.repeat(20_000)}`, TOO_DEEP],
    ['lists within lists', '- '.repeat(49_000), TOO_DEEP],
    [
      'a key of __proto__',
      '__proto__: { company: Quillback }\ncompany: Northwind\n',
      /^“__proto__” is not a key/,
    ],
    [
      'a __proto__ further down',
      'interview: { __proto__: { at: 2026-11-17 } }\n',
      /^“__proto__” is not a key/,
    ],
    ['a key of every object', 'constructor: Northwind\n', /^“constructor” is not a key/],
    ['bytes that are not UTF-8', textOf(['company: N', 0xff, 'rthw', 0xc3, 0x28, 'nd\n']), /UTF-8/],
    ['tabs for indentation', 'company: Northwind\ninterview:\n\tat: 2026-11-17\n\twith: Dana\n', /Tabs/],
    ['a key given over and over', 'company: a\n'.repeat(150), /is given twice/],
    ['a wrong escape a thousand times', `company: "${'\\x'.repeat(1000)}"\n`, /^This is not valid YAML/],
  ])('%s', (_, text, message) => {
    let problems: ReturnType<typeof readContext>['problems'] = [];
    const cost = costOf(() => {
      problems = readContext(text, 'file:///w/follow-up.yml').problems;
    });
    expect(cost).toBeLessThan(LONGEST);
    expect(problems[0]?.message).toMatch(message);
    expect(problems).toHaveLength(1);
  });
});

test('of thousands of unknown keys, a bounded number is told', () => {
  const text = Array.from({ length: 9000 }, (_, i) => `key${i}: 1`).join('\n');
  const cost = costOf(() => expect(readContext(text).problems.length).toBeLessThanOrEqual(51));
  expect(cost).toBeLessThan(LONGEST);
});

test('nothing of a hostile key reaches other objects, and the rest of the file counts', () => {
  const text =
    '__proto__: { company: Quillback, polluted: yes }\nrole: Analyst\nsender: { __proto__: { name: Eve } }\n';
  const facts = readFacts([readContext(text)]);
  expect(facts).toMatchObject({ role: 'Analyst' });
  expect(facts.company).toBeUndefined();
  expect(facts.sender.name).toBeUndefined();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('what stands beside a merge or a broken line still counts', () => {
  expect(readFacts([readContext('company: Northwind\nsender: &s\n  <<: *s\n  name: Inês\n')])).toMatchObject({
    company: 'Northwind',
    sender: { name: 'Inês' },
  });
  expect(readFacts([readContext('company: Northwind\ninterview:\n\tat: 2026-11-17\n')]).company).toBe(
    'Northwind',
  );
});

test('the index takes hostile front matter and contexts', () => {
  const workspace = new Workspace();
  for (const yaml of [ALIAS_BOMB, '['.repeat(99_000), `company: ${'x'.repeat(5e6)}`, '__proto__: 1']) {
    const context = readContext(yaml, 'file:///w/follow-up.yml');
    const draft = `---\n${yaml}\n---\n\nDear Dana,\n`;
    expect(costOf(() => workspace.set('file:///w/a.md', draft, [context]))).toBeLessThan(LONGEST);
  }
  expect(workspace.historyOf('file:///w/a.md')).toMatchObject({ sent: [], twins: [] });
});
