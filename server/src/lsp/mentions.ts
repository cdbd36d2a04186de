import type { Facts, Source } from '../context/facts.ts';
import type { Recipient } from '../context/recipient.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';

/** Something the context names, as the body may say it. */
export interface Fact {
  /** Dotted path of its value in the context: `company`, `interview.0.with.1`. */
  readonly path: string;
  readonly kind: 'company' | 'role' | 'person' | 'topic';
  /** The whole of it, as the context spells it. */
  readonly value: string;
  /** The forms the body may use, longest first. */
  readonly forms: readonly string[];
  readonly source?: Source;
}

/** Words of the body that stand for a fact. */
export interface Mention {
  readonly fact: Fact;
  readonly span: Span;
}

/** Everything of the context that can be recognised by its name. */
export function factsNamed(facts: Facts): readonly Fact[] {
  const { company, role, interviews, sources } = facts;
  const source = (...paths: readonly string[]) => {
    const path = paths.find((candidate) => sources.has(candidate)) ?? paths[0]!;
    const found = sources.get(path);
    return { path, ...(found && { source: found }) };
  };
  const people = [
    ...facts.to.map(
      (person, i) =>
        [
          person,
          source(`to.${i}.name`, `to.${i}`, 'to.name', 'to', ...withPaths(interviews.length - 1, i)),
        ] as const,
    ),
    ...interviews.flatMap(({ with: list }, round) =>
      list.map((person, i) => [person, source(...withPaths(round, i))] as const),
    ),
  ];
  return [
    ...(company
      ? [{ kind: 'company' as const, value: company, forms: [company], ...source('company') }]
      : []),
    ...(role ? [{ kind: 'role' as const, value: role, forms: [role], ...source('role') }] : []),
    ...people.flatMap(([person, from]) => personFact(person, from)),
    ...interviews.flatMap((interview, round) =>
      (['topics', 'values', 'missed'] as const).flatMap((list) =>
        interview[list].map((value, i) => ({
          kind: 'topic' as const,
          value,
          forms: [value],
          ...source(
            `interview.${round}.${list}.${i}`,
            `interview.${list}.${i}`,
            `interview.${round}.${list}`,
            `interview.${list}`,
          ),
        })),
      ),
    ),
  ];
}

const withPaths = (round: number, i: number): string[] => {
  const at = [`interview.${round}.with`, 'interview.with'];
  return at.flatMap((path) => [`${path}.${i}.name`, `${path}.${i}`, `${path}.name`, path]);
};

function personFact({ name }: Recipient, from: Pick<Fact, 'path' | 'source'>): Fact[] {
  if (!name) return [];
  const parts = name
    .split(/\s+/)
    .filter((part) => part.length > 1 && !/^(?:Dr|Mr|Ms|Mrs|Mx|Prof)\.?$/.test(part));
  return [{ kind: 'person', value: name, forms: [name, ...parts], ...from }];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the prose of the body says some words, whole, as they are spelt. */
export function placesOf(draft: Draft, words: string): readonly Span[] {
  if (words.trim() === '') return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(words).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return draft.blocks.flatMap(({ prose, span }) =>
    [...prose.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
    })),
  );
}

/** The fact that the words at an offset of the body stand for. */
export function mentionAt(draft: Draft, facts: Facts, offset: number): Mention | undefined {
  for (const fact of factsNamed(facts)) {
    for (const form of fact.forms) {
      const span = placesOf(draft, form).find(({ start, end }) => start <= offset && offset <= end);
      if (span) return { fact, span };
    }
  }
  return undefined;
}
