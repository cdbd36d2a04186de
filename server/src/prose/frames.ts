import type { Clause, Time, Who } from './clauses.ts';
import { compilePattern, firstOf, type Pattern, SentenceMatcher } from './pattern.ts';
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
    const matcher = new SentenceMatcher(tokens, sentence);
    const hits = new Map<Compiled, Hit>();
    for (let i = sentence.from; i < sentence.to; i++) {
      const { text, kind, capital } = tokens[i]!;
      tryAll(this.#byWord.get(text), i, matcher, sentence, hits);
      for (const { name } of matcher.classesAt(i))
        tryAll(this.#byClass.get(name), i, matcher, sentence, hits);
      if (kind === 'number') tryAll(this.#byClass.get('number'), i, matcher, sentence, hits);
      if (capital) tryAll(this.#byClass.get('name'), i, matcher, sentence, hits);
    }
    return [...hits.values()];
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

/** Adds a hit for each frame that holds at a token and has none yet. */
function tryAll(
  candidates: readonly Compiled[] = [],
  at: number,
  matcher: SentenceMatcher,
  sentence: Sentence,
  hits: Map<Compiled, Hit>,
): void {
  for (const candidate of candidates) {
    if (hits.has(candidate)) continue;
    const { ruleId, frame, pattern, unless } = candidate;
    const match = matcher.matchAt(pattern, at);
    if (!match || !holds(frame, sentence, match.from, match.to)) continue;
    if (unless.some((other) => matcher.occurs(other))) continue;
    hits.set(candidate, {
      ruleId,
      source: 'frame',
      ...(frame.message && { message: frame.message }),
      ...match,
    });
  }
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
