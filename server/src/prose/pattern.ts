import { type ClassHit, expandMembers } from './lexicon.ts';
import { signsOf } from './signs.ts';
import type { Token } from './tokens.ts';

/**
 * A pattern over tokens, written as text. Items are separated by spaces:
 * `word`, `one|other`, `verb~` and `noun^` in all forms, `<class>` a member of a class, `<number>`, `<name>` a capitalised word inside a
 * sentence, `..` up to three tokens and `...` up to eight of anything but a sentence mark. A trailing `?` makes an item optional, `{`
 * and `}` set off the words to be marked (the whole match otherwise).
 */
export interface Pattern {
  readonly items: readonly Item[];
  readonly source: string;
}

type Item =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

type Needed = Extract<Item, { readonly optional: boolean }>;

/** What of a sentence a pattern is matched against; token indexes, `to` exclusive. */
interface SentenceWords {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly ClassHit[];
}

/** Where a match began, and the words set off in it so far; -1 where none are. */
interface Marks {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

const NONE: readonly ClassHit[] = [];

export interface PatternMatch {
  /** The words to be marked: token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const CONTRACTION = /^(.+?)(n't|'(?:ll|d|ve|re|m|s))(\??)$/;

export function compilePattern(source: string): Pattern {
  const items = source
    .trim()
    .split(/\s+/)
    .flatMap((item) => splitItem(item))
    .map(compileItem);
  const first = items.find(({ kind }) => kind !== 'open');
  if (!first || first.kind === 'gap') throw new Error(`A pattern begins with a word or a class: ${source}`);
  return { items, source };
}

/** `i've` is two tokens to the tokeniser. */
function splitItem(item: string): string[] {
  if (item.includes('|') || item.startsWith('<')) return [item];
  const match = CONTRACTION.exec(item);
  return match?.[1] ? [match[1], match[2]! + match[3]!] : [item];
}

function compileItem(item: string): Item {
  if (item === '{') return { kind: 'open' };
  if (item === '}') return { kind: 'close' };
  if (item === '..') return { kind: 'gap', most: 3 };
  if (item === '...') return { kind: 'gap', most: 8 };
  const optional = item.length > 1 && item.endsWith('?');
  const body = optional ? item.slice(0, -1) : item;
  const name = /^<(.+)>$/.exec(body)?.[1];
  if (name) return { kind: 'class', name, optional };
  const words = body.split('|').flatMap((word) => [...expandMembers(word)].map(([only]) => only ?? word));
  return { kind: 'words', words: new Set(words), optional };
}

/** Words and classes to look patterns up by. */
export interface Keys {
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

/** The words or classes one of which a match must begin with. */
export function firstOf({ items }: Pattern): Keys {
  const words: string[] = [];
  const classes: string[] = [];
  for (const item of items) {
    if (item.kind === 'words') words.push(...item.words);
    if (item.kind === 'class') classes.push(item.name);
    if (item.kind === 'gap' || isNeeded(item)) break;
  }
  return { words, classes };
}

/** Of the items that a match must have, the one that the fewest sentences are likely to have. */
export function rarestOf(pattern: Pattern): Keys {
  const needed = pattern.items.filter(isNeeded);
  if (needed.length === 0) return firstOf(pattern);
  const rarest = needed.reduce((rare, item) => (commonness(item) < commonness(rare) ? item : rare));
  return rarest.kind === 'words'
    ? { words: [...rarest.words], classes: [] }
    : { words: [], classes: [rarest.name] };
}

const isNeeded = (item: Item): item is Needed =>
  (item.kind === 'words' || item.kind === 'class') && !item.optional;

/** How likely a sentence has an item, roughly: words that tell of their clause are in most, a class has many members. */
function commonness(item: Needed): number {
  if (item.kind === 'class') return item.name === 'name' ? 500 : 30;
  let sum = 0;
  for (const word of item.words) sum += signsOf(word) === 0 ? 1 : 100;
  return sum;
}

/** Of marks: a comma, a dash, a quotation mark do not end what they stand in. */
const SENTENCE_MARK = /^(?:[.!?;]+|…|\.{2,})$/;

/** Matches patterns in one sentence. Gaps are bounded, so the work is too. */
export class SentenceMatcher {
  readonly #tokens: readonly Token[];
  readonly #sentence: SentenceWords;
  /** By token of the sentence, the members of classes that start there. */
  readonly #starting: ClassHit[][] = [];

  constructor(tokens: readonly Token[], sentence: SentenceWords) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    for (const hit of sentence.classes) {
      const at = hit.from - sentence.from;
      const here = this.#starting[at];
      if (here) here.push(hit);
      else this.#starting[at] = [hit];
    }
  }

  /** The members of classes that start at a token. */
  classesAt(at: number): readonly ClassHit[] {
    return this.#starting[at - this.#sentence.from] ?? NONE;
  }

  /** The first way a pattern matches at a token, within the sentence. */
  matchAt({ items }: Pattern, start: number): PatternMatch | undefined {
    return this.#step(items, 0, start, { start, from: -1, to: -1 });
  }

  /** Whether a pattern matches anywhere in the sentence. */
  occurs(pattern: Pattern): boolean {
    const { from, to } = this.#sentence;
    for (let i = from; i < to; i++) if (this.matchAt(pattern, i)) return true;
    return false;
  }

  #step(items: readonly Item[], next: number, at: number, marks: Marks): PatternMatch | undefined {
    const item = items[next];
    const { start, from, to } = marks;
    if (!item) return { from: from < 0 ? start : from, to: to < 0 ? at : to };
    if (item.kind === 'open') return this.#step(items, next + 1, at, { start, from: at, to });
    if (item.kind === 'close') return this.#step(items, next + 1, at, { start, from, to: at });
    if (item.kind === 'gap') return this.#stepGap(items, next, at, marks, item.most);
    const found =
      at >= this.#sentence.to
        ? undefined
        : item.kind === 'words'
          ? item.words.has(this.#tokens[at]!.text)
            ? this.#step(items, next + 1, at + 1, marks)
            : undefined
          : this.#stepClass(items, next, at, marks, item.name);
    return found ?? (item.optional ? this.#step(items, next + 1, at, marks) : undefined);
  }

  #stepGap(
    items: readonly Item[],
    next: number,
    at: number,
    marks: Marks,
    most: number,
  ): PatternMatch | undefined {
    for (let skip = 0; skip <= most && at + skip <= this.#sentence.to; skip++) {
      const passed = this.#tokens[at + skip - 1];
      if (skip > 0 && passed?.kind === 'mark' && SENTENCE_MARK.test(passed.text)) return undefined;
      const found = this.#step(items, next + 1, at + skip, marks);
      if (found) return found;
    }
    return undefined;
  }

  #stepClass(
    items: readonly Item[],
    next: number,
    at: number,
    marks: Marks,
    name: string,
  ): PatternMatch | undefined {
    const { kind, capital } = this.#tokens[at]!;
    if (name === 'number') return kind === 'number' ? this.#step(items, next + 1, at + 1, marks) : undefined;
    if (name === 'name')
      return capital && at > marks.start ? this.#step(items, next + 1, at + 1, marks) : undefined;
    for (const hit of this.classesAt(at)) {
      const found = hit.name === name ? this.#step(items, next + 1, hit.to, marks) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}
