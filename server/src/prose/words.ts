import { signedHash } from './hash-text.ts';
import type { Lexicon, Opening } from './lexicon.ts';
import { signsOf } from './signs.ts';
import { stem } from './stem.ts';

/** What is known of a word by its letters alone; all tokens of it share one. */
export interface Word {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  /** As {@link signedHash} makes it; so is that of its stem. */
  readonly hash: number;
  readonly stem: string;
  readonly stemHash: number;
  /** What it tells of its clause: bits of `signs.ts`. */
  readonly signs: number;
  /** Where it is a member of a class, or phrases of the lexicon may begin with it. */
  readonly opening: Opening | undefined;
  /** The two words that a contraction is made of. */
  readonly parts: readonly [head: Word, tail: Word] | undefined;
}

const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["won't", ['will', "n't"]],
  ["can't", ['can', "n't"]],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', "n't"]],
]);
const SUFFIX = /^(.+?)(n't|'(?:ll|d|ve|re|m|s))$/;

/**
 * Words met before, found by their hash in the text they stand in: a known word is neither cut out nor put in lower case again.
 * Holds 2 ** (bits - 1) words, and begins anew when it is full.
 */
export class WordBook {
  readonly #slots: (Word | undefined)[];
  readonly #last: number;
  readonly #lexicon: Lexicon | undefined;
  #free: number;

  /** `bits` is the logarithm of twice the number of words; what they open is told only with a lexicon. */
  constructor(bits: number, lexicon?: Lexicon) {
    this.#lexicon = lexicon;
    this.#slots = new Array<Word | undefined>(2 ** bits).fill(undefined);
    this.#last = 2 ** bits - 1;
    this.#free = 2 ** (bits - 1);
  }

  /** The word of a text in lower case. */
  of(text: string): Word {
    const hash = signedHash(text);
    let slot = hash & this.#last;
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (known.text === text) return known;
      slot = (slot + 1) & this.#last;
    }
    return this.#keep(slot, text);
  }

  /** The word that stands in a text, of plain letters, apostrophes and hyphens in any case; `hash` is that of {@link plainCode}s. */
  at(source: string, start: number, end: number, hash: number): Word {
    let slot = hash & this.#last;
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (isAt(source, start, end, known.text)) return known;
      slot = (slot + 1) & this.#last;
    }
    // A slice would keep the whole source alive: the word is put together anew.
    const letters = [...source.slice(start, end).toLowerCase().replaceAll('’', "'")];
    return this.#keep(slot, letters.join(''));
  }

  /** A word that will hardly come again, such as a number: not kept, so that it drives no other out. */
  once(text: string): Word {
    const parts = CONTRACTIONS.get(text) ?? (text.includes("'") ? SUFFIX.exec(text)?.slice(1) : undefined);
    const [head, tail] = parts ?? [];
    const isContraction = head !== undefined && tail !== undefined;
    return {
      ...this.#whole(text),
      parts: isContraction ? [this.#whole(head), this.#whole(tail)] : undefined,
    };
  }

  /** A word, whether or not it is a contraction. */
  #whole(text: string): Word {
    const hash = signedHash(text);
    const stemmed = stem(text);
    return {
      text,
      hash,
      stem: stemmed,
      stemHash: signedHash(stemmed),
      signs: signsOf(text),
      opening: this.#lexicon?.opening(hash),
      parts: undefined,
    };
  }

  #keep(slot: number, text: string): Word {
    const word = this.once(text);
    if (this.#free-- > 0) this.#slots[slot] = word;
    else {
      this.#slots.fill(undefined);
      this.#slots[word.hash & this.#last] = word;
      this.#free = this.#last >> 1;
    }
    return word;
  }
}

/** A letter's code in lower case, straight apostrophes; meant for plain letters, apostrophes and hyphens, whose bit 5 tells no more than case. */
export const plainCode = (code: number): number => (code === 0x2019 ? 0x27 : code | 0x20);

function isAt(source: string, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++)
    if (plainCode(source.charCodeAt(start + i)) !== text.charCodeAt(i)) return false;
  return true;
}
