/** What the sentence model sees: hashed features, each once, and for each the tokens it stands on (`to` exclusive). */
export interface Features {
  readonly hashes: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/**
 * A set of features in the order they were added, emptied and filled again for every sentence: a slot is taken when it bears the
 * number of the present filling, so that emptying it costs nothing.
 */
export class FeatureSet {
  #bits = 10;
  #filling = 0;
  #count = 0;
  /** Hashes are kept with a sign, as bitwise operations leave them: numbers above 2 ** 31 cost more. */
  #slots = new Int32Array(2 ** this.#bits);
  #fillings = new Uint32Array(2 ** this.#bits);
  #hashes = new Int32Array(2 ** (this.#bits - 1));
  #from = new Uint16Array(2 ** (this.#bits - 1));
  #to = new Uint16Array(2 ** (this.#bits - 1));

  clear(): void {
    this.#count = 0;
    this.#filling++;
  }

  /** Adds a feature (32 bits, with or without a sign) that stands on the tokens `from`…`to`, unless it is there already. */
  add(hash: number, from: number, to: number): void {
    if (!this.#take(hash | 0)) return;
    const count = this.#count++;
    this.#hashes[count] = hash;
    this.#from[count] = from;
    this.#to[count] = to;
    if (this.#count === this.#hashes.length) this.#grow();
  }

  /** Views of what was added: good until the set is cleared. */
  get features(): Features {
    return {
      hashes: this.hashes,
      from: this.#from.subarray(0, this.#count),
      to: this.#to.subarray(0, this.#count),
    };
  }

  get hashes(): Uint32Array {
    return new Uint32Array(this.#hashes.buffer, 0, this.#count);
  }

  /** Takes the slot of a hash; false where it is taken already. */
  #take(hash: number): boolean {
    const slots = this.#slots;
    const fillings = this.#fillings;
    const filling = this.#filling;
    const last = slots.length - 1;
    let slot = hash >>> (32 - this.#bits);
    while (fillings[slot] === filling) {
      if (slots[slot] === hash) return false;
      slot = (slot + 1) & last;
    }
    fillings[slot] = filling;
    slots[slot] = hash;
    return true;
  }

  #grow(): void {
    const { hashes, from, to } = this.features;
    this.#bits++;
    this.#filling = 1;
    this.#slots = new Int32Array(2 ** this.#bits);
    this.#fillings = new Uint32Array(2 ** this.#bits);
    for (const hash of hashes) this.#take(hash | 0);
    this.#hashes = new Int32Array(2 ** (this.#bits - 1));
    this.#from = new Uint16Array(this.#hashes.length);
    this.#to = new Uint16Array(this.#hashes.length);
    this.#hashes.set(hashes);
    this.#from.set(from);
    this.#to.set(to);
  }
}
