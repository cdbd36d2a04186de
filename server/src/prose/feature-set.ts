/** What the sentence model sees: hashed features, each once, and for each the tokens it stands on (`to` exclusive). */
export interface Features {
  readonly hashes: Uint32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/**
 * Features in the order they were first added, emptied and filled again for every sentence. They are only put down as they come; those
 * that come twice are taken out in one go, when they are asked for.
 */
export class FeatureSet {
  #count = 0;
  /** How many at the beginning are known to be there once. */
  #distinct = 0;
  /** With a sign, as bitwise operations leave them: numbers above 2 ** 31 cost more. */
  #hashes = new Int32Array(512);
  #from = new Uint16Array(512);
  #to = new Uint16Array(512);
  /** A slot is taken when it bears the number of the present filling, so that emptying the table costs nothing. */
  #filling = 0;
  #fillings = new Uint32Array(2048);
  #slots = new Int32Array(2048);

  clear(): void {
    this.#count = 0;
    this.#distinct = 0;
    this.#filling++;
  }

  /** Adds a feature (32 bits, with or without a sign) that stands on the tokens `from`…`to`, unless it is there already. */
  add(hash: number, from: number, to: number): void {
    const count = this.#count;
    if (count === this.#hashes.length) this.#grow();
    this.#hashes[count] = hash;
    this.#from[count] = from;
    this.#to[count] = to;
    this.#count = count + 1;
  }

  /** Views of what was added: good until more is added or the set is cleared. */
  get features(): Features {
    const { hashes } = this;
    return {
      hashes,
      from: this.#from.subarray(0, this.#count),
      to: this.#to.subarray(0, this.#count),
    };
  }

  get hashes(): Uint32Array {
    this.#takeOutDoubles();
    return new Uint32Array(this.#hashes.buffer, 0, this.#count);
  }

  #takeOutDoubles(): void {
    const hashes = this.#hashes;
    const slots = this.#slots;
    const fillings = this.#fillings;
    const filling = this.#filling;
    const last = slots.length - 1;
    const shift = Math.clz32(last);
    let distinct = this.#distinct;
    next: for (let i = distinct; i < this.#count; i++) {
      const hash = hashes[i]!;
      let slot = hash >>> shift;
      for (; fillings[slot] === filling; slot = (slot + 1) & last) if (slots[slot] === hash) continue next;
      fillings[slot] = filling;
      slots[slot] = hash;
      hashes[distinct] = hash;
      this.#from[distinct] = this.#from[i]!;
      this.#to[distinct] = this.#to[i]!;
      distinct++;
    }
    this.#distinct = distinct;
    this.#count = distinct;
  }

  /** Doubles the room; of the table there are four times as many slots. */
  #grow(): void {
    const hashes = this.#hashes;
    const [from, to] = [this.#from, this.#to];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#from = new Uint16Array(2 * hashes.length);
    this.#to = new Uint16Array(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#from.set(from);
    this.#to.set(to);
    this.#slots = new Int32Array(8 * hashes.length);
    this.#fillings = new Uint32Array(8 * hashes.length);
    this.#filling = 1;
    this.#distinct = 0;
  }
}
