import { FeatureSet } from './feature-set.ts';
import { FeatureReader } from './features.ts';
import { FULL, MOST_PAIRS, type ModelData, PAIRS, readAscending, readWeights, SHARES } from './model-data.ts';
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
  readonly #sums: Int32Array;
  /** Of the sentence read last: its features, how many they are, the rows of those that the model has, and which those are. */
  #features = new FeatureSet();
  #size = 0;
  #count = 0;
  #found = new Int32Array(512);
  #foundAt = new Int32Array(512);

  constructor({ labels, features, weights, scales, biases, thresholds }: ModelData) {
    this.labels = labels;
    this.thresholds = thresholds;
    const numbers = readAscending(features);
    this.#stride = Math.ceil(labels.length / 8);
    this.#sums = new Int32Array(8 * this.#stride);
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
    this.#find(tokens, sentence);
    for (let eight = 0; eight < this.#stride; eight++) this.#addUp(eight);
    const norm = FULL * Math.sqrt(this.#size || 1);
    const logits = new Float32Array(this.labels.length);
    for (let label = 0; label < logits.length; label++)
      logits[label] = this.#biases[label]! + (this.#sums[label]! * this.#scales[label]!) / norm;
    return logits;
  }

  /** How much each token of the sentence spoke for a label; index 0 is the sentence's first token. */
  weighTokens(tokens: readonly Token[], sentence: Sentence, label: number): Float32Array {
    this.#find(tokens, sentence);
    const shares = new Float32Array(sentence.to - sentence.from);
    const { from, to } = this.#features;
    for (let i = 0; i < this.#count; i++) {
      const feature = this.#foundAt[i]!;
      const first = from[feature]! - sentence.from;
      const end = to[feature]! - sentence.from;
      const packed = this.#weights[this.#found[i]! * this.#stride + (label >> 3)]!;
      const share = SHARES[(packed >>> (4 * (label & 7))) & 15]! / FULL / Math.max(1, end - first);
      for (let at = first; at < end; at++) shares[at]! += share;
    }
    return shares;
  }

  /** Reads a sentence's features, and finds the rows of those that the model has. */
  #find(tokens: readonly Token[], sentence: Sentence): void {
    const features = this.#reader.read(tokens, sentence);
    const { hashes, size } = features;
    if (this.#found.length < size) {
      this.#found = new Int32Array(2 * size);
      this.#foundAt = new Int32Array(2 * size);
    }
    this.#features = features;
    this.#size = size;
    this.#count = this.#rows.findAll(hashes, size, this.#found, this.#foundAt);
  }

  /** Adds up what the rows found say of eight labels. */
  #addUp(eight: number): void {
    const weights = this.#weights;
    const found = this.#found;
    const stride = this.#stride;
    const sums = this.#sums.fill(0, 8 * eight, 8 * eight + 8);
    for (let start = 0; start < this.#count; start += MOST_PAIRS) {
      const end = Math.min(this.#count, start + MOST_PAIRS);
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = start; i < end; i++) {
        const packed = weights[found[i]! * stride + eight]!;
        a += PAIRS[packed & 255]!;
        b += PAIRS[(packed >>> 8) & 255]!;
        c += PAIRS[(packed >>> 16) & 255]!;
        d += PAIRS[packed >>> 24]!;
      }
      [a, b, c, d].forEach((pair, i) => {
        sums[8 * eight + 2 * i]! += (pair & 0xffff) - FULL * (end - start);
        sums[8 * eight + 2 * i + 1]! += (pair >>> 16) - FULL * (end - start);
      });
    }
  }
}
