/** How many words in a row make a shingle. */
const WIDTH = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A paragraph as fingerprinted; the span is that of its draft, in UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a message says, as hashes of its word sequences: each once, in the order of the text. */
export interface Fingerprint {
  readonly shingles: Uint32Array;
  /** For each passage, how many of the shingles stand in it or before it. */
  readonly ends: Uint16Array;
  /** Start and end of each passage, in turn. */
  readonly spans: Uint32Array;
}

/** Words of a text, in small letters, apostrophes straight. */
export const plainWords = (text: string): string[] => text.toLowerCase().replace(/’/g, "'").match(WORD) ?? [];

/** The hashes of a text's word sequences, in order; words of `ignored` are left out as if they had not been written. */
export function shinglesOf(text: string, ignored: ReadonlySet<string> = new Set()): number[] {
  const words: number[] = [];
  for (const word of plainWords(text)) {
    if (!ignored.has(word.endsWith("'s") ? word.slice(0, -2) : word)) words.push(hash(word));
  }
  const shingles: number[] = [];
  for (let at = 0; at + WIDTH <= words.length; at++) {
    let mixed = 0;
    for (let i = at; i < at + WIDTH; i++) mixed = Math.imul(mixed ^ words[i]!, 0x85ebca6b) ^ (mixed >>> 13);
    shingles.push(mixed >>> 0);
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** The most that is kept of one message; what is longer is compared by its beginning. */
const MOST_SHINGLES = 2 ** 16 - 1;

/** Fingerprints a message; greetings, sign-offs and other lines of a few words have no shingles and weigh nothing. */
export function fingerprint(
  passages: readonly Passage[],
  ignoredWords: ReadonlySet<string>,
  fixedWording: ReadonlySet<number>,
): Fingerprint {
  const found = new Set<number>();
  const ends = new Uint16Array(passages.length);
  const spans = new Uint32Array(2 * passages.length);
  for (const [index, { start, end, text }] of passages.entries()) {
    for (const shingle of shinglesOf(text, ignoredWords))
      if (!fixedWording.has(shingle) && found.size < MOST_SHINGLES) found.add(shingle);
    ends[index] = found.size;
    spans[2 * index] = start;
    spans[2 * index + 1] = end;
  }
  return { shingles: Uint32Array.from(found), ends, spans };
}

/** Shared shingles in proportion to all of both (0–1), and the first passage of `other` that has one. */
export function compare(
  own: ReadonlySet<number>,
  { shingles, ends }: Fingerprint,
): { readonly likeness: number; readonly passage: number } {
  let shared = 0;
  let first = -1;
  for (let i = 0; i < shingles.length; i++) {
    if (!own.has(shingles[i]!)) continue;
    if (shared++ === 0) first = i;
  }
  const all = own.size + shingles.length - shared;
  const passage = first < 0 ? 0 : ends.findIndex((end) => end > first);
  return { likeness: all === 0 ? 0 : shared / all, passage };
}
