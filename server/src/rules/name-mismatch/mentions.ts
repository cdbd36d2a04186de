import type { Span } from '../../draft/span.ts';
import { fold } from '../../prose/names.ts';
import { type PlacedParagraph, type Sentence, spanOf } from '../../prose/reading.ts';

/** A run of capitalised words in a sentence: what may be a name. */
export interface Mention {
  readonly words: readonly Word[];
  /** The words as written, joining marks among them. */
  readonly text: string;
  readonly span: Span;
  /** The sentence before and after it, in small letters. */
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
  readonly isPossessive: boolean;
}

export interface Word {
  readonly text: string;
  readonly span: Span;
}

const JOINING = new Set(['&', 'of', 'de', 'du', 'des', 'do', 'da', 'for', 'and', '+', 'et', 'und', 'y']);

/** Words that begin a sentence, or stand in capitals, without being part of a name. */
const PLAIN = new Set(
  `the a an at in on of for to from by with about as if when while since after before during until because although though however moreover also besides even still yet then thus therefore so and or but nor
  i i'm me my mine we us our you your yours he him his she her hers it its they them their theirs this that these those there here what which who whom whose where why how
  is are was were am be been do does did have has had will would shall should can could may might must not no yes please thank thanks dear hello hi hey sincerely regards best kind kindly warm warmly
  both all each every some any many most much more another other one two three first second last next again once just only even having being it's that's i'd i've i'll let's
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mr mrs ms miss mx dr prof sir madam herr frau monsieur madame captain professor`.split(/\s+/),
);

export const isPlain = (word: string): boolean => PLAIN.has(word.toLowerCase());

/** Every run of capitalised words of a sentence outside quotation marks, in order. */
export function mentionsIn(paragraph: PlacedParagraph, sentence: Sentence): Mention[] {
  const { tokens, text } = paragraph;
  const isQuoted = (at: number) => sentence.quotes.some(({ from, to }) => at >= from && at < to);
  const isName = (at: number) => {
    const token = tokens[at];
    return (
      token?.kind === 'word' && token.capital && at < sentence.to && !isPlain(token.text) && !isQuoted(at)
    );
  };
  const found: Mention[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isName(at)) continue;
    let end = at + 1;
    for (;;) {
      if (isName(end)) end++;
      else if (JOINING.has(tokens[end]?.text ?? '') && isName(end + 1)) end += 2;
      else if (tokens[end]?.text === "'s" && isName(end + 1)) end += 2;
      else break;
    }
    const words = [];
    for (let i = at; i < end; i++) {
      const { start, end: to, kind, capital } = tokens[i]!;
      if (kind === 'word' && capital)
        words.push({ text: text.slice(start, to), span: spanOf(paragraph, i, i + 1) });
    }
    found.push({
      words,
      text: text.slice(tokens[at]!.start, tokens[end - 1]!.end),
      span: spanOf(paragraph, at, end),
      before: text.slice(tokens[sentence.from]!.start, tokens[at]!.start).toLowerCase().replace(/\s+/g, ' '),
      after: text
        .slice(tokens[end - 1]!.end, tokens[sentence.to - 1]!.end)
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/\s+/g, ' '),
      isFirst: at === sentence.from,
      isPossessive: tokens[end]?.text === "'s",
    });
    at = end - 1;
  }
  return found;
}

/** A part of a mention that is a name of its own: `Salter's Row` in `Salter's Row and Copperfield`. */
export function partOf(mention: Mention, from: number, to: number): Mention {
  const words = mention.words.slice(from, to);
  const span = { start: words[0]!.span.start, end: words.at(-1)!.span.end };
  const cut = span.start - mention.span.start;
  const rest = span.end - mention.span.start;
  return {
    ...mention,
    words,
    span,
    text: mention.text.slice(cut, rest),
    before: mention.before + mention.text.slice(0, cut).toLowerCase(),
    after: mention.text.slice(rest).toLowerCase() + mention.after,
    isFirst: mention.isFirst && from === 0,
  };
}

/** As a key: `Northwind Transit` and `northwind  transit` are one. */
export const keyOf = ({ words }: Pick<Mention, 'words'>): string =>
  words.map(({ text }) => fold(text)).join(' ');
