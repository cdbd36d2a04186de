import type { Clause } from './clauses.ts';
import type { Sentence } from './reading.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** What the sentence model sees: hashed features, and for each the tokens it stands on (`to` exclusive). */
export interface Features {
  readonly hashes: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const mix = (a: number, b: number): number =>
  Math.imul((a ^ (b >>> 15)) + 0x9e3779b9 + (b << 6), 0x85ebca6b) >>> 0;

const SEED = {
  word: hashText('word'),
  stem: hashText('stem'),
  two: hashText('two'),
  three: hashText('three'),
  skip: hashText('skip'),
  klass: hashText('class'),
  pair: hashText('pair'),
  clause: hashText('clause'),
  shape: hashText('shape'),
};
const START = hashText('<s>');
const END = hashText('</s>');

/** Where features go: their hashes alone, or with the tokens they stand on. */
interface Collector {
  add(hash: number, from: number, to: number): void;
}

class Placed implements Collector {
  readonly #seen = new Map<number, readonly [number, number]>();

  add(hash: number, from: number, to: number): void {
    if (!this.#seen.has(hash)) this.#seen.set(hash, [from, to]);
  }

  done(): Features {
    const entries = [...this.#seen];
    return {
      hashes: Uint32Array.from(entries, ([hash]) => hash),
      from: Uint16Array.from(entries, ([, [from]]) => from),
      to: Uint16Array.from(entries, ([, [, to]]) => to),
    };
  }
}

/** How many words are remembered with their hashes. */
const REMEMBERED = 20_000;

/** Reads the features of sentences; remembers the words it has met, because most come again. */
export class FeatureReader {
  readonly #words = new Map<string, readonly [word: number, stem: number]>();

  /** The hashes of a sentence's features: its words and stems in ones, twos and threes, its classes alone, in pairs and with who, when and how. */
  hashesOf(tokens: readonly Token[], sentence: Sentence): ReadonlySet<number> {
    const hashes = new Set<number>();
    this.#collect({ add: (hash) => hashes.add(hash) }, tokens, sentence);
    return hashes;
  }

  /** The same features, each with the tokens it stands on. */
  featuresOf(tokens: readonly Token[], sentence: Sentence): Features {
    const placed = new Placed();
    this.#collect(placed, tokens, sentence);
    return placed.done();
  }

  #collect(found: Collector, tokens: readonly Token[], sentence: Sentence): void {
    const spoken = sentence.quotes.filter(({ from, to }) => to - from > SCARE_QUOTE);
    const isQuoted = (at: number) => spoken.some(({ from, to }) => from <= at && at < to);
    this.#addWords(found, tokens, sentence, isQuoted);
    addClasses(found, sentence, isQuoted);
    addShape(found, sentence);
  }

  #addWords(
    found: Collector,
    tokens: readonly Token[],
    { from, to }: Sentence,
    isQuoted: (at: number) => boolean,
  ): void {
    const stems = [START];
    for (let at = from; at < to; at++)
      stems.push(isQuoted(at) ? QUOTED : this.#stemHash(tokens[at]!, at - from));
    stems.push(END);
    for (let i = 0; i < stems.length; i++) {
      const at = Math.max(from, from + i - 1);
      const here = stems[i]!;
      const next = stems[i + 1];
      const afterNext = stems[i + 2];
      if (i > 0 && next !== undefined && here !== QUOTED) {
        found.add(
          mix(SEED.word, this.#hashesOfWord(tokens[from + i - 1]!.text)[0]),
          at,
          Math.min(to, at + 1),
        );
        found.add(mix(SEED.stem, here), at, Math.min(to, at + 1));
      }
      if (next === undefined) continue;
      found.add(mix(mix(SEED.two, here), next), at, Math.min(to, at + 2));
      if (afterNext === undefined) continue;
      found.add(mix(mix(mix(SEED.three, here), next), afterNext), at, Math.min(to, at + 3));
      found.add(mix(mix(SEED.skip, here), afterNext), at, Math.min(to, at + 3));
    }
  }

  /** How a token counts: numbers and names by kind, words by their stem. */
  #stemHash({ kind, text, capital }: Token, index: number): number {
    if (kind === 'number') return NUMBER;
    if (kind === 'emoji' || kind === 'object' || kind === 'placeholder') return hashText(`<${kind}>`);
    if (capital && index > 0 && text !== 'i') return NAME;
    return this.#hashesOfWord(text)[kind === 'word' ? 1 : 0];
  }

  #hashesOfWord(text: string): readonly [number, number] {
    const known = this.#words.get(text);
    if (known) return known;
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    const hashes = [hashText(text), hashText(stem(text))] as const;
    this.#words.set(text, hashes);
    return hashes;
  }
}

const NUMBER = hashText('<number>');
const NAME = hashText('<name>');

/** Up to this many tokens, marks included, stand in quotation marks for irony or as a name; more are somebody's words, and not weighed. */
const SCARE_QUOTE = 4;
const QUOTED = hashText('<quoted>');

function addClasses(
  found: Collector,
  { classes, clauses, isQuestion }: Sentence,
  isQuoted: (at: number) => boolean,
): void {
  const names = new Map<number, readonly [number, number]>();
  for (const { name, from, to } of classes) {
    if (isQuoted(from)) continue;
    const hash = hashText(name);
    if (!names.has(hash)) names.set(hash, [from, to]);
    found.add(mix(SEED.klass, hash), from, to);
    const clause = clauses.find((candidate) => candidate.from <= from && from < candidate.to);
    for (const trait of traitsOf(clause, isQuestion)) found.add(mix(mix(SEED.klass, hash), trait), from, to);
  }
  const list = [...names];
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length; b++) {
      const [one, two] = list[a]![0] < list[b]![0] ? [list[a]!, list[b]!] : [list[b]!, list[a]!];
      found.add(
        mix(mix(SEED.pair, one[0]), two[0]),
        Math.min(one[1][0], two[1][0]),
        Math.max(one[1][1], two[1][1]),
      );
    }
  }
}

const TRAITS = {
  who: {
    writer: hashText('writer'),
    reader: hashText('reader'),
    third: hashText('third'),
    thing: hashText('thing'),
  },
  time: { past: hashText('past'), present: hashText('present'), future: hashText('future') },
  negated: hashText('negated'),
  hedged: hashText('hedged'),
  conditional: hashText('conditional'),
  reported: hashText('reported'),
  question: hashText('question'),
};

function traitsOf(clause: Clause | undefined, isQuestion: boolean): number[] {
  const traits = isQuestion ? [TRAITS.question] : [];
  if (!clause) return traits;
  traits.push(TRAITS.who[clause.who], TRAITS.time[clause.time]);
  for (const mood of ['negated', 'hedged', 'conditional', 'reported'] as const)
    if (clause[mood]) traits.push(TRAITS[mood]);
  return traits;
}

function addShape(found: Collector, { from, to, clauses, isQuestion }: Sentence): void {
  found.add(mix(SEED.shape, Math.min(8, Math.floor((to - from) / 4))), from, to);
  for (const clause of clauses) {
    const traits = traitsOf(clause, isQuestion);
    for (const trait of traits) found.add(mix(SEED.clause, trait), clause.from, clause.to);
    found.add(traits.reduce(mix, SEED.clause), clause.from, clause.to);
  }
}
