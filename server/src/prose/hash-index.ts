/** Buckets a list of hashes is divided into: as many as it has entries, about, so that one or two stand in each. */
const MOST_BITS = 16;

/** Ascending numbers of so many bits, found by their upper ones as in a thumb index: one step, however many there are. */
export class HashIndex {
  readonly #sorted: Uint32Array;
  readonly #shift: number;
  /** Where the numbers of each bucket begin; one more entry closes the last. */
  readonly #starts: Uint32Array;

  constructor(sorted: Uint32Array, bits: number) {
    const indexed = Math.min(MOST_BITS, Math.ceil(Math.log2(sorted.length + 2)));
    this.#sorted = sorted;
    this.#shift = bits - indexed;
    this.#starts = new Uint32Array(2 ** indexed + 1);
    for (const value of sorted) this.#starts[(value >>> this.#shift) + 1]!++;
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
  }

  /** The first place of a number, or -1; equal ones follow it. */
  find(value: number): number {
    const bucket = value >>> this.#shift;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) if (this.#sorted[at] === value) return at;
    return -1;
  }
}
