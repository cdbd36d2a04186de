import { framesOf } from '../../src/linter/lint.ts';
import { classes } from '../../src/prose/classes/index.ts';
import { FeatureReader } from '../../src/prose/features.ts';
import { compileClasses, Lexicon } from '../../src/prose/lexicon.ts';
import { Reader } from '../../src/prose/reading.ts';
import { rules } from '../../src/rules/index.ts';
import { RULES, SECTIONS } from './labels.ts';
import { type Example, type Fitted, fitLogistic, score } from './logistic.ts';
import type { Row } from './sentences.ts';

/** Features that fewer sentences have are not learnt from. */
const FEWEST = 3;
/** How many features a model may have; some seven bytes each for the rules, fourteen for the sections. */
const MOST = { rules: 145_000, sections: 25_000 };

/** How much more a rule's model learns from a sentence of a whole message than from one of a pair, which was written to show a rule. */
const DRAFT_WEIGHT = 4;

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
  /** Whole messages: the rows of each, in order. */
  readonly drafts: readonly (readonly number[])[];
  readonly #hashes: readonly (readonly number[])[];
  readonly #framed: readonly ReadonlySet<string>[];

  constructor(rows: readonly Row[]) {
    const reader = new Reader(framesOf(rules), { lexicon: new Lexicon(compileClasses(classes)) });
    const features = new FeatureReader();
    this.rows = rows;
    this.hands = [...new Set(rows.map(({ hand }) => hand))];
    const texts = rows.map(({ text }) => reader.readText(text));
    this.#hashes = texts.map(({ tokens, sentences }) => [
      ...new Set(sentences.flatMap((sentence) => [...features.hashesOf(tokens, sentence)])),
    ]);
    this.#framed = texts.map(
      ({ opinions }) => new Set(opinions.flatMap(({ hits }) => hits.map(({ ruleId }) => ruleId))),
    );
    const drafts = new Map<string, number[]>();
    rows.forEach(({ hand, draft }, row) => {
      if (draft === undefined) return;
      const key = `${hand} ${draft}`;
      drafts.set(key, [...(drafts.get(key) ?? []), row]);
    });
    this.drafts = [...drafts.values()];
  }

  /** Which part of so many, split by author, a row belongs to. */
  foldOf(row: number, folds: number): number {
    return this.hands.indexOf(this.rows[row]!.hand) % folds;
  }

  /** Whether a frame of a rule holds in a row. */
  isFramed(row: number, ruleId: string): boolean {
    return this.#framed[row]!.has(ruleId);
  }

  isOf(row: number, label: string): boolean {
    const { rules, sections = [] } = this.rows[row]!;
    return rules.includes(label) || sections.includes(label);
  }

  /** Sections are learnt from sentences that name theirs; rules from all of which readers agree. */
  teaches(row: number, label: string): boolean {
    const { sections, unsure } = this.rows[row]!;
    return SECTIONS.includes(label) ? sections !== undefined : !unsure?.includes(label);
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
          Float32Array.from(used, (row) =>
            labels === RULES && this.rows[row]!.draft !== undefined ? DRAFT_WEIGHT : 1,
          ),
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
    const places = this.#common(taught);
    const table = new Uint32Array(places.size * (labels.length + 1));
    taught.forEach((row, i) => {
      for (const hash of this.#hashes[row]!) {
        const place = places.get(hash);
        if (place === undefined) continue;
        const at = place * (labels.length + 1);
        table[at + labels.length]!++;
        for (const label of of[i]!) table[at + label]!++;
      }
    });
    const telling = [...places]
      .map(([hash, place]) => ({ hash, by: furthest(table, place * (labels.length + 1), shares) }))
      .sort((a, b) => b.by - a.by || a.hash - b.hash)
      .slice(0, labels === RULES ? MOST.rules : MOST.sections);
    return new Map(telling.map(({ hash }, column) => [hash, column]));
  }

  /** The features that enough sentences have, numbered. */
  #common(rows: readonly number[]): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const row of rows)
      for (const hash of this.#hashes[row]!) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const common = [...counts].filter(([, count]) => count >= FEWEST);
    return new Map(common.map(([hash], place) => [hash, place]));
  }

  #example(row: number, columns: ReadonlyMap<number, number>): Example {
    const hashes = this.#hashes[row]!;
    return {
      columns: Int32Array.from(hashes.flatMap((hash) => columns.get(hash) ?? [])),
      size: hashes.length,
    };
  }
}

/** The counts by label stand from `at` on in the table, and after them in how many sentences the feature is at all. */
function furthest(table: Uint32Array, at: number, shares: readonly number[]): number {
  const all = table[at + shares.length]!;
  return shares.reduce((most, share, label) => {
    const expected = all * share;
    const beyond = Math.abs(table[at + label]! - expected);
    return Math.max(most, beyond / Math.sqrt(expected * (1 - share) + 0.5));
  }, 0);
}
