import { fold } from '../prose/names.ts';
import { stem } from '../prose/stem.ts';
import { families } from './synonyms.ts';

const EMPTY = new Set(
  'a an the and or of on in to for from at with by about as is are was were be been my me i we our us you your how what why when where which who that this it its their under over more less no not experience experienced question questions answer point knowledge skills skill background using use used do does did doing working work with have has had some any example examples'.split(
    ' ',
  ),
);

/** What a message says, ready to be asked for points. */
export interface Said {
  readonly stems: ReadonlySet<string>;
  /** Words of two letters or more written in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** First letters of all its words in order, for initialisms written out. */
  readonly initials: string;
}

export function readSaid(text: string): Said {
  const words = wordsOf(text);
  return {
    stems: new Set(words.map((word) => stem(fold(word)))),
    capitals: new Set(
      words
        .filter((word) => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word))
        .map((word) => fold(word).replace(/s$/, '')),
    ),
    initials: words.map((word) => fold(word)[0] ?? '').join(''),
  };
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*(?:['’]\p{L}+)?/gu) ?? [];

/** Whether a message takes a point up: most of its own words occur in some form, as a synonym, abbreviated or written out. */
export function takesUp(point: string, said: Said): boolean {
  const all = wordsOf(point);
  const own = all.filter((word) => !EMPTY.has(word.toLowerCase()));
  const wanted = own.length > 0 ? own : all;
  if (wanted.length === 0 || isAbbreviated(own, said)) return true;
  const met = wanted.filter((word) => isSaid(word, said)).length;
  return met >= Math.ceil(wanted.length / 2);
}

/** `CI` for continuous integration, anywhere in a row of the point's words. */
function isAbbreviated(words: readonly string[], { capitals }: Said): boolean {
  for (let from = 0; from < words.length; from++) {
    let initials = '';
    for (const word of words.slice(from, from + 5)) {
      initials += fold(word)[0] ?? '';
      if (initials.length >= 2 && capitals.has(initials)) return true;
    }
  }
  return false;
}

function isSaid(word: string, { stems, initials }: Said): boolean {
  const own = stem(fold(word));
  if (stems.has(own)) return true;
  if (/^\p{Lu}{3,6}$/u.test(word) && initials.includes(fold(word))) return true;
  if (families.get(own)?.some((other) => stems.has(other))) return true;
  return own.length >= 6 && [...stems].some((said) => sharesRoot(own, said));
}

/** `negotiating` and `negotiator`, `haemofiltration` and `haemofilter`. */
function sharesRoot(a: string, b: string): boolean {
  const length = Math.max(5, Math.min(a.length, b.length) - 2);
  return b.length >= 5 && Math.abs(a.length - b.length) <= 4 && a.slice(0, length) === b.slice(0, length);
}
