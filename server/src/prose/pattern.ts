import { expandMembers } from './lexicon.ts';
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

export interface PatternMatch {
  /** The words to be marked: token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Ends of class members by their first token: `ends(i, name)` gives every `to` of a member that starts at `i`. */
export type ClassEnds = (index: number, name: string) => readonly number[];

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

/** The words or classes one of which a match must begin with, to look patterns up by. */
export function firstOf({ items }: Pattern): {
  readonly words: readonly string[];
  readonly classes: readonly string[];
} {
  const words: string[] = [];
  const classes: string[] = [];
  for (const item of items) {
    if (item.kind === 'words') words.push(...item.words);
    if (item.kind === 'class') classes.push(item.name);
    if (item.kind === 'gap' || ((item.kind === 'words' || item.kind === 'class') && !item.optional)) break;
  }
  return { words, classes };
}

const SENTENCE_MARK = /^(?:[.!?;]+|…|\.{2,})$/;

/** The first way a pattern matches at token `start`, before token `end`. Gaps are bounded, so the work is too. */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  start: number,
  end: number,
  ends: ClassEnds,
): PatternMatch | undefined {
  const { items } = pattern;
  const step = (item: number, at: number, from: number, to: number): PatternMatch | undefined => {
    const current = items[item];
    if (!current) return { from: from < 0 ? start : from, to: to < 0 ? at : to };
    if (current.kind === 'open') return step(item + 1, at, at, to);
    if (current.kind === 'close') return step(item + 1, at, from, at);
    if (current.kind === 'gap') return stepGap(item, at, from, to, current.most);
    const reached = current.kind === 'words' ? wordEnd(current.words, at) : classEnds(current.name, at);
    for (const next of reached) {
      const found = step(item + 1, next, from, to);
      if (found) return found;
    }
    return current.optional ? step(item + 1, at, from, to) : undefined;
  };
  const stepGap = (
    item: number,
    at: number,
    from: number,
    to: number,
    most: number,
  ): PatternMatch | undefined => {
    for (let skip = 0; skip <= most && at + skip <= end; skip++) {
      const passed = tokens[at + skip - 1];
      if (skip > 0 && passed && SENTENCE_MARK.test(passed.text)) return undefined;
      const found = step(item + 1, at + skip, from, to);
      if (found) return found;
    }
    return undefined;
  };
  const wordEnd = (words: ReadonlySet<string>, at: number): readonly number[] =>
    at < end && words.has(tokens[at]!.text) ? [at + 1] : [];
  const classEnds = (name: string, at: number): readonly number[] => {
    if (at >= end) return [];
    if (name === 'number') return tokens[at]!.kind === 'number' ? [at + 1] : [];
    if (name === 'name') return tokens[at]!.capital && at > start ? [at + 1] : [];
    return ends(at, name);
  };
  return step(0, start, -1, -1);
}
