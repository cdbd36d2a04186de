import type { Clause, Time, Who } from './clauses.ts';
import type { ClassHit } from './lexicon.ts';
import { compilePattern, firstOf, matchAt, type Pattern } from './pattern.ts';
import type { Hit, Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** Ways of speaking that take the sting out of a frame unless it says that it holds `even` so. */
export type Mood = 'negated' | 'hedged' | 'conditional' | 'reported' | 'question';

/** A situation to be found: words or classes in order, said by whom, when and how. */
export interface Frame {
  /** In the notation of `pattern.ts`. */
  readonly match: string;
  /** Message id of the finding; the rule's own default otherwise. */
  readonly message?: string;
  readonly who?: Who | readonly Who[];
  readonly time?: Time | readonly Time[];
  /** Moods under which the frame still holds. */
  readonly even?: readonly Mood[];
  /** Patterns that, found anywhere in the sentence, mean something else is meant. */
  readonly unless?: readonly string[];
}

interface Compiled {
  readonly ruleId: string;
  readonly frame: Frame;
  readonly pattern: Pattern;
  readonly unless: readonly Pattern[];
}

const MOODS: readonly Mood[] = ['negated', 'hedged', 'conditional', 'reported'];

/** All frames of all rules, looked up by the word or class they begin with: a thousand more cost nearly nothing. */
export class FrameMatcher {
  readonly #byWord = new Map<string, Compiled[]>();
  readonly #byClass = new Map<string, Compiled[]>();

  constructor(frames: Readonly<Record<string, readonly Frame[]>>) {
    for (const [ruleId, list] of Object.entries(frames)) {
      for (const frame of list)
        this.#add({
          ruleId,
          frame,
          pattern: compilePattern(frame.match),
          unless: (frame.unless ?? []).map(compilePattern),
        });
    }
  }

  /** Every frame that holds in a sentence, at most one hit a frame. */
  find(tokens: readonly Token[], sentence: Sentence): Hit[] {
    const byStart = groupByStart(sentence.classes);
    const ends = (index: number, name: string) => byStart.get(index)?.get(name) ?? [];
    const hits = new Map<Compiled, Hit>();
    for (let i = sentence.from; i < sentence.to; i++) {
      for (const compiled of this.#startingAt(tokens[i]!, byStart.get(i))) {
        if (hits.has(compiled)) continue;
        const match = matchAt(compiled.pattern, tokens, i, sentence.to, ends);
        if (!match || !holds(compiled.frame, sentence, match.from, match.to)) continue;
        if (compiled.unless.some((pattern) => occurs(pattern, tokens, sentence, ends))) continue;
        const { ruleId, frame } = compiled;
        hits.set(compiled, {
          ruleId,
          source: 'frame',
          ...(frame.message && { message: frame.message }),
          ...match,
        });
      }
    }
    return [...hits.values()];
  }

  *#startingAt(
    token: Token,
    classes: ReadonlyMap<string, readonly number[]> | undefined,
  ): Generator<Compiled> {
    yield* this.#byWord.get(token.text) ?? [];
    for (const name of classes?.keys() ?? []) yield* this.#byClass.get(name) ?? [];
    if (token.kind === 'number') yield* this.#byClass.get('number') ?? [];
    if (token.capital) yield* this.#byClass.get('name') ?? [];
  }

  #add(compiled: Compiled): void {
    const { words, classes } = firstOf(compiled.pattern);
    for (const word of words) push(this.#byWord, word, compiled);
    for (const name of classes) push(this.#byClass, name, compiled);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function groupByStart(hits: readonly ClassHit[]): Map<number, Map<string, number[]>> {
  const groups = new Map<number, Map<string, number[]>>();
  for (const { name, from, to } of hits) {
    const here = groups.get(from) ?? new Map<string, number[]>();
    groups.set(from, here);
    push(here, name, to);
  }
  return groups;
}

function occurs(
  pattern: Pattern,
  tokens: readonly Token[],
  { from, to }: Sentence,
  ends: (i: number, name: string) => readonly number[],
): boolean {
  for (let i = from; i < to; i++) if (matchAt(pattern, tokens, i, to, ends)) return true;
  return false;
}

function holds(frame: Frame, sentence: Sentence, from: number, to: number): boolean {
  if (sentence.quotes.some((quote) => quote.from <= from && to <= quote.to)) return false;
  const clause =
    sentence.clauses.find((candidate) => candidate.from <= from && from < candidate.to) ??
    sentence.clauses[0];
  if (!clause) return false;
  if (!includes(frame.who, clause.who) || !includes(frame.time, clause.time)) return false;
  if (sentence.isQuestion && !frame.even?.includes('question')) return false;
  return MOODS.every((mood) => !clause[mood as keyof Clause] || frame.even?.includes(mood));
}

const includes = <T>(wanted: T | readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
