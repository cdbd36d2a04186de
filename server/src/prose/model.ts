import { FeatureReader } from './features.ts';
import { HashIndex } from './hash-index.ts';
import { type ModelData, readAscending, readWeights, SHARES } from './model-data.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** A linear model over the features of one sentence: deterministic, and every score is the sum of weights that can be shown. */
export class SentenceModel {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly #rows: HashIndex;
  readonly #weights: Uint8Array;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];
  readonly #reader = new FeatureReader();

  constructor({ labels, features, weights, scales, biases, thresholds }: ModelData) {
    this.labels = labels;
    this.thresholds = thresholds;
    this.#weights = readWeights(weights);
    this.#rows = new HashIndex(readAscending(features), 24);
    this.#scales = scales;
    this.#biases = biases;
  }

  /** The logits of a sentence under every label, in their order. */
  judge(tokens: readonly Token[], sentence: Sentence): Float32Array {
    const hashes = this.#reader.hashesOf(tokens, sentence);
    const width = this.labels.length;
    const weights = this.#weights;
    const sums = new Float64Array(width);
    for (const hash of hashes) {
      const row = this.#row(hash);
      if (row < 0) continue;
      const first = row * width;
      for (let label = 0; label < width; label++) sums[label]! += SHARES[weights[first + label]!]!;
    }
    const norm = Math.sqrt(hashes.length || 1);
    const logits = new Float32Array(width);
    for (let label = 0; label < width; label++)
      logits[label] = this.#biases[label]! + (sums[label]! * this.#scales[label]!) / norm;
    return logits;
  }

  /** How much each token of the sentence spoke for a label; index 0 is the sentence's first token. */
  weighTokens(tokens: readonly Token[], sentence: Sentence, label: number): Float32Array {
    const shares = new Float32Array(sentence.to - sentence.from);
    const { hashes, from, to } = this.#reader.featuresOf(tokens, sentence);
    hashes.forEach((hash, i) => {
      const row = this.#row(hash);
      if (row < 0) return;
      const share =
        SHARES[this.#weights[row * this.labels.length + label]!]! / Math.max(1, to[i]! - from[i]!);
      for (let at = from[i]!; at < to[i]!; at++) shares[at - sentence.from]! += share;
    });
    return shares;
  }

  #row(hash: number): number {
    return this.#rows.find(hash >>> 8);
  }
}
