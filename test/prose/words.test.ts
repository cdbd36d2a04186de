import { describe, expect, it } from 'vitest';
import { FeatureSet } from '../../server/src/prose/feature-set.ts';
import { RowTable } from '../../server/src/prose/row-table.ts';
import { tokenise } from '../../server/src/prose/tokens.ts';
import { WordBook } from '../../server/src/prose/words.ts';

describe('the book of words', () => {
  it('gives one word for all its tokens, whatever the case and the apostrophe', () => {
    const book = new WordBook(6);
    expect(book.at("They Don’t don't", 5, 10, book.of("don't").hash)).toBe(book.of("don't"));
  });

  it('takes a contraction apart once', () => {
    const parts = (text: string) => new WordBook(6).of(text).parts?.map((part) => part.text);
    expect(parts("we'll")).toEqual(['we', "'ll"]);
    expect(parts("won't")).toEqual(['will', "n't"]);
    expect(parts('will')).toBeUndefined();
    expect(parts("rock'n'roll's")).toEqual(["rock'n'roll", "'s"]);
  });

  it('reads a word of ten thousand suffixes', () => {
    const tokens = tokenise(`a${"'s".repeat(10_000)}`, []);
    expect(tokens.at(-1)!.end).toBe(20_001);
  });

  it('forgets all its words when it is full, and finds them again', () => {
    const book = new WordBook(3);
    const all = [...'abcdefghijklm'];
    for (let round = 0; round < 2; round++)
      for (const letter of all) expect(book.of(letter).text).toBe(letter);
  });
});

describe('the table of rows', () => {
  it('finds what was put in, and nothing that differs in one bit', () => {
    const table = new RowTable(6);
    const numbers = [1, 2, 3, 4, 10, 10 + 2 ** 15, 2 ** 23];
    const slots = numbers.map((number) => table.take(number));
    expect(new Set(slots).size).toBe(numbers.length);
    const asked = Int32Array.from([...numbers, 10 + 2 ** 16, 11, 2 ** 22], (number) => number << 8);
    const found = new Int32Array(asked.length);
    const which = new Int32Array(asked.length);
    const count = table.findAll(asked, asked.length, found, which);
    expect([...which.subarray(0, count)]).toEqual(numbers.map((_, i) => i));
    expect([...found.subarray(0, count)]).toEqual(slots);
  });
});

describe('the set of features', () => {
  it('keeps the first of doubles, in order, also where it had to grow', () => {
    const set = new FeatureSet();
    for (let round = 0; round < 3; round++)
      for (let i = 0; i < 30_000; i++) set.add(Math.imul(i, 0x9e3779b9), 70_000 + i, 70_001 + i);
    set.takeOutDoubles();
    expect(set.size).toBe(30_000);
    expect([set.hashes[7], set.from[7], set.to[7]]).toEqual([Math.imul(7, 0x9e3779b9), 70_007, 70_008]);
  });

  it('gives the room of a huge sentence back, and starts anew', () => {
    const set = new FeatureSet();
    for (let i = 0; i < 50_000; i++) set.add(i, 0, 1);
    set.clear();
    expect(set.hashes.length).toBeLessThan(1000);
    set.add(5, 1, 2);
    set.takeOutDoubles();
    expect([set.size, set.hashes[0]]).toEqual([1, 5]);
  });
});
