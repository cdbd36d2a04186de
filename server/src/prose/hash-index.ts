/** Upper bits by which numbers are put into buckets: few enough for the table to stay near the processor. */
const BUCKET_BITS = 16;
const REST = 2 ** (32 - BUCKET_BITS) - 1;

/** Upper bits by which numbers that are not there are told at once. */
const FILTER_BITS = 20;

/** Ascending numbers of 32 bits, found by their upper ones as in a thumb index: one step, however many there are. */
export class HashIndex {
  /** Set where some number begins with these bits: most that are asked for are not there, and need no more than this. */
  readonly #filter = new Int32Array(2 ** (FILTER_BITS - 5));
  /** Where the numbers of each bucket begin; one more entry closes the last. */
  readonly #starts = new Uint32Array(2 ** BUCKET_BITS + 1);
  /** Of each number, the bits that its bucket does not tell. */
  readonly #rests: Uint16Array;

  constructor(sorted: Uint32Array) {
    for (const value of sorted) {
      const start = value >>> (32 - FILTER_BITS);
      this.#filter[start >>> 5]! |= 1 << start;
      this.#starts[(value >>> (32 - BUCKET_BITS)) + 1]!++;
    }
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
    this.#rests = new Uint16Array(sorted.length);
    for (let i = 0; i < sorted.length; i++) this.#rests[i] = sorted[i]! & REST;
  }

  /** The first place of a number, or -1; equal ones follow it. */
  find(value: number): number {
    const start = value >>> (32 - FILTER_BITS);
    if ((this.#filter[start >>> 5]! & (1 << start)) === 0) return -1;
    const bucket = value >>> (32 - BUCKET_BITS);
    const rest = value & REST;
    const rests = this.#rests;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) if (rests[at] === rest) return at;
    return -1;
  }
}
