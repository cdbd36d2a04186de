/** Room for so many features there always is; more than so many are not kept for the next sentence. */
const LEAST = 512;
const MOST_KEPT = 2 ** 14;

/**
 * What the sentence model sees: hashed features, and for each the tokens it stands on (`to` exclusive). They stand in the order they
 * were first added, in arrays that are longer than there are features, and are emptied and filled again for every sentence. They are
 * only put down as they come; those that come twice are taken out in one go.
 */
export class FeatureSet {
  #count = 0;
  /** With a sign, as bitwise operations leave them: numbers above 2 ** 31 cost more. */
  #hashes = new Int32Array(LEAST);
  #from = new Int32Array(LEAST);
  #to = new Int32Array(LEAST);
  /** A slot is taken when it bears the number of the present filling, so that emptying the table costs nothing. */
  #filling = 0;
  #fillings = new Uint32Array(4 * LEAST);
  #slots = new Int32Array(4 * LEAST);

  clear(): void {
    this.#count = 0;
    if (this.#hashes.length > MOST_KEPT) this.#makeRoom(LEAST);
  }

  /** Adds a feature (32 bits, with or without a sign) that stands on the tokens `from`…`to`. */
  add(hash: number, from: number, to: number): void {
    const count = this.#count;
    if (count === this.#hashes.length) this.#grow();
    this.#hashes[count] = hash;
    this.#from[count] = from;
    this.#to[count] = to;
    this.#count = count + 1;
  }

  get size(): number {
    return this.#count;
  }

  get hashes(): Int32Array {
    return this.#hashes;
  }

  get from(): Int32Array {
    return this.#from;
  }

  get to(): Int32Array {
    return this.#to;
  }

  /** Keeps the first of each that was added more than once. */
  takeOutDoubles(): void {
    this.#filling++;
    const hashes = this.#hashes;
    const slots = this.#slots;
    const fillings = this.#fillings;
    const filling = this.#filling;
    const from = this.#from;
    const to = this.#to;
    const last = slots.length - 1;
    const shift = Math.clz32(last);
    let distinct = 0;
    next: for (let i = 0; i < this.#count; i++) {
      const hash = hashes[i]!;
      let slot = hash >>> shift;
      for (; fillings[slot] === filling; slot = (slot + 1) & last) if (slots[slot] === hash) continue next;
      fillings[slot] = filling;
      slots[slot] = hash;
      hashes[distinct] = hash;
      from[distinct] = from[i]!;
      to[distinct] = to[i]!;
      distinct++;
    }
    this.#count = distinct;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const [from, to] = [this.#from, this.#to];
    this.#makeRoom(2 * hashes.length);
    this.#hashes.set(hashes);
    this.#from.set(from);
    this.#to.set(to);
  }

  /** Room for so many features; of the table there are four times as many slots. */
  #makeRoom(features: number): void {
    this.#hashes = new Int32Array(features);
    this.#from = new Int32Array(features);
    this.#to = new Int32Array(features);
    this.#slots = new Int32Array(4 * features);
    this.#fillings = new Uint32Array(4 * features);
    this.#filling = 0;
  }
}
