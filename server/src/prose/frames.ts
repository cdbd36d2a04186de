import type { Clause, Time, Who } from './clauses.ts';
import { compilePattern, firstOf, type Keys, type Pattern, rarestOf, SentenceMatcher } from './pattern.ts';
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

/** Frames by words and classes. */
class FrameTable {
  readonly #byWord = new Map<string, Compiled[]>();
  readonly #byClass = new Map<string, Compiled[]>();

  add({ words, classes }: Keys, compiled: Compiled): void {
    for (const word of words) push(this.#byWord, word, compiled);
    for (const name of classes) push(this.#byClass, name, compiled);
  }

  /** Hands on the frames listed under each token of a sentence, or under a class that begins with it. */
  visit(tokens: readonly Token[], { from, to }: Sentence, matcher: SentenceMatcher, each: Visitor): void {
    const hand = (frames: readonly Compiled[] | undefined, at: number) => {
      if (frames) for (const frame of frames) each(frame, at);
    };
    for (let at = from; at < to; at++) {
      const { text, kind, capital } = tokens[at]!;
      hand(this.#byWord.get(text), at);
      for (const { name } of matcher.classesAt(at)) hand(this.#byClass.get(name), at);
      if (kind === 'number') hand(this.#byClass.get('number'), at);
      if (capital) hand(this.#byClass.get('name'), at);
    }
  }
}

type Visitor = (frame: Compiled, at: number) => void;

/**
 * All frames of all rules. Those alone are tried for which the sentence has the item that is rarest in them, where the word or class
 * stands that they begin with: a thousand more cost nearly nothing.
 */
export class FrameMatcher {
  readonly #byFirst = new FrameTable();
  readonly #byRarest = new FrameTable();

  constructor(frames: Readonly<Record<string, readonly Frame[]>>) {
    for (const [ruleId, list] of Object.entries(frames)) {
      for (const frame of list) {
        const pattern = compilePattern(frame.match);
        const unless = (frame.unless ?? []).map(compilePattern);
        const compiled = { ruleId, frame, pattern, unless };
        this.#byFirst.add(firstOf(pattern), compiled);
        this.#byRarest.add(rarestOf(pattern), compiled);
      }
    }
  }

  /** Every frame that holds in a sentence, at most one hit a frame. */
  find(tokens: readonly Token[], sentence: Sentence): Hit[] {
    const matcher = new SentenceMatcher(tokens, sentence);
    const possible = new Set<Compiled>();
    this.#byRarest.visit(tokens, sentence, matcher, (frame) => possible.add(frame));
    if (possible.size === 0) return [];
    const hits = new Map<Compiled, Hit>();
    this.#byFirst.visit(tokens, sentence, matcher, (frame, at) => {
      if (!possible.has(frame) || hits.has(frame)) return;
      const hit = hitAt(frame, at, matcher, sentence);
      if (hit) hits.set(frame, hit);
    });
    return [...hits.values()];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function hitAt(
  compiled: Compiled,
  at: number,
  matcher: SentenceMatcher,
  sentence: Sentence,
): Hit | undefined {
  const { ruleId, frame, pattern, unless } = compiled;
  const match = matcher.matchAt(pattern, at);
  if (!match || !holds(frame, sentence, match.from, match.to)) return undefined;
  if (unless.some((other) => matcher.occurs(other))) return undefined;
  return { ruleId, source: 'frame', ...(frame.message && { message: frame.message }), ...match };
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
