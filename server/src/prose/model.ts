import { type Features, featuresOf } from './features.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** The trained weights as they are stored: base64 of little-endian arrays, features in ascending order of their hash. */
export interface ModelData {
  /** What is told apart: rule ids first, then `section:` ids. */
  readonly labels: readonly string[];
  /** Uint32Array, one hash a feature. */
  readonly hashes: string;
  /** Int8Array, features × labels, row by row. */
  readonly weights: string;
  /** By label: what a weight of 1 is worth, the intercept, and the score from which on the label is given. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
}

/** What the model holds of one sentence. */
export interface Opinion {
  /** Logits by label, in the order of `labels`. */
  readonly scores: Float32Array;
  readonly features: Features;
}

/** A linear model over the features of one sentence: deterministic, and every score is the sum of weights that can be shown. */
export class SentenceModel {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly #hashes: Uint32Array;
  readonly #weights: Int8Array;
  readonly #scales: readonly number[];
  readonly #biases: readonly number[];

  constructor({ labels, hashes, weights, scales, biases, thresholds }: ModelData) {
    this.labels = labels;
    this.thresholds = thresholds;
    this.#hashes = new Uint32Array(bytesOf(hashes).buffer);
    this.#weights = new Int8Array(bytesOf(weights).buffer);
    this.#scales = scales;
    this.#biases = biases;
  }

  /** Scores a sentence under every label at once. */
  judge(tokens: readonly Token[], sentence: Sentence): Opinion {
    const features = featuresOf(tokens, sentence);
    const width = this.labels.length;
    const sums = new Float64Array(width);
    for (const hash of features.hashes) {
      const row = this.#row(hash);
      if (row < 0) continue;
      for (let label = 0; label < width; label++) sums[label]! += this.#weights[row * width + label]!;
    }
    const norm = Math.sqrt(features.hashes.length || 1);
    const scores = Float32Array.from(
      sums,
      (sum, label) => this.#biases[label]! + (sum * this.#scales[label]!) / norm,
    );
    return { scores, features };
  }

  /** How much each token of the sentence spoke for a label; index 0 is the sentence's first token. */
  weighTokens(sentence: Sentence, { features }: Opinion, label: number): Float32Array {
    const shares = new Float32Array(sentence.to - sentence.from);
    features.hashes.forEach((hash, i) => {
      const row = this.#row(hash);
      if (row < 0) return;
      const from = features.from[i]!;
      const to = features.to[i]!;
      const share = this.#weights[row * this.labels.length + label]! / Math.max(1, to - from);
      for (let at = from; at < to; at++) shares[at - sentence.from]! += share;
    });
    return shares;
  }

  #row(hash: number): number {
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = this.#hashes[middle]!;
      if (value === hash) return middle;
      if (value < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
