import type { Clause } from './clauses.ts';
import { FeatureSet } from './feature-set.ts';
import { signedHash } from './hash-text.ts';
import type { ClassHit } from './lexicon.ts';
import type { Sentence } from './reading.ts';
import type { Token, TokenKind } from './tokens.ts';
import { traitsOf } from './traits.ts';

/** Mixes two hashes of 32 bits; signs mean nothing, here and in what comes out. */
const mix = (a: number, b: number): number =>
  Math.imul(((a ^ (b >>> 15)) + (0x9e3779b9 | 0) + (b << 6)) | 0, 0x85ebca6b);

const SEED = {
  word: signedHash('word'),
  stem: signedHash('stem'),
  two: signedHash('two'),
  three: signedHash('three'),
  skip: signedHash('skip'),
  apart: signedHash('apart'),
  told: signedHash('told'),
  capital: signedHash('capital'),
  before: signedHash('before'),
  after: signedHash('after'),
  klass: signedHash('class'),
  pair: signedHash('pair'),
  clause: signedHash('clause'),
  shape: signedHash('shape'),
};
const START = signedHash('<s>');
const END = signedHash('</s>');

/** Reads the features of sentences into arrays that the next sentence uses again. */
export class FeatureReader {
  readonly #found = new FeatureSet();
  /** Of the sentence at hand: its words' hashes; their stems' between the hashes of its ends; and 1 for words that may make a pair. */
  #words = new Int32Array(128);
  #stems = new Int32Array(128);
  #plain = new Uint8Array(128);

  /**
   * A sentence's features: its words and stems in ones, twos, threes and pairs apart, its classes alone, in pairs and with the
   * words beside them, and words and classes with who, when and how. Each once, in a fixed order; good until the next sentence is read.
   */
  read(tokens: readonly Token[], sentence: Sentence): FeatureSet {
    const { from, to, clauses, isQuestion } = sentence;
    const traits = clauses.map((clause) => traitsOf(clause, isQuestion));
    const found = this.#found;
    found.clear();
    this.#makeRoom(to - from + 2);
    this.#hashWords(tokens, sentence);
    this.#addWords(sentence);
    for (let i = 0; i < clauses.length; i++) this.#addTold(from, clauses[i]!, traits[i]!);
    this.#addClasses(sentence, traits);
    addShape(found, sentence, traits);
    found.takeOutDoubles();
    return found;
  }

  /** The hashes of a sentence's features, without a sign. */
  hashesOf(tokens: readonly Token[], sentence: Sentence): Uint32Array {
    const { hashes, size } = this.read(tokens, sentence);
    return Uint32Array.from(hashes.subarray(0, size));
  }

  #makeRoom(length: number): void {
    if (length <= this.#stems.length) return;
    this.#words = new Int32Array(2 * length);
    this.#stems = new Int32Array(2 * length);
    this.#plain = new Uint8Array(2 * length);
  }

  /** Puts the hashes of the words and, between the sentence's ends, of their stems in place. */
  #hashWords(tokens: readonly Token[], { from, to, quotes }: Sentence): void {
    const words = this.#words;
    const stems = this.#stems;
    const plain = this.#plain;
    stems[0] = START;
    stems[to - from + 1] = END;
    for (let at = from, i = 0; at < to; at++, i++) {
      const token = tokens[at]!;
      const { kind, word } = token;
      const isNamed = isName(token, i);
      const isWord = kind === 'word';
      words[i] = isNamed ? mix(SEED.capital, word.hash) : word.hash;
      stems[i + 1] = isWord ? (isNamed ? NAME : word.stemHash) : (KINDS[kind] ?? word.hash);
      plain[i] = isWord && !isNamed ? 1 : 0;
    }
    for (const quote of quotes) {
      if (quote.to - quote.from <= SCARE_QUOTE) continue;
      stems.fill(QUOTED, Math.max(0, quote.from - from) + 1, Math.min(to, quote.to) - from + 1);
      plain.fill(0, Math.max(0, quote.from - from), Math.min(to, quote.to) - from);
    }
  }

  #addWords({ from, to }: Sentence): void {
    const found = this.#found;
    const words = this.#words;
    const stems = this.#stems;
    const last = to - from + 1;
    for (let i = 0; i < last; i++) {
      const at = Math.max(from, from + i - 1);
      const here = stems[i]!;
      const next = stems[i + 1]!;
      if (i > 0 && here !== QUOTED) {
        found.add(mix(SEED.word, words[i - 1]!), at, Math.min(to, at + 1));
        found.add(mix(SEED.stem, here), at, Math.min(to, at + 1));
      }
      found.add(mix(mix(SEED.two, here), next), at, Math.min(to, at + 2));
      if (i + 2 > last) continue;
      const afterNext = stems[i + 2]!;
      found.add(mix(mix(mix(SEED.three, here), next), afterNext), at, Math.min(to, at + 3));
      found.add(mix(mix(SEED.skip, here), afterNext), at, Math.min(to, at + 3));
    }
  }

  /** Adds a clause's words with its traits, and those that stand a few words apart in pairs. */
  #addTold(start: number, { from, to }: Clause, traits: readonly number[]): void {
    const found = this.#found;
    const stems = this.#stems;
    const plain = this.#plain;
    for (let at = from; at < to; at++) {
      if (plain[at - start] === 0) continue;
      const here = stems[at - start + 1]!;
      const told = mix(SEED.told, here);
      for (let i = 0; i < traits.length; i++) found.add(mix(told, traits[i]!), at, at + 1);
      const apart = mix(SEED.apart, here);
      const end = Math.min(to, at + APART.most);
      for (let other = at + APART.least; other < end; other++)
        if (plain[other - start] === 1) found.add(mix(apart, stems[other - start + 1]!), at, other + 1);
    }
  }

  /** Adds a class with the words beside it. */
  #addBeside({ from, to, hash }: ClassHit, start: number, end: number): void {
    const found = this.#found;
    const stems = this.#stems;
    const before = stems[from - start]!;
    const after = stems[to - start + 1]!;
    const follows = mix(mix(SEED.before, hash), before);
    const leads = mix(mix(SEED.after, hash), after);
    const first = Math.max(start, from - 1);
    const last = Math.min(end, to + 1);
    found.add(follows, first, to);
    found.add(leads, from, last);
    found.add(mix(follows, after), first, last);
    if (from > start) found.add(mix(follows, stems[from - start - 1]!), Math.max(start, from - 2), to);
    if (to < end) found.add(mix(leads, stems[to - start + 2]!), from, Math.min(end, to + 2));
  }

  #addClasses(
    { from: start, to: end, classes, clauses }: Sentence,
    traits: readonly (readonly number[])[],
  ): void {
    const found = this.#found;
    const firsts: ClassHit[] = [];
    let clause = 0;
    for (const hit of classes) {
      const { hash, from, to } = hit;
      if (this.#stems[from - start + 1] === QUOTED) continue;
      if (firsts.every((first) => first.hash !== hash)) firsts.push(hit);
      const alone = mix(SEED.klass, hash);
      found.add(alone, from, to);
      // Classes stand in text order, and clauses leave nothing out.
      while (clauses[clause]!.to <= from) clause++;
      for (const trait of traits[clause]!) found.add(mix(alone, trait), from, to);
      this.#addBeside(hit, start, end);
    }
    addPairs(found, firsts);
  }
}

/** How many words on a word still makes a pair with one: nearer ones are in the twos and threes. */
const APART = { least: 3, most: 8 };

const NAME = signedHash('<name>');

/** Numbers and things count by their kind. */
const KINDS: Readonly<Partial<Record<TokenKind, number>>> = {
  number: signedHash('<number>'),
  emoji: signedHash('<emoji>'),
  object: signedHash('<object>'),
  placeholder: signedHash('<placeholder>'),
};

/** Up to this many tokens, marks included, stand in quotation marks for irony or as a name; more are somebody's words, and not weighed. */
const SCARE_QUOTE = 4;
const QUOTED = signedHash('<quoted>');

/** Whether a word has a capital that does not come from its place. */
const isName = ({ text, capital }: Token, index: number): boolean => capital && index > 0 && text !== 'i';

function addPairs(found: FeatureSet, hits: readonly ClassHit[]): void {
  for (let a = 0; a < hits.length; a++) {
    const first = hits[a]!;
    for (let b = a + 1; b < hits.length; b++) {
      const second = hits[b]!;
      const isInOrder = first.hash >>> 0 < second.hash >>> 0;
      const one = isInOrder ? first.hash : second.hash;
      const two = isInOrder ? second.hash : first.hash;
      const from = Math.min(first.from, second.from);
      found.add(mix(mix(SEED.pair, one), two), from, Math.max(first.to, second.to));
    }
  }
}

function addShape(
  found: FeatureSet,
  { from, to, clauses }: Sentence,
  traits: readonly (readonly number[])[],
): void {
  found.add(mix(SEED.shape, Math.min(8, Math.floor((to - from) / 4))), from, to);
  clauses.forEach((clause, i) => {
    for (const trait of traits[i]!) found.add(mix(SEED.clause, trait), clause.from, clause.to);
    found.add(traits[i]!.reduce(mix, SEED.clause), clause.from, clause.to);
  });
}
