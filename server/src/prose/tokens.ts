import { HASH_START, hashOn } from './hash-text.ts';
import type { Placeholder } from './placeholders.ts';
import { plainCode, type Word, WordBook } from './words.ts';

/** What a token is; `object` stands for code, an image or a bare address, `placeholder` for a template slot left open. */
export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'placeholder' | 'object';

/** One token of prose. Offsets are UTF-16 units into the tokenised text. */
export interface Token {
  readonly kind: TokenKind;
  /** As compared: lower case, straight apostrophes, no accents folded. */
  readonly text: string;
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter as written. */
  readonly capital: boolean;
}

const TOKEN = new RegExp(
  [
    '(?<object>\\uFFFC)',
    "(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’‘ʼ`][\\p{L}]+)*(?:-(?:\\p{L}|\\p{N})[\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}]+)*)*)",
    '(?<number>[$€£¥₹]?\\p{N}+(?:[.,:/]\\p{N}+)*(?:%|[\\p{L}]{1,4}\\b)?)',
    '(?<emoji>(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator})(?:\\p{Emoji_Modifier}|\\uFE0F|\\u200D\\p{Extended_Pictographic})*)',
    '(?<mark>\\.{2,}|…|--+|[!?]+|[^\\s\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** How an open slot reads to patterns. */
export const PLACEHOLDER = '[]';

/**
 * Words, numbers and marks of a text, contractions taken apart (`I've` → `i`, `'ve`), open slots whole, in order, without white space.
 * Linear. Words are looked up in the book given, and put down there.
 */
export function tokenise(
  text: string,
  placeholders: readonly Placeholder[] = [],
  words = new WordBook(SMALL_BOOK),
): Token[] {
  const tokens: Token[] = [];
  const slots = placeholders[Symbol.iterator]();
  let slot = slots.next();
  for (const written of writtenTokens(text, words)) {
    const { start } = written;
    while (!slot.done && start >= slot.value.span.end) slot = slots.next();
    if (slot.done || start < slot.value.span.start) {
      if (written.word.parts && written.kind === 'word') pushParts(tokens, written, written.word.parts);
      else tokens.push(written);
      continue;
    }
    const { span } = slot.value;
    if (tokens.at(-1)?.end === span.end) continue;
    const { start: from, end } = span;
    const word = words.of(PLACEHOLDER);
    tokens.push({ kind: 'placeholder', text: PLACEHOLDER, word, start: from, end, capital: true });
  }
  return tokens;
}

/** Bits of a book for one short text. */
const SMALL_BOOK = 6;

/** Everything between white space, contractions still whole. Most of it is plain words and marks, which need no pattern. */
function writtenTokens(text: string, words: WordBook): Token[] {
  const tokens: Token[] = [];
  let pattern: RegExp | undefined;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      at++;
      continue;
    }
    const plain =
      plainWord(text, at, words) ?? (isSingleMark(text, at) ? markAt(text, at, words) : undefined);
    if (plain) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    pattern ??= new RegExp(TOKEN);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    tokens.push(tokenOf(match, words));
    at = pattern.lastIndex;
  }
  return tokens;
}

/** The word at an index if it is of plain letters, single apostrophes and hyphens between them, and nothing that could belong to it follows. */
function plainWord(source: string, start: number, words: WordBook): Token | undefined {
  let hash = HASH_START;
  let end = start;
  for (;;) {
    const code = source.charCodeAt(end);
    if (!isPlainLetter(code) && !(end > start && isJoint(code) && isPlainLetter(source.charCodeAt(end + 1))))
      break;
    hash = hashOn(hash, plainCode(code));
    end++;
  }
  if (end === start || (end < source.length && !ends(source.charCodeAt(end)))) return undefined;
  const word = words.at(source, start, end, hash);
  return { kind: 'word', text: word.text, word, start, end, capital: source.charCodeAt(start) < 0x61 };
}

const isPlainLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

/** By code, the marks that can be no part of a word; set to 2 where they are a token by themselves whatever follows. */
const MARKS: Readonly<Uint8Array> = markTable();

function markTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of ' \n\r.!?') table[mark.charCodeAt(0)] = 1;
  for (const mark of ',;:()"') table[mark.charCodeAt(0)] = 2;
  return table;
}

const ends = (code: number): boolean => code < 128 && MARKS[code] !== 0;

function isSingleMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === FULL_STOP ? text.charCodeAt(at + 1) !== FULL_STOP : code < 128 && MARKS[code] === 2;
}

const FULL_STOP = 0x2e;

function markAt(source: string, start: number, words: WordBook): Token {
  const text = source.charAt(start);
  return { kind: 'mark', text, word: words.of(text), start, end: start + 1, capital: false };
}

function tokenOf({ 0: written, index: start, groups = {} }: RegExpExecArray, words: WordBook): Token {
  const end = start + written.length;
  const text = written.toLowerCase();
  if (groups.word !== undefined) {
    const word = words.of(text.replace(/[’‘ʼ`]/g, "'"));
    const capital = /^\p{Lu}/u.test(written);
    return { kind: 'word', text: word.text, word, start, end, capital };
  }
  const kind = (['number', 'emoji', 'object'] as const).find((name) => groups[name] !== undefined) ?? 'mark';
  const word = kind === 'number' ? words.once(text) : words.of(text);
  return { kind, text, word, start, end, capital: false };
}

function pushParts(
  tokens: Token[],
  { text, start, end, capital }: Token,
  [head, tail]: NonNullable<Word['parts']>,
): void {
  const cut = text === 'cannot' ? start + 3 : end - tail.text.length;
  tokens.push({ kind: 'word', text: head.text, word: head, start, end: cut, capital });
  tokens.push({ kind: 'word', text: tail.text, word: tail, start: cut, end, capital: false });
}
