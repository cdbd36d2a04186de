import type { Edit, Span } from '../draft/span.ts';
import type { Suggestion } from '../linter/rule.ts';
import type { PlacedParagraph } from '../prose/reading.ts';
import { bodySentences } from '../prose/sections.ts';
import type { ReadDocument } from './checker.ts';
import { shorten } from './shorten.ts';

/** Rewrites of the paragraph at a selection whose result is certain to be right. */
export function refactorings({ read }: Pick<ReadDocument, 'read'>, at: Span): readonly Suggestion[] {
  const { reading } = read;
  const paragraph = reading.paragraphs.find(
    ({ block }) => block.span.start <= at.start && at.start <= block.span.end,
  );
  if (paragraph?.block.kind !== 'paragraph') return [];
  return [splitGreeting(read, paragraph), moveClosing(read, paragraph), shorten(read, paragraph)].filter(
    (one) => one !== undefined,
  );
}

const newlineOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** `Dear Ms. Okafor, thank you for …` becomes a greeting on a line of its own and a sentence. */
function splitGreeting(
  { draft, reading }: ReadDocument['read'],
  { block }: PlacedParagraph,
): Suggestion | undefined {
  const { greeting } = reading.letter;
  if (!greeting || greeting.span.start !== block.span.start || greeting.name.start === greeting.name.end)
    return undefined;
  const rest = draft.text.slice(greeting.span.end, block.span.end);
  const gap = /^\s+/.exec(rest)?.[0] ?? '';
  const first = rest.slice(gap.length);
  if (
    gap === '' ||
    !/^\p{L}/u.test(first) ||
    !/[,:]$/.test(draft.text.slice(greeting.span.start, greeting.span.end))
  )
    return undefined;
  const newline = newlineOf(draft.text);
  const start = greeting.span.end;
  const end = start + gap.length + 1;
  return {
    title: 'Give the greeting a line of its own',
    edits: [{ span: { start, end }, text: newline + newline + first[0]!.toUpperCase() }],
  };
}

/** A paragraph that does nothing but close, with others below it, goes to the end. */
function moveClosing(
  { draft, reading }: ReadDocument['read'],
  paragraph: PlacedParagraph,
): Suggestion | undefined {
  const { signOff } = reading.letter;
  const sentences = bodySentences(reading);
  const own = sentences.filter((sentence) => sentence.paragraph.block === paragraph.block);
  const last = sentences.at(-1)?.paragraph;
  if (!signOff || !last || own.length === 0 || last.block === paragraph.block) return undefined;
  if (own.length !== paragraph.sentences.length || own.some(({ roles }) => roles.sure[0] !== 'closing'))
    return undefined;
  if (signOff.span.start < last.block.span.end) return undefined;
  const { text } = draft;
  const { start, end } = paragraph.block.span;
  const gap = /^[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text.slice(end))?.[0];
  if (gap === undefined) return undefined;
  const newline = newlineOf(text);
  const words = text.slice(start, end).trimEnd();
  const edits: readonly Edit[] = [
    { span: { start, end: end + gap.length }, text: '' },
    { span: { start: last.block.span.end, end: last.block.span.end }, text: newline + newline + words },
  ];
  return { title: 'Move the closing to the end', edits };
}
