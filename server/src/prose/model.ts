import { FeatureReader } from './features.ts';
import { HashIndex } from './hash-index.ts';
import type { Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** The trained weights as they are stored, in the digits of base64: six bits a character. */
export interface ModelData {
  /** What is told apart: rule ids, or section ids. */
  readonly labels: readonly string[];
  /** The upper 24 bits of each feature's hash, four digits a feature, ascending. */
  readonly features: string;
  /** Feature by feature, one digit a label: 32 is nothing, 63 the label's largest weight, by its root. */
  readonly weights: string;
  /** By label: the largest weight, the intercept, and the score from which on the label is given. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a stored digit is worth, of the label's largest weight. */
export const SHARES: Readonly<Float64Array> = Float64Array.from(
  DIGITS,
  (_, digit) => Math.sign(digit - 32) * ((digit - 32) / 31) ** 2,
);

/** The digit that comes nearest to a share of the largest weight; small weights are many and must not all become nothing. */
export const digitOf = (share: number): string =>
  DIGITS[32 + Math.sign(share) * Math.round(31 * Math.sqrt(Math.abs(share)))]!;

/** The upper 24 bits of a hash in four digits. */
export const featureDigits = (hash: number): string =>
  [26, 20, 14, 8].map((shift) => DIGITS[(hash >>> shift) & 63]!).join('');

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
    const digits = digitsOf(weights);
    this.#weights = digits;
    this.#rows = new HashIndex(joined(digitsOf(features)), 24);
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

function digitsOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const digits = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) digits[i] = values[text.charCodeAt(i)]!;
  return digits;
}

function joined(digits: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(digits.length / 4);
  for (let i = 0; i < numbers.length; i++) {
    const at = i * 4;
    numbers[i] = (digits[at]! << 18) | (digits[at + 1]! << 12) | (digits[at + 2]! << 6) | digits[at + 3]!;
  }
  return numbers;
}
