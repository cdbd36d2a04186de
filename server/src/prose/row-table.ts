/** Bits of the numbers that are looked up. */
const BITS = 24;
/** Lower bits by which numbers in neighbouring slots are told apart. A number's slot tells the upper ones, give or take a run of full slots: far less than what these repeat in. */
const TAG = 2 ** 15 - 1;
/** In a smaller table, numbers with the same lower bits would be within a run of full slots. */
const LEAST_BITS = 16;

/** Gives distinct numbers of 24 bits, spread evenly, a slot each; finding one costs a step or two, in a table small enough to stay near the processor. */
export class RowTable {
  readonly #shift: number;
  /** Of each slot, its number's lower bits and 1; 0 where it is free. */
  readonly #tags: Uint16Array;

  constructor(count: number) {
    const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(count * 1.5)));
    this.#shift = BITS - bits;
    this.#tags = new Uint16Array(2 ** bits);
  }

  /** How many slots there are. */
  get size(): number {
    return this.#tags.length;
  }

  /** Takes a slot for a number. */
  take(number: number): number {
    const last = this.#tags.length - 1;
    let slot = number >>> this.#shift;
    while (this.#tags[slot] !== 0) slot = (slot + 1) & last;
    this.#tags[slot] = (number & TAG) + 1;
    return slot;
  }

  /**
   * Looks up the upper 24 bits of many hashes; puts the slots of those that are there into `found`, and which they are into `which`.
   * Says how many.
   */
  findAll(hashes: Int32Array, size: number, found: Int32Array, which: Int32Array): number {
    const tags = this.#tags;
    const last = tags.length - 1;
    const shift = this.#shift;
    // The first looks stand before all decisions: so the processor can fetch many far places of the table at once.
    for (let i = 0; i < size; i++) found[i] = tags[hashes[i]! >>> (32 - BITS + shift)]!;
    let count = 0;
    for (let i = 0; i < size; i++) {
      const number = hashes[i]! >>> (32 - BITS);
      const wanted = (number & TAG) + 1;
      let slot = number >>> shift;
      let tag = found[i]!;
      while (tag !== wanted && tag !== 0) {
        slot = (slot + 1) & last;
        tag = tags[slot]!;
      }
      if (tag === 0) continue;
      found[count] = slot;
      which[count++] = i;
    }
    return count;
  }
}
