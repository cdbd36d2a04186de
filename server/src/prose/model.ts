import { FeatureReader } from './features.ts';
import { FULL, type ModelData, readAscending, readWeights, SHARES } from './model-data.ts';
import type { Sentence } from './reading.ts';
import { RowTable } from './row-table.ts';
import type { Token } from './tokens.ts';

/** A linear model over the features of one sentence: deterministic, and every score is the sum of weights that can be shown. */
export class SentenceModel {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly #rows: RowTable;
  /** Of each row, eight labels' stored weights in a number. */
  readonly #weights: Int32Array;
  readonly #stride: number;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];
  readonly #reader = new FeatureReader();
  #found = new Int32Array(0);

  constructor({ labels, features, weights, scales, biases, thresholds }: ModelData) {
    this.labels = labels;
    this.thresholds = thresholds;
    const numbers = readAscending(features);
    this.#stride = Math.ceil(labels.length / 8);
    this.#rows = new RowTable(numbers.length);
    this.#weights = new Int32Array(this.#rows.size * this.#stride);
    const stored = readWeights(weights, labels.length);
    numbers.forEach((number, i) => {
      const row = this.#rows.take(number) * this.#stride;
      for (let j = 0; j < this.#stride; j++) this.#weights[row + j] = stored[i * this.#stride + j]!;
    });
    this.#scales = scales;
    this.#biases = biases;
  }

  /** The logits of a sentence under every label, in their order. */
  judge(tokens: readonly Token[], sentence: Sentence): Float32Array {
    const hashes = this.#reader.hashesOf(tokens, sentence);
    const width = this.labels.length;
    const sums = new Int32Array(8 * this.#stride);
    const found = this.#rowsOf(hashes);
    for (let eight = 0; eight < this.#stride; eight++) this.#addUp(found, eight, sums);
    const norm = Math.sqrt(hashes.length || 1);
    const logits = new Float32Array(width);
    for (let label = 0; label < width; label++)
      logits[label] = this.#biases[label]! + (sums[label]! * this.#scales[label]!) / (norm * FULL);
    return logits;
  }

  /** How much each token of the sentence spoke for a label; index 0 is the sentence's first token. */
  weighTokens(tokens: readonly Token[], sentence: Sentence, label: number): Float32Array {
    const shares = new Float32Array(sentence.to - sentence.from);
    const { hashes, from, to } = this.#reader.featuresOf(tokens, sentence);
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#rows.find(hashes[i]! >>> 8);
      if (row < 0) continue;
      const first = from[i]!;
      const end = to[i]!;
      const packed = this.#weights[row * this.#stride + (label >> 3)]!;
      const share = SHARES[(packed >>> (4 * (label & 7))) & 15]! / FULL / Math.max(1, end - first);
      for (let at = first; at < end; at++) shares[at - sentence.from]! += share;
    }
    return shares;
  }

  /** The rows of those features that the model has; good until the next are asked for. */
  #rowsOf(hashes: Uint32Array): Int32Array {
    if (this.#found.length < hashes.length) this.#found = new Int32Array(2 * hashes.length);
    const rows = this.#rows;
    const found = this.#found;
    let count = 0;
    for (let i = 0; i < hashes.length; i++) {
      const row = rows.find(hashes[i]! >>> 8);
      if (row >= 0) found[count++] = row;
    }
    return found.subarray(0, count);
  }

  /** Adds what the rows say of eight labels to their sums; each has a variable of its own, because that takes half the time of an array. */
  #addUp(rows: Int32Array, eight: number, sums: Int32Array): void {
    const weights = this.#weights;
    const stride = this.#stride;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < rows.length; i++) {
      const packed = weights[rows[i]! * stride + eight]!;
      a += SHARES[packed & 15]!;
      b += SHARES[(packed >>> 4) & 15]!;
      c += SHARES[(packed >>> 8) & 15]!;
      d += SHARES[(packed >>> 12) & 15]!;
      e += SHARES[(packed >>> 16) & 15]!;
      f += SHARES[(packed >>> 20) & 15]!;
      g += SHARES[(packed >>> 24) & 15]!;
      h += SHARES[packed >>> 28]!;
    }
    sums.set([a, b, c, d, e, f, g, h], 8 * eight);
  }
}
