import { editDistance } from '../context/closest.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłæœđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name's word as compared: lower case, without accents, apostrophes and hyphens. */
export const fold = (word: string): string => bare(word.toLowerCase());

const spelledOut = (word: string): string =>
  bare(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüåø]/g, (letter) => UMLAUTS[letter] ?? letter),
  );

/** Whether two words are one name, with or without its accents (`Schlueter` and `Schluter` for `Schlüter`). */
export const isSameWord = (a: string, b: string): boolean =>
  fold(a) === fold(b) || spelledOut(a) === fold(b) || fold(a) === spelledOut(b);

/**
 * Whether a word is most likely another one misspelt: a letter or two apart, by its length. Plurals are not misspelt.
 * `generous` allows a third of the letters, for words whose neighbours already agree.
 */
export function isMisspelt(word: string, known: string, generous = false): boolean {
  const [a, b] = [fold(word), fold(known)];
  if (isSameWord(word, known) || a === `${b}s`) return false;
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < (generous ? 3 : 5)) return false;
  const limit = generous ? Math.ceil(length / 3) : length < 8 ? 1 : 2;
  return editDistance(a, b, limit + 1) <= limit;
}

/** The words of a name, marks between them left out: `Hölzl & Wiegand` has two, `O’Brien-Katz` one. */
export const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

/** Whether the words of `part` stand in `whole` in the same order, others between them allowed. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && isSameWord(part[at]!, word)) at++;
  return at === part.length;
}
