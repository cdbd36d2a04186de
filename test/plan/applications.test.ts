import { expect, test } from 'vitest';
import { readFacts } from '../../server/src/context/facts.ts';
import type { ContextData } from '../../server/src/context/schema.ts';
import { applicationsOf, type KnownFile } from '../../server/src/plan/applications.ts';

const facts = (data: ContextData) => readFacts([{ data, places: new Map() }]);
const file = (uri: string, kind: KnownFile['kind'], data: ContextData, context?: string): KnownFile => ({
  uri,
  kind,
  facts: facts(data),
  ...(context && { context }),
});

test('drafts that share a context are one application, its sent messages in order of time', () => {
  const shared: ContextData = { company: 'Northwind', interview: { at: '2026-11-17' } };
  const [input, ...rest] = applicationsOf([
    file('a/follow-up.yml', 'context', shared, 'a/follow-up.yml'),
    file('a/2.md', 'draft', { ...shared, followUp: 'check-in', sentAt: '2026-11-24' }, 'a/follow-up.yml'),
    file('a/1.md', 'draft', { ...shared, sentAt: '2026-11-18', repliedAt: '2026-11-19' }, 'a/follow-up.yml'),
    file('a/3.md', 'draft', { ...shared, followUp: 'inquiry', sendAt: '2026-12-01' }, 'a/follow-up.yml'),
  ]);
  expect(rest).toEqual([]);
  expect(input).toMatchObject({ id: 'a/follow-up.yml', drafts: [{ uri: 'a/3.md', kind: 'inquiry' }] });
  expect(input!.history.sent.map(({ uri }) => uri)).toEqual(['a/1.md', 'a/2.md']);
  expect(input!.facts).toMatchObject({ kind: 'thank-you', repliedAt: '2026-11-19' });
  expect(input!.facts.sentAt).toBeUndefined();
});

test('without a context, company and role tell; without those, each draft is its own', () => {
  const inputs = applicationsOf([
    file('1.md', 'draft', { company: 'Northwind', role: 'Analyst', sentAt: '2026-11-18' }),
    file('2.md', 'draft', { company: 'Northwind', role: 'Analyst', followUp: 'check-in' }),
    file('3.md', 'draft', { company: 'Northwind', role: 'Planner' }),
    file('4.md', 'draft', {}),
    file('5.md', 'draft', {}),
  ]);
  expect(inputs.map(({ drafts, history }) => [drafts.length, history.sent.length])).toEqual([
    [1, 1],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

test('a context for everything is no application, one with an interview is', () => {
  expect(
    applicationsOf([file('follow-up.yml', 'context', { sender: { name: 'Inês' } }, 'follow-up.yml')]),
  ).toEqual([]);
  const interview = { at: '2026-11-17T13:00' };
  expect(applicationsOf([file('a/follow-up.yml', 'context', { interview }, 'a/follow-up.yml')])).toHaveLength(
    1,
  );
});
