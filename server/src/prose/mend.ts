import type { Edit, Span } from '../draft/span.ts';
import { type PlacedParagraph, type Sentence, spanOf } from './reading.ts';

/** The span of a sentence in the draft, its mark included, the space after it not. */
export const sentenceSpan = (paragraph: PlacedParagraph, { from, to }: Sentence): Span =>
  spanOf(paragraph, from, to);

/** Takes a sentence out so that what stays is whole: with the space before or after it, or with its paragraph when it was alone there. */
export function removeSentence(text: string, paragraph: PlacedParagraph, sentence: Sentence): Edit {
  const { start, end } = sentenceSpan(paragraph, sentence);
  const { span } = paragraph.block;
  if (text.slice(span.start, start).trim() === '' && text.slice(end, span.end).trim() === '')
    return removeParagraph(text, paragraph);
  const spaceAfter = /^[ \t]*(?:\r\n|\r|\n)?[ \t]*/.exec(text.slice(end, span.end))?.[0].length ?? 0;
  if (text.slice(end, span.end).trim() !== '') return { span: { start, end: end + spaceAfter }, text: '' };
  const spaceBefore = /\s*$/.exec(text.slice(span.start, start))?.[0].length ?? 0;
  return { span: { start: start - spaceBefore, end }, text: '' };
}

function removeParagraph(text: string, { block }: PlacedParagraph): Edit {
  const lineStart =
    Math.max(text.lastIndexOf('\n', block.span.start - 1), text.lastIndexOf('\r', block.span.start - 1)) + 1;
  const after =
    /^[ \t]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))?/.exec(text.slice(block.span.end))?.[0].length ?? 0;
  return { span: { start: lineStart, end: block.span.end + after }, text: '' };
}

/** Puts other words in a sentence's place. */
export const replaceSentence = (paragraph: PlacedParagraph, sentence: Sentence, words: string): Edit => ({
  span: sentenceSpan(paragraph, sentence),
  text: words,
});
