import type { Placeholder } from './placeholders.ts';

/** What a token is; `object` stands for code, an image or a bare address, `placeholder` for a template slot left open. */
export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'placeholder' | 'object';

/** One token of prose. Offsets are UTF-16 units into the tokenised text. */
export interface Token {
  readonly kind: TokenKind;
  /** As compared: lower case, straight apostrophes, no accents folded. */
  readonly text: string;
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

const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["won't", ['will', "n't"]],
  ["can't", ['can', "n't"]],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', "n't"]],
]);
const SUFFIX = /^(.+?)(n't|'(?:ll|d|ve|re|m|s))$/;

/** Words, numbers and marks of a text, contractions taken apart (`I've` → `i`, `'ve`), open slots whole, in order, without white space. Linear. */
export function tokenise(text: string, placeholders: readonly Placeholder[] = []): Token[] {
  const tokens: Token[] = [];
  const slots = placeholders[Symbol.iterator]();
  let slot = slots.next();
  for (const written of writtenTokens(text)) {
    const { start } = written;
    while (!slot.done && start >= slot.value.span.end) slot = slots.next();
    if (slot.done || start < slot.value.span.start) {
      if (written.kind === 'word') pushWord(tokens, written);
      else tokens.push(written);
      continue;
    }
    const { span } = slot.value;
    if (tokens.at(-1)?.end !== span.end)
      tokens.push({ kind: 'placeholder', text: PLACEHOLDER, ...span, capital: true });
  }
  return tokens;
}

/** Everything between white space, contractions still whole. Most of it is plain words, which need no pattern. */
function writtenTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const end = plainWordEnd(text, at);
    if (end > at) {
      const capital = text.charCodeAt(at) < 0x61;
      tokens.push({ kind: 'word', text: text.slice(at, end).toLowerCase(), start: at, end, capital });
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    tokens.push(tokenOf(match));
    at = pattern.lastIndex;
  }
  return tokens;
}

/** Where the word at an index ends if it is of plain letters and nothing that could belong to it follows; the index itself otherwise. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return end === text.length || WORD_ENDERS.has(text[end]!) ? end : at;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const WORD_ENDERS: ReadonlySet<string> = new Set(' \n\r,.;:!?()"');

function tokenOf({ 0: written, index: start, groups = {} }: RegExpExecArray): Token {
  const end = start + written.length;
  const text = written.toLowerCase();
  if (groups.word !== undefined) {
    const capital = /^\p{Lu}/u.test(written);
    return { kind: 'word', text: text.replace(/[’‘ʼ`]/g, "'"), start, end, capital };
  }
  const kind = (['number', 'emoji', 'object'] as const).find((name) => groups[name] !== undefined) ?? 'mark';
  return { kind, text, start, end, capital: false };
}

function pushWord(tokens: Token[], word: Token): void {
  const { text, start, end, capital } = word;
  const parts = CONTRACTIONS.get(text) ?? (text.includes("'") ? SUFFIX.exec(text)?.slice(1) : undefined);
  if (!parts) {
    tokens.push(word);
    return;
  }
  const [head = '', tail = ''] = parts;
  const cut = text === 'cannot' ? start + 3 : end - tail.length;
  tokens.push({ kind: 'word', text: head, start, end: cut, capital });
  tokens.push({ kind: 'word', text: tail, start: cut, end, capital: false });
}
