import { expect, test } from 'vitest';
import { readYaml } from '../../server/src/context/layer.ts';
import { readPlain } from '../../server/src/context/plain-layer.ts';

const PLAIN = [
  'followUp: thank-you\nsubject: Thank you for the hour, and for the map',
  'company: Hölzl & Wiegand GmbH\r\nrole: Sr. Engineer\r\n',
  'sentAt: 2026-11-18T09:00\nsendAt: 2026-11-18 9:00:30\n\ndecisionBy: 2026-11-20',
  'company:   Dana’s Kitchen   ',
  'to: Dana Whitfield, Omar Haddad',
  '',
];
const NOT_PLAIN = [
  'company: "Northwind"',
  'to: [Dana, Omar]',
  'interview:\n  at: 2026-11-17',
  'company: Northwind # the transit people',
  'subject: Thank you: the map',
  'company: true',
  'company: Null',
  'role: 12',
  'decisionBy: 2026',
  'company: Northwind\ncompany: Copperline',
  'company: Northwind\n  Transit',
  '? company\n: Northwind',
  'company: *theirs',
  'company: |\n  Northwind',
  'to: Dana Whitfield <dana@northwind.example>',
  '__proto__: x',
  'company:',
  '- a\n- b',
  'a: 1\n'.repeat(60),
];

test.each(PLAIN)('a plain front matter says what YAML says: %j', (yaml) => {
  const { data, problems } = readYaml(yaml, 0);
  expect({ ...readPlain(yaml)?.data }).toEqual({ ...data });
  expect(problems).toEqual([]);
});

test.each(NOT_PLAIN)('anything else is left to the parser: %j', (yaml) =>
  expect(readPlain(yaml)).toBeUndefined(),
);
