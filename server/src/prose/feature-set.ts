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
  #slots = new Uint32Array(2 ** this.#bits);
  #fillings = new Uint32Array(2 ** this.#bits);
  #hashes = new Uint32Array(2 ** (this.#bits - 1));
  #from = new Uint16Array(2 ** (this.#bits - 1));
  #to = new Uint16Array(2 ** (this.#bits - 1));

  clear(): void {
    this.#count = 0;
    this.#filling++;
  }

  /** Adds a feature that stands on the tokens `from`…`to`, unless it is there already. */
  add(hash: number, from: number, to: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    if (!this.#take(hash)) return;
    this.#hashes[this.#count] = hash;
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#count++;
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
    return this.#hashes.subarray(0, this.#count);
  }

  /** Takes the slot of a hash; false where it is taken already. */
  #take(hash: number): boolean {
    const last = this.#slots.length - 1;
    let slot = hash >>> (32 - this.#bits);
    while (this.#fillings[slot] === this.#filling) {
      if (this.#slots[slot] === hash) return false;
      slot = (slot + 1) & last;
    }
    this.#fillings[slot] = this.#filling;
    this.#slots[slot] = hash;
    return true;
  }

  #grow(): void {
    const { hashes, from, to } = this.features;
    this.#bits++;
    this.#filling = 1;
    this.#slots = new Uint32Array(2 ** this.#bits);
    this.#fillings = new Uint32Array(2 ** this.#bits);
    for (const hash of hashes) this.#take(hash);
    this.#hashes = new Uint32Array(2 ** (this.#bits - 1));
    this.#from = new Uint16Array(this.#hashes.length);
    this.#to = new Uint16Array(this.#hashes.length);
    this.#hashes.set(hashes);
    this.#from.set(from);
    this.#to.set(to);
  }
}
