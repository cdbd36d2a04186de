import { compare, type Fingerprint } from './shingles.ts';

/** Sixteen bands of three hashes: of texts that share 60 % of their shingles, 98 % meet in a band; of those that share 20 %, 12 %. */
const BANDS = 16;
const ROWS = 3;
/** A message of fewer shingles says too little to be anybody's copy. */
const FEWEST = 12;
/** A bucket of thousands is a form letter; this many of its texts are looked at, so that a query's cost stays bounded. */
const MOST_CANDIDATES = 200;

/** One text found to be nearly another. */
export interface Match {
  readonly uri: string;
  /** 0–1: shared shingles in proportion to all of both. */
  readonly likeness: number;
  /** Of the first passage that both share, in the other text. */
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Near-duplicates by MinHash and locality-sensitive hashing: adding, removing and asking cost what one text is long, however
 * many there are.
 */
export class TwinIndex {
  readonly #prints = new Map<string, { readonly print: Fingerprint; readonly bands: readonly number[] }>();
  /** For each band, by its hash: the texts in it; a single one stands without a set. */
  readonly #buckets = Array.from({ length: BANDS }, () => new Map<number, string | Set<string>>());

  get size(): number {
    return this.#prints.size;
  }

  /** Adds a text, or puts it in the place of what was known under its name. */
  add(uri: string, print: Fingerprint): void {
    this.remove(uri);
    const bands = print.shingles.length < FEWEST ? [] : bandsOf(print.shingles);
    this.#prints.set(uri, { print, bands });
    for (const [i, band] of bands.entries()) {
      const buckets = this.#buckets[i]!;
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, uri);
      else if (typeof bucket === 'string') buckets.set(band, new Set([bucket, uri]));
      else bucket.add(uri);
    }
  }

  remove(uri: string): void {
    for (const [i, band] of (this.#prints.get(uri)?.bands ?? []).entries()) {
      const buckets = this.#buckets[i]!;
      const bucket = buckets.get(band);
      if (typeof bucket === 'string') buckets.delete(band);
      else if (bucket?.delete(uri) && bucket.size === 0) buckets.delete(band);
    }
    this.#prints.delete(uri);
  }

  /** The texts that are nearly the one known as `uri`, likest first. `atLeast`: 0–1. */
  query(uri: string, atLeast = 0.6): Match[] {
    const own = this.#prints.get(uri);
    if (!own) return [];
    const candidates = this.#candidates(uri, own.bands);
    if (candidates.size === 0) return [];
    const shingles = new Set(own.print.shingles);
    return [...candidates]
      .map((other) => {
        const { print } = this.#prints.get(other)!;
        const { likeness, passage } = compare(shingles, print);
        const [start = 0, end = 0] = print.spans.slice(2 * passage, 2 * passage + 2);
        return { uri: other, likeness, span: { start, end } };
      })
      .filter(({ likeness }) => likeness >= atLeast)
      .sort((a, b) => b.likeness - a.likeness || (a.uri < b.uri ? -1 : 1));
  }

  #candidates(uri: string, bands: readonly number[]): Set<string> {
    const found = new Set<string>();
    for (const [i, band] of bands.entries()) {
      const bucket = this.#buckets[i]!.get(band) ?? [];
      for (const other of typeof bucket === 'string' ? [bucket] : bucket) {
        if (other !== uri) found.add(other);
        if (found.size >= MOST_CANDIDATES) return found;
      }
    }
    return found;
  }
}

/** One number (32 bits with a sign) for each band: the least values of its hash functions. */
function bandsOf(shingles: Int32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let mixed = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < ROWS; row++)
      mixed = Math.imul(mixed ^ leastHash(shingles, band * ROWS + row), 0x85ebca6b) ^ (mixed >>> 15);
    return mixed;
  });
}

/** The least value of the n-th hash function, each an odd multiplier and a mask over the same well-mixed hashes. */
function leastHash(shingles: Int32Array, n: number): number {
  const factor = Math.imul(n + 1, 0x9e3779b1) | 1;
  const mask = Math.imul(n + 17, 0xc2b2ae35);
  let least = 0xffffffff;
  for (let i = 0; i < shingles.length; i++) {
    const value = Math.imul(shingles[i]! ^ mask, factor) >>> 0;
    if (value < least) least = value;
  }
  return least;
}
