/** The trained weights as they are stored, in the digits of base64: six bits a character. */
export interface ModelData {
  /** What is told apart: rule ids, or section ids. */
  readonly labels: readonly string[];
  /** The upper 24 bits of each feature's hash, ascending: how far each is from the one before, five bits a digit, the lowest first; 32 is added while more follow. */
  readonly features: string;
  /** Feature by feature and label by label, three weights in two digits: 7 is nothing, 0 and 14 the label's full weight, by its root. */
  readonly weights: string;
  /** By label: the full weight, the intercept, and the score from which on the label is given, or from which margins are counted. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LEVELS = 7;

/** What a stored weight is worth, in parts of {@link FULL}: whole numbers, so that no order of adding them up matters. */
export const SHARES: Readonly<Int32Array> = Int32Array.from(
  { length: 16 },
  (_, stored) => Math.sign(stored - LEVELS) * (stored - LEVELS) ** 2,
);

/** The label's full weight. */
export const FULL = LEVELS ** 2;

/** By two stored weights side by side: what they are worth, each raised by {@link FULL} to be no less than nothing, in the halves of one number. Adding up two at once takes half the time. */
export const PAIRS: Readonly<Uint32Array> = Uint32Array.from(
  { length: 256 },
  (_, two) => SHARES[two & 15]! + FULL + ((SHARES[two >> 4]! + FULL) << 16),
);

/** How many pairs can be added up before a half is full. */
export const MOST_PAIRS = Math.floor(0xffff / 128);

/** The stored weight that comes nearest to a share of the full one; small weights are many and must not all become nothing. */
export function storedOf(share: number): number {
  const root = Math.sqrt(Math.min(1, Math.abs(share)));
  return LEVELS + Math.sign(share) * Math.round(LEVELS * root);
}

/** Writes ascending numbers as {@link ModelData.features}. */
export function writeAscending(numbers: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const number of numbers) {
    let gap = number - last;
    last = number;
    for (; gap >= 32; gap >>>= 5) text += DIGITS[32 + (gap & 31)];
    text += DIGITS[gap];
  }
  return text;
}

/** Reads what {@link writeAscending} wrote. */
export function readAscending(text: string): Uint32Array {
  const digits = digitsOf(text);
  const numbers = new Uint32Array(digits.reduce((count, digit) => count + (digit < 32 ? 1 : 0), 0));
  let last = 0;
  let shift = 0;
  let count = 0;
  for (const digit of digits) {
    last += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers[count++] = last;
    shift = 0;
  }
  return numbers;
}

/** Writes stored weights as {@link ModelData.weights}. */
export function writeWeights(stored: readonly number[]): string {
  let text = '';
  for (let i = 0; i < stored.length; i += 3) {
    const [one, two = 0, three = 0] = stored.slice(i, i + 3) as [number, number?, number?];
    const bits = (one << 8) | (two << 4) | three;
    text += DIGITS[bits >> 6]! + DIGITS[bits & 63]!;
  }
  return text;
}

/** Reads what {@link writeWeights} wrote: eight labels a number, the first in its lowest four bits, and the next number for the next feature. */
export function readWeights(text: string, labels: number): Int32Array {
  const digits = digitsOf(text);
  const stored = new Uint8Array((digits.length / 2) * 3);
  for (let i = 0, at = 0; i < digits.length; i += 2, at += 3) {
    const bits = (digits[i]! << 6) | digits[i + 1]!;
    stored[at] = bits >> 8;
    stored[at + 1] = (bits >> 4) & 15;
    stored[at + 2] = bits & 15;
  }
  const rows = Math.floor(stored.length / labels);
  const stride = Math.ceil(labels / 8);
  const packed = new Int32Array(rows * stride);
  for (let row = 0; row < rows; row++)
    for (let label = 0; label < labels; label++)
      packed[row * stride + (label >> 3)]! |= stored[row * labels + label]! << (4 * (label & 7));
  return packed;
}

function digitsOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const digits = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) digits[i] = values[text.charCodeAt(i)]!;
  return digits;
}
