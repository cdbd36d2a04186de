/** How many words in a row make a shingle. */
const WIDTH = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A paragraph as fingerprinted; the span is that of its draft, in UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a message says, as hashes of its word sequences in the order of the text. */
export interface Fingerprint {
  readonly shingles: Uint32Array;
  /** For each passage, how many of the shingles stand in it or before it. */
  readonly ends: Uint32Array;
  /** Start and end of each passage, in turn. */
  readonly spans: Uint32Array;
}

/** Words of a text, in small letters, apostrophes straight. */
export const plainWords = (text: string): string[] => text.toLowerCase().replace(/’/g, "'").match(WORD) ?? [];

/** The hashes of words, as they are left out of a text. */
export const hashesOf = (words: Iterable<string>): ReadonlySet<number> => new Set([...words].map(hash));

const NONE: ReadonlySet<number> = new Set();

/** The hashes of a text's word sequences, in order; words of `ignored` are left out as if they had not been written. */
export function shinglesOf(text: string, ignored = NONE): number[] {
  const words = wordHashes(text, ignored);
  const shingles: number[] = [];
  for (let at = 0; at + WIDTH <= words.length; at++) {
    let mixed = 0;
    for (let i = at; i < at + WIDTH; i++) mixed = Math.imul(mixed ^ words[i]!, 0x85ebca6b) ^ (mixed >>> 13);
    shingles.push(mixed >>> 0);
  }
  return shingles;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const [APOSTROPHE, CURLY, SMALL_S, ASCII] = [0x27, 0x2019, 0x73, 0x80];

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = BASIS;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}

/**
 * The hashes of the words that `plainWords` finds, without those of `ignored` and their possessives. Plain letters are read
 * one by one, without a string for each word; a text with others goes the long way.
 */
function wordHashes(text: string, ignored: ReadonlySet<number>): number[] {
  const words: number[] = [];
  let value = BASIS;
  /** Of the word before its last apostrophe. */
  let stem = BASIS;
  let length = 0;
  let tail = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const letter = plainLetter(code);
    if (letter > 0) {
      value = Math.imul(value ^ letter, PRIME);
      length++;
      if (tail >= 0) tail++;
    } else if (length > 0 && (code === APOSTROPHE || code === CURLY) && isLetter(text.charCodeAt(i + 1))) {
      stem = value;
      value = Math.imul(value ^ APOSTROPHE, PRIME);
      tail = 0;
    } else if (code >= ASCII && code !== CURLY) {
      return foreignHashes(text, ignored);
    } else if (length > 0) {
      const isPossessive = tail === 1 && (text.charCodeAt(i - 1) | 0x20) === SMALL_S;
      if (!ignored.has(isPossessive ? stem : value)) words.push(value);
      value = BASIS;
      length = 0;
      tail = -1;
    }
  }
  return words;
}

/** The code of a letter or digit of ASCII, letters in their small form; 0 for anything else. */
const plainLetter = (code: number): number => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : 0;
};

const isLetter = (code: number): boolean => plainLetter(code) > 0x39;

function foreignHashes(text: string, ignored: ReadonlySet<number>): number[] {
  const words: number[] = [];
  for (const word of plainWords(text))
    if (!ignored.has(hash(word.endsWith("'s") ? word.slice(0, -2) : word))) words.push(hash(word));
  return words;
}

/** Fingerprints a message; greetings, sign-offs and other lines of a few words have no shingles and weigh nothing. */
export function fingerprint(
  passages: readonly Passage[],
  ignored: ReadonlySet<number>,
  fixedWording: ReadonlySet<number>,
): Fingerprint {
  const found: number[] = [];
  const ends = new Uint32Array(passages.length);
  const spans = new Uint32Array(2 * passages.length);
  for (let i = 0; i < passages.length; i++) {
    const { start, end, text } = passages[i]!;
    for (const shingle of shinglesOf(text, ignored)) if (!fixedWording.has(shingle)) found.push(shingle);
    ends[i] = found.length;
    spans[2 * i] = start;
    spans[2 * i + 1] = end;
  }
  return { shingles: Uint32Array.from(found), ends, spans };
}

/** Shared shingles in proportion to all of both (0–1), and the first passage of `other` that has one. */
export function compare(
  own: ReadonlySet<number>,
  { shingles, ends }: Fingerprint,
): { readonly likeness: number; readonly passage: number } {
  const others = new Set(shingles);
  let shared = 0;
  for (const shingle of others) if (own.has(shingle)) shared++;
  const all = own.size + others.size - shared;
  const first = shared === 0 ? -1 : shingles.findIndex((shingle) => own.has(shingle));
  const passage = first < 0 ? 0 : ends.findIndex((end) => end > first);
  return { likeness: all === 0 ? 0 : shared / all, passage };
}
