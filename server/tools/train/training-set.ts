import { classes } from '../../src/prose/classes/index.ts';
import { FeatureReader } from '../../src/prose/features.ts';
import { compileClasses, Lexicon } from '../../src/prose/lexicon.ts';
import { Reader } from '../../src/prose/reading.ts';
import { RULES, SECTIONS } from './labels.ts';
import { type Example, type Fitted, fitLogistic, score } from './logistic.ts';
import type { Row } from './sentences.ts';

/** Features that fewer sentences have are not learnt from. */
const FEWEST = 2;
/** How many features a model may have; some seven bytes each for the rules, fourteen for the sections. */
const MOST = { rules: 145_000, sections: 25_000 };

/** Models of one label each, over the same columns. */
export interface FittedModels {
  /** Column of each feature's hash. */
  readonly columns: ReadonlyMap<number, number>;
  readonly byLabel: ReadonlyMap<string, Fitted>;
}

/** The sentences with their features, and what can be learnt from any part of them. */
export class TrainingSet {
  readonly rows: readonly Row[];
  /** The authors, in order; folds are split by them. */
  readonly hands: readonly string[];
  readonly #hashes: readonly (readonly number[])[];

  constructor(rows: readonly Row[]) {
    const reader = new Reader({}, new Lexicon(compileClasses(classes)));
    const features = new FeatureReader();
    this.rows = rows;
    this.hands = [...new Set(rows.map(({ hand }) => hand))];
    this.#hashes = rows.map(({ text }) => {
      const { tokens, sentences } = reader.readText(text);
      return [...new Set(sentences.flatMap((sentence) => [...features.hashesOf(tokens, sentence)]))];
    });
  }

  isOf(row: number, label: string): boolean {
    const { rules, sections = [] } = this.rows[row]!;
    return rules.includes(label) || sections.includes(label);
  }

  /** Sections are learnt from sentences that name theirs; rules from all. */
  teaches(row: number, label: string): boolean {
    return !SECTIONS.includes(label) || this.rows[row]!.sections !== undefined;
  }

  /** One model for each label, from the rows given. */
  fit(labels: readonly string[], rows: readonly number[]): FittedModels {
    const columns = this.#columnsOf(labels, rows);
    const examples = new Map(rows.map((row) => [row, this.#example(row, columns)]));
    const byLabel = labels.map((label): [string, Fitted] => {
      const used = rows.filter((row) => this.teaches(row, label));
      const targets = Uint8Array.from(used, (row) => (this.isOf(row, label) ? 1 : 0));
      return [
        label,
        fitLogistic(
          used.map((row) => examples.get(row)!),
          targets,
          columns.size,
        ),
      ];
    });
    return { columns, byLabel: new Map(byLabel) };
  }

  /** The scores of rows under one label, in their order. */
  scores({ columns, byLabel }: FittedModels, label: string, rows: readonly number[]): Float32Array {
    const { weights, bias } = byLabel.get(label)!;
    return Float32Array.from(rows, (row) => score(this.#example(row, columns), weights, bias));
  }

  /** The features that tell most: whose share of a label's sentences is furthest, in standard errors, from what chance would give. */
  #columnsOf(labels: readonly string[], rows: readonly number[]): ReadonlyMap<number, number> {
    const taught = rows.filter((row) => labels.some((label) => this.teaches(row, label)));
    const of = taught.map((row) => labels.flatMap((label, i) => (this.isOf(row, label) ? i : [])));
    const shares = labels.map((_, i) => of.filter((own) => own.includes(i)).length / taught.length);
    const telling = [...this.#countsOf(labels.length, taught, of)]
      .filter(([, counts]) => counts[labels.length]! >= FEWEST)
      .map(([hash, counts]) => ({ hash, by: furthest(counts, shares) }))
      .sort((a, b) => b.by - a.by || a.hash - b.hash)
      .slice(0, labels === RULES ? MOST.rules : MOST.sections);
    return new Map(telling.map(({ hash }, column) => [hash, column]));
  }

  /** In how many sentences each feature stands: of each label, and, last, of all. */
  #countsOf(
    labels: number,
    rows: readonly number[],
    of: readonly (readonly number[])[],
  ): ReadonlyMap<number, Uint32Array> {
    const counts = new Map<number, Uint32Array>();
    rows.forEach((row, i) => {
      for (const hash of this.#hashes[row]!) {
        const own = counts.get(hash) ?? new Uint32Array(labels + 1);
        counts.set(hash, own);
        own[labels]!++;
        for (const label of of[i]!) own[label]!++;
      }
    });
    return counts;
  }

  #example(row: number, columns: ReadonlyMap<number, number>): Example {
    const hashes = this.#hashes[row]!;
    return {
      columns: Int32Array.from(hashes.flatMap((hash) => columns.get(hash) ?? [])),
      size: hashes.length,
    };
  }
}

function furthest(counts: Uint32Array, shares: readonly number[]): number {
  const all = counts[shares.length]!;
  return shares.reduce((most, share, label) => {
    const expected = all * share;
    return Math.max(most, Math.abs(counts[label]! - expected) / Math.sqrt(expected * (1 - share) + 0.5));
  }, 0);
}
