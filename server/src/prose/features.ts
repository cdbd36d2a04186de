import type { Clause } from './clauses.ts';
import { FeatureSet, type Features } from './feature-set.ts';
import { hashText } from './hash-text.ts';
import type { ClassHit } from './lexicon.ts';
import type { Sentence } from './reading.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';
import { traitsOf } from './traits.ts';

const mix = (a: number, b: number): number =>
  Math.imul((a ^ (b >>> 15)) + 0x9e3779b9 + (b << 6), 0x85ebca6b) >>> 0;

const SEED = {
  word: hashText('word'),
  stem: hashText('stem'),
  two: hashText('two'),
  three: hashText('three'),
  skip: hashText('skip'),
  apart: hashText('apart'),
  told: hashText('told'),
  capital: hashText('capital'),
  before: hashText('before'),
  after: hashText('after'),
  klass: hashText('class'),
  pair: hashText('pair'),
  clause: hashText('clause'),
  shape: hashText('shape'),
};
const START = hashText('<s>');
const END = hashText('</s>');

/** How many words are remembered with their hashes. */
const REMEMBERED = 20_000;

/** Reads the features of sentences; remembers the words it has met, because most come again. */
export class FeatureReader {
  readonly #known = new Map<string, readonly [word: number, stem: number]>();
  readonly #found = new FeatureSet();
  readonly #words: number[] = [];
  readonly #stems: number[] = [];

  /**
   * The hashes of a sentence's features: its words and stems in ones, twos, threes and pairs apart, its classes alone, in pairs and
   * with the words beside them, and words and classes with who, when and how. Each once, in a fixed order; good until the next sentence is read.
   */
  hashesOf(tokens: readonly Token[], sentence: Sentence): Uint32Array {
    this.#collect(tokens, sentence);
    return this.#found.hashes;
  }

  /** The same features, each with the tokens it stands on; good until the next sentence is read. */
  featuresOf(tokens: readonly Token[], sentence: Sentence): Features {
    this.#collect(tokens, sentence);
    return this.#found.features;
  }

  #collect(tokens: readonly Token[], sentence: Sentence): void {
    const spoken = sentence.quotes.filter(({ from, to }) => to - from > SCARE_QUOTE);
    const isQuoted = (at: number) => spoken.some(({ from, to }) => from <= at && at < to);
    const traits = sentence.clauses.map((clause) => traitsOf(clause, sentence.isQuestion));
    this.#found.clear();
    this.#hashWords(tokens, sentence, isQuoted);
    this.#addWords(sentence);
    for (const [i, clause] of sentence.clauses.entries())
      this.#addTold(tokens, sentence.from, clause, traits[i]!);
    this.#addClasses(sentence, traits, isQuoted);
    addShape(this.#found, sentence, traits);
  }

  /** Puts the hashes of the words and, between the sentence's ends, of their stems in place. */
  #hashWords(tokens: readonly Token[], { from, to }: Sentence, isQuoted: (at: number) => boolean): void {
    const words = this.#words;
    const stems = this.#stems;
    words.length = 0;
    stems.length = 0;
    stems.push(START);
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      const [word, stemmed] = this.#hashesOfWord(token.text);
      words.push(isName(token, at - from) ? mix(SEED.capital, word) : word);
      stems.push(
        isQuoted(at) ? QUOTED : (kindHash(token, at - from) ?? (token.kind === 'word' ? stemmed : word)),
      );
    }
    stems.push(END);
  }

  #addWords({ from, to }: Sentence): void {
    const found = this.#found;
    const words = this.#words;
    const stems = this.#stems;
    const last = stems.length - 1;
    for (let i = 0; i < last; i++) {
      const at = Math.max(from, from + i - 1);
      const here = stems[i]!;
      const next = stems[i + 1]!;
      if (i > 0 && here !== QUOTED) {
        found.add(mix(SEED.word, words[i - 1]!), at, Math.min(to, at + 1));
        found.add(mix(SEED.stem, here), at, Math.min(to, at + 1));
      }
      const two = mix(mix(SEED.two, here), next);
      found.add(two, at, Math.min(to, at + 2));
      if (i + 2 > last) continue;
      const afterNext = stems[i + 2]!;
      found.add(mix(mix(mix(SEED.three, here), next), afterNext), at, Math.min(to, at + 3));
      found.add(mix(mix(SEED.skip, here), afterNext), at, Math.min(to, at + 3));
    }
  }

  /** Adds a clause's words with its traits, and those that stand a few words apart in pairs. */
  #addTold(tokens: readonly Token[], start: number, { from, to }: Clause, traits: readonly number[]): void {
    const found = this.#found;
    const stems = this.#stems;
    const isPlain = (at: number) =>
      tokens[at]!.kind === 'word' && stems[at - start + 1] !== NAME && stems[at - start + 1] !== QUOTED;
    for (let at = from; at < to; at++) {
      if (!isPlain(at)) continue;
      const here = stems[at - start + 1]!;
      const told = mix(SEED.told, here);
      for (const trait of traits) found.add(mix(told, trait), at, at + 1);
      for (let other = at + APART.least; other < Math.min(to, at + APART.most); other++)
        if (isPlain(other)) found.add(mix(mix(SEED.apart, here), stems[other - start + 1]!), at, other + 1);
    }
  }

  /** Adds a class with the words beside it. */
  #addBeside({ from, to }: ClassHit, hash: number, start: number, end: number): void {
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
    { from: start, to: end, classes, clauses, isQuestion }: Sentence,
    traits: readonly (readonly number[])[],
    isQuoted: (at: number) => boolean,
  ): void {
    const found = this.#found;
    const firsts = new Map<number, ClassHit>();
    for (const hit of classes) {
      const { name, from, to } = hit;
      if (isQuoted(from)) continue;
      const [hash] = this.#hashesOfWord(name);
      if (!firsts.has(hash)) firsts.set(hash, hit);
      const alone = mix(SEED.klass, hash);
      found.add(alone, from, to);
      const clause = clauses.findIndex((candidate) => candidate.from <= from && from < candidate.to);
      for (const trait of traits[clause] ?? traitsOf(undefined, isQuestion))
        found.add(mix(alone, trait), from, to);
      this.#addBeside(hit, hash, start, end);
    }
    addPairs(found, [...firsts]);
  }

  #hashesOfWord(text: string): readonly [number, number] {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const hashes = [hashText(text), hashText(stem(text))] as const;
    this.#known.set(text, hashes);
    return hashes;
  }
}

/** How many words on a word still makes a pair with one: nearer ones are in the twos and threes. */
const APART = { least: 3, most: 8 };

const NUMBER = hashText('<number>');
const NAME = hashText('<name>');

/** Up to this many tokens, marks included, stand in quotation marks for irony or as a name; more are somebody's words, and not weighed. */
const SCARE_QUOTE = 4;
const QUOTED = hashText('<quoted>');

/** Whether a word has a capital that does not come from its place. */
const isName = ({ text, capital }: Token, index: number): boolean => capital && index > 0 && text !== 'i';

/** Numbers, names and things count by their kind; undefined for words and marks. */
function kindHash(token: Token, index: number): number | undefined {
  const { kind } = token;
  if (kind === 'number') return NUMBER;
  if (kind === 'emoji' || kind === 'object' || kind === 'placeholder') return hashText(`<${kind}>`);
  return isName(token, index) ? NAME : undefined;
}

function addPairs(found: FeatureSet, hits: readonly (readonly [hash: number, hit: ClassHit])[]): void {
  for (let a = 0; a < hits.length; a++) {
    for (let b = a + 1; b < hits.length; b++) {
      const [one, first] = hits[a]!;
      const [two, second] = hits[b]!;
      const pair = one < two ? mix(mix(SEED.pair, one), two) : mix(mix(SEED.pair, two), one);
      found.add(pair, Math.min(first.from, second.from), Math.max(first.to, second.to));
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
