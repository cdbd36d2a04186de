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
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    while (!slot.done && start >= slot.value.span.end) slot = slots.next();
    if (!slot.done && start >= slot.value.span.start) {
      const { span } = slot.value;
      if (tokens.at(-1)?.end !== span.end)
        tokens.push({ kind: 'placeholder', text: PLACEHOLDER, ...span, capital: true });
      continue;
    }
    if (groups.word !== undefined) pushWord(tokens, groups.word, start);
    else {
      const kind =
        (['number', 'emoji', 'object'] as const).find((name) => groups[name] !== undefined) ?? 'mark';
      tokens.push({
        kind,
        text: match[0].toLowerCase(),
        start,
        end: start + match[0].length,
        capital: false,
      });
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const capital = /^\p{Lu}/u.test(word);
  const text = word.toLowerCase().replace(/[’‘ʼ`]/g, "'");
  const parts = CONTRACTIONS.get(text) ?? SUFFIX.exec(text)?.slice(1);
  const end = start + word.length;
  if (!parts) {
    tokens.push({ kind: 'word', text, start, end, capital });
    return;
  }
  const [head = '', tail = ''] = parts;
  const cut = text === 'cannot' ? start + 3 : end - tail.length;
  tokens.push({ kind: 'word', text: head, start, end: cut, capital });
  tokens.push({ kind: 'word', text: tail, start: cut, end, capital: false });
}
