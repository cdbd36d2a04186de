import { HashIndex } from './hash-index.ts';
import { HASH_START, hashOn, signedHash } from './hash-text.ts';
import { nounForms, verbForms } from './inflect.ts';
import type { Token } from './tokens.ts';

/**
 * A class of words or short phrases that mean one thing to a judgement. Members stand one a line or between `;`. In a member
 * `word~` is a verb in all its forms, `word^` a noun with its plural, `(a|b)` a choice and a trailing `?` makes a word optional.
 */
export interface WordClass {
  /** What its members have in common for a reader of the message. */
  readonly why: string;
  readonly members: string;
}

export type WordClasses = Readonly<Record<string, WordClass>>;

/** A member of a class found in a text: token indexes, `to` exclusive. */
export interface ClassHit {
  readonly name: string;
  /** The hash of the name, with a sign. */
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

/** All classes compiled: base64 of little-endian arrays, ascending by hash. */
export interface LexiconData {
  readonly names: readonly string[];
  /** Uint32Array: the hash of one phrase. */
  readonly hashes: string;
  /** Uint8Array: the index of a class it is a member of. */
  readonly classes: string;
  /** Bits by the upper part of a hash: set where a longer phrase begins with the words hashed, and seldom elsewhere. */
  readonly beginnings: string;
}

/** Bits of a hash by which beginnings are told apart. */
const BEGINNING_BITS = 19;

/** The hash of a phrase and one more token; its sign means nothing. */
const extended = (hash: number, word: string): number => {
  let next = hash;
  for (let i = 0; i < word.length; i++) next = hashOn(next, word.charCodeAt(i));
  return hashOn(next, 0x20);
};

/** What one word is in a lexicon. */
export interface Opening {
  /** Its hash as the beginning of a phrase. */
  readonly hash: number;
  /** The classes it is a member of by itself, by their index. */
  readonly classes: readonly number[];
  /** Whether a longer phrase may begin with it. */
  readonly goesOn: boolean;
}

const NO_CLASSES: readonly number[] = [];

/** Compiles classes once, so that starting costs no more than reading two arrays. */
export function compileClasses(classes: WordClasses): LexiconData {
  const names = Object.keys(classes);
  const entries = new Map<string, readonly [number, number]>();
  const beginnings = new Uint8Array(2 ** (BEGINNING_BITS - 3));
  names.forEach((name, index) => {
    for (const phrase of expandMembers(classes[name]!.members)) {
      if (phrase.length === 0) continue;
      let hash = HASH_START;
      phrase.forEach((word, i) => {
        if (i > 0) setBit(beginnings, hash);
        hash = extended(hash, word);
      });
      entries.set(`${hash}/${index}`, [hash >>> 0, index]);
    }
  });
  const sorted = [...entries.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    names,
    hashes: toBase64(new Uint8Array(Uint32Array.from(sorted, ([hash]) => hash).buffer)),
    classes: toBase64(Uint8Array.from(sorted, ([, index]) => index)),
    beginnings: toBase64(beginnings),
  };
}

function setBit(bits: Uint8Array, hash: number): void {
  const bit = hash >>> (32 - BEGINNING_BITS);
  bits[bit >>> 3]! |= 1 << (bit & 7);
}

/** Finds members of all classes at once: matching costs the same for ten classes as for a thousand. */
export class Lexicon {
  readonly names: readonly string[];
  readonly #nameHashes: readonly number[];
  readonly #hashes: Uint32Array;
  readonly #classes: Uint8Array;
  readonly #rows: HashIndex;
  readonly #beginnings: Uint8Array;

  constructor({ names, hashes, classes, beginnings }: LexiconData) {
    this.names = names;
    this.#nameHashes = names.map(signedHash);
    this.#hashes = new Uint32Array(fromBase64(hashes).buffer);
    this.#rows = new HashIndex(this.#hashes);
    this.#classes = fromBase64(classes);
    this.#beginnings = fromBase64(beginnings);
  }

  /** What a word is here, by the hash of its text; undefined for most. It is remembered with the word. */
  opening(word: number): Opening | undefined {
    const hash = hashOn(word, 0x20);
    const classes = this.#classesOf(hash);
    const goesOn = this.#isBeginning(hash);
    return goesOn || classes.length > 0 ? { hash, classes, goesOn } : undefined;
  }

  /**
   * Every member of every class in the tokens `from`…`to`, overlapping ones included; phrases do not cross sentence marks. The tokens'
   * words are from a book made with this lexicon.
   */
  find(tokens: readonly Token[], from: number, to: number): ClassHit[] {
    const hits: ClassHit[] = [];
    for (let i = from; i < to; i++) {
      const { opening } = tokens[i]!.word;
      if (!opening) continue;
      const { hash, classes, goesOn } = opening;
      for (const index of classes) hits.push(this.#hit(index, i, i + 1));
      if (goesOn) this.#findLonger(tokens, i, to, hash, hits);
    }
    return hits;
  }

  /** Finds the phrases of more than one word that begin at a token. */
  #findLonger(tokens: readonly Token[], from: number, to: number, opening: number, hits: ClassHit[]): void {
    let hash = opening;
    for (let i = from + 1; i < to; i++) {
      hash = extended(hash, tokens[i]!.text);
      for (const index of this.#classesOf(hash)) hits.push(this.#hit(index, from, i + 1));
      if (!this.#isBeginning(hash)) return;
    }
  }

  #classesOf(hash: number): readonly number[] {
    let row = this.#rows.find(hash);
    if (row < 0) return NO_CLASSES;
    const unsigned = hash >>> 0;
    const found: number[] = [];
    while (this.#hashes[row] === unsigned) found.push(this.#classes[row++]!);
    return found;
  }

  #hit(index: number, from: number, to: number): ClassHit {
    return { name: this.names[index]!, hash: this.#nameHashes[index]!, from, to };
  }

  /** Whether a longer phrase may begin with the words of a hash. */
  #isBeginning(hash: number): boolean {
    const bit = hash >>> (32 - BEGINNING_BITS);
    return (this.#beginnings[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }
}

/** A lexicon that knows nothing, for who reads drafts without judging their words. */
export const emptyLexicon = (): Lexicon => new Lexicon(compileClasses({}));

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The token sequences that a list of members stands for. */
export function* expandMembers(members: string): Generator<readonly string[]> {
  for (const member of members.split(/[;\n]/)) {
    const items = member.trim().match(/\([^()]*\)\??|[^\s()]+/g);
    if (items) yield* combine(items.map(alternatives));
  }
}

function alternatives(item: string): readonly (readonly string[])[] {
  const isOptional = item.endsWith('?') && item.length > 1;
  const body = isOptional ? item.slice(0, -1) : item;
  const choices = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  const forms = choices.flatMap((choice) => [
    ...combine(
      choice
        .trim()
        .split(/\s+/)
        .map((word) => inflected(word).map(splitWord)),
    ),
  ]);
  return isOptional ? [[], ...forms] : forms;
}

function inflected(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.endsWith('~') && lower.length > 1) return verbForms(lower.slice(0, -1));
  if (lower.endsWith('^') && lower.length > 1) return nounForms(lower.slice(0, -1));
  return [lower];
}

/** As the tokeniser cuts contractions, so that members may be written naturally. */
function splitWord(word: string): readonly string[] {
  if (word === "can't" || word === 'cannot') return ['can', word === 'cannot' ? 'not' : "n't"];
  if (word === "won't") return ['will', "n't"];
  const match = /^(.+?)(n't|'(?:ll|d|ve|re|m|s))$/.exec(word);
  return match ? [match[1]!, match[2]!] : [word];
}

function* combine(slots: readonly (readonly (readonly string[])[])[]): Generator<readonly string[]> {
  const [first, ...rest] = slots;
  if (!first) {
    yield [];
    return;
  }
  for (const head of first) {
    for (const tail of combine(rest)) {
      const phrase = [...head, ...tail];
      if (phrase.length > 0 || slots.length > 1) yield phrase;
    }
  }
}
