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

/** A stock phrase and what stands better in its place, which takes over the phrase's capital. */
export type Rewording = readonly [phrase: RegExp, better: string];

/** A sentence with every phrase of a table reworded, the first match of each in order; `undefined` when none occurs. */
export function reword(sentence: string, table: readonly Rewording[]): string | undefined {
  const better = table.reduce(
    (text, [phrase, words]) =>
      text.replace(phrase, (found, ...groups) => {
        const filled = words.replace(/\$(\d)/g, (_, group: string) =>
          String(groups[Number(group) - 1] ?? ''),
        );
        return startsWithCapital(found) ? capitalised(filled) : filled;
      }),
    sentence,
  );
  return better === sentence ? undefined : capitalised(better.trim());
}

/** What stands before the last `, and …`, `, but …` or `; …` that holds the marked words; `undefined` when nothing whole stands there. */
export function beforeClause(sentence: string, markedFrom: number): string | undefined {
  const cut = [...sentence.slice(0, markedFrom).matchAll(/(?:,| –| —)\s+(?:and|but|so|also)\s|;\s+/gi)].at(
    -1,
  );
  if (!cut) return undefined;
  const head = sentence.slice(0, cut.index);
  return head.split(/\s+/).length < 5 ? undefined : `${head}.`;
}

/** What stands after the first `, but …` behind the marked words, made a sentence of its own; `undefined` when nothing does. */
export function afterClause(sentence: string, markedTo: number): string | undefined {
  const cut = /^[^.!?;]*?(?:,| –| —)\s+but\s+/i.exec(sentence.slice(markedTo))?.[0];
  return cut && capitalised(sentence.slice(markedTo + cut.length));
}

export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

const startsWithCapital = (words: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(words);
