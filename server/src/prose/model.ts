import { FeatureReader } from './features.ts';
import { HashIndex } from './hash-index.ts';
import { FULL, type ModelData, readAscending, readWeights, SHARES } from './model-data.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** A linear model over the features of one sentence: deterministic, and every score is the sum of weights that can be shown. */
export class SentenceModel {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly #rows: HashIndex;
  /** Of each row, eight labels' stored weights in a number. */
  readonly #weights: Int32Array;
  readonly #stride: number;
  readonly #sums: Int32Array;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];
  readonly #reader = new FeatureReader();

  constructor({ labels, features, weights, scales, biases, thresholds }: ModelData) {
    this.labels = labels;
    this.thresholds = thresholds;
    this.#stride = Math.ceil(labels.length / 8);
    this.#weights = readWeights(weights, labels.length);
    this.#sums = new Int32Array(labels.length);
    this.#rows = new HashIndex(readAscending(features), 24);
    this.#scales = scales;
    this.#biases = biases;
  }

  /** The logits of a sentence under every label, in their order. */
  judge(tokens: readonly Token[], sentence: Sentence): Float32Array {
    const hashes = this.#reader.hashesOf(tokens, sentence);
    const width = this.labels.length;
    const sums = this.#sums.fill(0);
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#row(hashes[i]!);
      if (row < 0) continue;
      for (let label = 0, at = row * this.#stride; label < width; at++) {
        let packed = this.#weights[at]!;
        for (const end = Math.min(width, label + 8); label < end; label++, packed >>>= 4)
          sums[label]! += SHARES[packed & 15]!;
      }
    }
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
      const row = this.#row(hashes[i]!);
      if (row < 0) continue;
      const first = from[i]!;
      const end = to[i]!;
      const packed = this.#weights[row * this.#stride + (label >> 3)]!;
      const share = SHARES[(packed >>> (4 * (label & 7))) & 15]! / FULL / Math.max(1, end - first);
      for (let at = first; at < end; at++) shares[at - sentence.from]! += share;
    }
    return shares;
  }

  #row(hash: number): number {
    return this.#rows.find(hash >>> 8);
  }
}
