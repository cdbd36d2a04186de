/** How many words in a row make a shingle. */
const WIDTH = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A paragraph as fingerprinted; the span is that of its draft, in UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a message says, as hashes of its word sequences: sorted, each once, with the passage each stands in first. */
export interface Fingerprint {
  readonly shingles: Uint32Array;
  readonly passages: Uint16Array;
  /** Start and end of each passage, in turn. */
  readonly spans: Uint32Array;
}

/** Words of a text, in small letters, apostrophes straight. */
export const plainWords = (text: string): string[] => text.toLowerCase().replace(/’/g, "'").match(WORD) ?? [];

/** The hashes of a text's word sequences, in order; words of `ignored` are left out as if they had not been written. */
export function* shinglesOf(text: string, ignored: ReadonlySet<string> = new Set()): Generator<number> {
  const words = plainWords(text).filter((word) => !ignored.has(word.replace(/'s$/, '')));
  for (let at = 0; at + WIDTH <= words.length; at++) yield hash(words, at);
}

/** FNV-1a over the words, 32 bits. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + WIDTH; at++) {
    const word = words[at]!;
    for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}

/** Fingerprints a message; greetings, sign-offs and other lines of a few words have no shingles and weigh nothing. */
export function fingerprint(
  passages: readonly Passage[],
  ignoredWords: ReadonlySet<string>,
  fixedWording: ReadonlySet<number>,
): Fingerprint {
  const first = new Map<number, number>();
  for (const [index, { text }] of passages.entries()) {
    for (const shingle of shinglesOf(text, ignoredWords)) {
      if (!fixedWording.has(shingle) && !first.has(shingle)) first.set(shingle, index);
    }
  }
  const shingles = Uint32Array.from(first.keys()).sort();
  return {
    shingles,
    passages: Uint16Array.from(shingles, (shingle) => first.get(shingle)!),
    spans: Uint32Array.from(passages.flatMap(({ start, end }) => [start, end])),
  };
}

/** Shared shingles in proportion to all of both (0–1), and the first passage of `b` that has one. */
export function compare(
  a: Fingerprint,
  b: Fingerprint,
): { readonly likeness: number; readonly passage: number } {
  let [i, j, shared, passage] = [0, 0, 0, Number.POSITIVE_INFINITY];
  while (i < a.shingles.length && j < b.shingles.length) {
    const [left, right] = [a.shingles[i]!, b.shingles[j]!];
    if (left === right) {
      shared++;
      passage = Math.min(passage, b.passages[j]!);
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = a.shingles.length + b.shingles.length - shared;
  return { likeness: all === 0 ? 0 : shared / all, passage: Number.isFinite(passage) ? passage : 0 };
}
