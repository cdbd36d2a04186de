import { classes } from '../../src/prose/classes/index.ts';
import { FeatureReader } from '../../src/prose/features.ts';
import { compileClasses, Lexicon } from '../../src/prose/lexicon.ts';
import { Reader } from '../../src/prose/reading.ts';
import { SECTIONS } from './labels.ts';
import { type Example, type Fitted, fitLogistic, score } from './logistic.ts';
import type { Row } from './sentences.ts';

/** Features that fewer sentences have are not learnt from. */
const FEWEST = 3;

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
    const columns = this.#columnsOf(rows);
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

  #columnsOf(rows: readonly number[]): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const row of rows)
      for (const hash of this.#hashes[row]!) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return new Map(
      [...counts].filter(([, count]) => count >= FEWEST).map(([hash], column) => [hash, column]),
    );
  }

  #example(row: number, columns: ReadonlyMap<number, number>): Example {
    const hashes = this.#hashes[row]!;
    return {
      columns: Int32Array.from(hashes.flatMap((hash) => columns.get(hash) ?? [])),
      size: hashes.length,
    };
  }
}
