import type { Span } from '../draft/span.ts';
import type { Token } from './tokens.ts';

/** After these a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms mx prof st sr jr rev fr hon vs no nos art fig approx ext tel dept inc ltd co corp llc e.g i.e etc cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Half-open ranges of token indexes, one for each sentence; line ends that the writer set apart (after a greeting or in an address) end one too. */
export function splitSentences(text: string, tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      CLOSERS.has(tokens[end]!.text) &&
      tokens[end]!.start === tokens[end - 1]!.end
    )
      end++;
    sentences.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  // Behind most words stands one space: nothing can end there.
  if (token.kind === 'word' && next.start - token.end <= 1) return false;
  const gap = text.slice(token.end, next.start);
  if (isSetApart(token, gap)) return true;
  if (token.kind === 'emoji') return next.kind === 'word' && next.capital;
  if (token.kind !== 'mark') return false;
  if (/^[!?]/.test(token.text)) return gap !== '' || CLOSERS.has(next.text);
  if (token.text === '…' || /^\.\.+$/.test(token.text)) return gap !== '' && startsAnew(next);
  return token.text === '.' && endsAtStop(tokens, i, gap, next);
}

/** A comma at the end of a line closes a greeting or a sign-off; a hard line break in Markdown closes whatever stood there. */
const isSetApart = (token: Token, gap: string): boolean =>
  (token.text === ',' && /[\r\n]/.test(gap)) || / {2,}\r?\n|\\\r?\n/.test(gap);

const startsAnew = (token: Token): boolean => token.capital || token.kind !== 'word';

function endsAtStop(tokens: readonly Token[], i: number, gap: string, next: Token): boolean {
  const previous = tokens[i - 1];
  if (gap === '') return CLOSERS.has(next.text) && startsAnew(tokens[i + 2] ?? next);
  if (previous?.kind !== 'word') return true;
  const isInitial = previous.capital && previous.end - previous.start === 1 && previous.text !== 'i';
  if ((ABBREVIATIONS.has(previous.text) || isInitial) && previous.end === tokens[i]!.start) {
    return /[\r\n]/.test(gap) && next.capital && !isInitial;
  }
  return next.capital || next.kind !== 'word' || /^i$/.test(next.text);
}
