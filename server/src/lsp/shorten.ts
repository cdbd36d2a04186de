import type { Edit } from '../draft/span.ts';
import type { Suggestion } from '../linter/rule.ts';
import type { PlacedParagraph } from '../prose/reading.ts';
import { wordyIn } from '../prose/wordy.ts';
import type { ReadDocument } from './checker.ts';

/** Below this many words two sentences may well be alike on purpose. */
const FEWEST_WORDS = 4;

/** Says a paragraph in fewer words where nothing is lost: phrases that say what one word says, sentences that were said before. */
export function shorten(read: ReadDocument['read'], paragraph: PlacedParagraph): Suggestion | undefined {
  const { text } = read.draft;
  const repeated = repetitions(read, paragraph);
  const starts = new Set(paragraph.sentences.map((sentence) => placeOf(paragraph, sentence).start));
  const base = paragraph.block.span.start;
  const wordy = wordyIn(paragraph.block.prose, new Set([...starts].map((start) => start - base))).flatMap(
    ({ start, end, text: short }): Edit[] => {
      const span = { start: base + start, end: base + end };
      const isPlain = text.slice(span.start, span.end) === paragraph.block.prose.slice(start, end);
      const isGone = repeated.some((edit) => edit.span.start < span.end && span.start < edit.span.end);
      return isPlain && !isGone ? [{ span, text: short }] : [];
    },
  );
  const edits = [...wordy, ...repeated].sort((a, b) => a.span.start - b.span.start);
  const [first, ...more] = edits;
  if (!first) return undefined;
  const words = text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ').trim();
  const what = first.text === '' ? 'leave out a repeated sentence' : `“${words}” becomes “${first.text}”`;
  return { title: more.length > 0 ? `Shorten in ${edits.length} places` : `Shorten: ${what}`, edits };
}

/** The place of a sentence in the draft, without what stands around it. */
function placeOf({ offset, tokens }: PlacedParagraph, { from, to }: { from: number; to: number }) {
  return { start: offset + (tokens[from]?.start ?? 0), end: offset + (tokens[to - 1]?.end ?? 0) };
}

/** Sentences of a paragraph that stand in the message before, word for word, each with the space in front of it. */
function repetitions({ draft, reading }: ReadDocument['read'], paragraph: PlacedParagraph): readonly Edit[] {
  if (paragraph.block.kind !== 'paragraph') return [];
  const said = new Set<string>();
  const edits: Edit[] = [];
  for (const each of reading.paragraphs) {
    for (const [i, sentence] of each.sentences.entries()) {
      const { start, end } = placeOf(each, sentence);
      const words = draft.text.slice(start, end).replace(/\s+/g, ' ');
      const isAgain = said.has(words);
      said.add(words);
      if (each !== paragraph || !isAgain || i === 0 || words.split(' ').length < FEWEST_WORDS) continue;
      const before = placeOf(each, each.sentences[i - 1]!).end;
      const isPlain = draft.text.slice(before, start).trim() === '';
      if (isPlain) edits.push({ span: { start: before, end }, text: '' });
    }
    if (each === paragraph) break;
  }
  return edits;
}
