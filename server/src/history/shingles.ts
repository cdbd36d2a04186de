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

/** Fingerprints a message; greetings, sign-offs and other lines of a few words have no shingles and weigh nothing. */
export function fingerprint(
  passages: readonly Passage[],
  ignoredWords: ReadonlySet<string>,
  fixedWording: ReadonlySet<number>,
): Fingerprint {
  const found: number[] = [];
  for (const [index, { text }] of passages.entries()) {
    for (const shingle of shinglesOf(text, ignoredWords)) {
      if (!fixedWording.has(shingle)) found.push(shingle * PASSAGES + Math.min(index, PASSAGES - 1));
    }
  }
  const pairs = new Float64Array(found).sort();
  const shingles = new Uint32Array(pairs.length);
  const places = new Uint16Array(pairs.length);
  let count = 0;
  for (const pair of pairs) {
    const shingle = shingleOf(pair);
    if (count > 0 && shingles[count - 1] === shingle) continue;
    shingles[count] = shingle;
    places[count++] = pair % PASSAGES;
  }
  const spans = new Uint32Array(passages.flatMap(({ start, end }) => [start, end]));
  return { shingles: shingles.slice(0, count), passages: places.slice(0, count), spans };
}

/** A shingle and its passage travel as one number, so that they sort together. */
const PASSAGES = 2 ** 16;
const shingleOf = (pair: number): number => Math.floor(pair / PASSAGES);

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
