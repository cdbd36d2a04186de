/** How many words in a row make a shingle. */
const WIDTH = 4;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A paragraph as fingerprinted; the span is that of its draft, in UTF-16 offsets. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a message says, as hashes (32 bits with a sign) of its word sequences in the order of the text. */
export interface Fingerprint {
  readonly shingles: Int32Array;
  /** For each passage, how many of the shingles stand in it or before it. */
  readonly ends: readonly number[];
  /** Start and end of each passage, in turn. */
  readonly spans: readonly number[];
}

/** Words of a text, in small letters, apostrophes straight. */
export const plainWords = (text: string): string[] => text.toLowerCase().replace(/’/g, "'").match(WORD) ?? [];

/** The hashes of words, as they are left out of a text. */
export const hashesOf = (words: Iterable<string>): ReadonlySet<number> => new Set([...words].map(hash));

const NONE: ReadonlySet<number> = new Set();

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const [APOSTROPHE, CURLY, SMALL_S, ASCII] = [0x27, 0x2019, 0x73, 0x80];

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = BASIS;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}

/** The code of a letter or digit of ASCII, letters in their small form; 0 for anything else. */
const plainLetter = (code: number): number => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : 0;
};

const isLetter = (code: number): boolean => plainLetter(code) > 0x39;

/** A list that is filled anew again and again: thousands of texts leave no lists behind. */
class Numbers {
  values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
}

/** Fingerprints messages; greetings, sign-offs and other lines of a few words have no shingles and weigh nothing. */
export class Shingler {
  readonly #words = new Numbers();
  readonly #found = new Numbers();

  /** `ignored`: hashes of words left out as if they had not been written; `fixed`: shingles that prove nothing. */
  fingerprint(passages: readonly Passage[], ignored = NONE, fixed = NONE): Fingerprint {
    this.#found.length = 0;
    const [ends, spans]: [number[], number[]] = [[], []];
    for (const { start, end, text } of passages) {
      this.#words.length = 0;
      if (!this.#readPlain(text, ignored)) this.#readForeign(text, ignored);
      this.#shingle(fixed);
      ends.push(this.#found.length);
      spans.push(start, end);
    }
    return { shingles: this.#found.values.slice(0, this.#found.length), ends, spans };
  }

  #shingle(fixed: ReadonlySet<number>): void {
    const { values, length } = this.#words;
    for (let at = 0; at + WIDTH <= length; at++) {
      let mixed = 0;
      for (let i = at; i < at + WIDTH; i++)
        mixed = Math.imul(mixed ^ values[i]!, 0x85ebca6b) ^ (mixed >>> 13);
      if (!fixed.has(mixed)) this.#found.push(mixed);
    }
  }

  /** Hashes the words that `plainWords` finds, letter by letter, without a string for each; false for a text with other letters. */
  #readPlain(text: string, ignored: ReadonlySet<number>): boolean {
    let value = BASIS;
    let beforeApostrophe = BASIS;
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
        beforeApostrophe = value;
        value = Math.imul(value ^ APOSTROPHE, PRIME);
        tail = 0;
      } else if (code >= ASCII && code !== CURLY) return false;
      else if (length > 0) {
        const isPossessive = tail === 1 && (text.charCodeAt(i - 1) | 0x20) === SMALL_S;
        if (!ignored.has(isPossessive ? beforeApostrophe : value)) this.#words.push(value);
        value = BASIS;
        length = 0;
        tail = -1;
      }
    }
    return true;
  }

  #readForeign(text: string, ignored: ReadonlySet<number>): void {
    this.#words.length = 0;
    for (const word of plainWords(text)) {
      const isPossessive = word.endsWith("'s");
      if (!ignored.has(hash(isPossessive ? word.slice(0, -2) : word))) this.#words.push(hash(word));
    }
  }
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
