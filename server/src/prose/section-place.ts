import type { Draft } from '../draft/draft.ts';
import type { Edit, Span } from '../draft/span.ts';
import { type Occasion, sectionPassage } from './passages.ts';
import type { PlacedParagraph, Reading } from './reading.ts';
import type { SectionId } from './section-signs.ts';
import { NEEDED, readSections } from './sections.ts';

/** Where in the order of a message the sections stand that no kind needs. */
const FULL_ORDER: readonly SectionId[] = [
  'greeting',
  'gratitude',
  'reference',
  'key-moment',
  'missed-point',
  'shared-values',
  'value',
  'interest',
  'collaboration',
  'cultural-note',
  'patience',
  'status-question',
  'channel-preference',
  'moving-on',
  'closing',
  'sign-off',
];

/** The edit that puts a section, filled in from the context, where it belongs: a paragraph of its own, in snippet syntax. */
export function placeForSection(id: SectionId, draft: Draft, reading: Reading, occasion: Occasion): Edit {
  const newline = /\r\n|\r|\n/.exec(draft.text)?.[0] ?? '\n';
  const words = sectionPassage(id, occasion)
    .body.replace(/\n\n\$0$/, '')
    .replace(/\n/g, newline);
  const gap = newline + newline;
  const neighbour = neighbourOf(id, draft, reading, occasion);
  if (!neighbour) return insert(draft.body.end, words);
  const { paragraph, span, isBefore } = neighbour;
  if (isBefore) return insert(span.start, `${words}${gap}`);
  const { signOff } = reading.letter;
  const end = paragraph.offset + paragraph.text.trimEnd().length;
  // A message in one paragraph keeps its sign-off at the end: the new words follow the sentence.
  if (signOff && id !== 'sign-off' && signOff.span.start < end && signOff.span.start >= paragraph.offset)
    return insert(span.end, ` ${words}`);
  return insert(end, `${gap}${words}`);
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

interface Neighbour {
  readonly paragraph: PlacedParagraph;
  readonly span: Span;
  /** The new section goes before it, not after. */
  readonly isBefore: boolean;
}

/** The last section that comes before this one in such a message; or else the first that comes after it. */
function neighbourOf(
  id: SectionId,
  draft: Draft,
  reading: Reading,
  { facts }: Occasion,
): Neighbour | undefined {
  const needed = NEEDED[facts.kind];
  const order = needed.includes(id) ? needed : FULL_ORDER;
  const rank = (section: SectionId) => order.indexOf(section);
  const { greeting } = reading.letter;
  const [first] = reading.paragraphs;
  if (!first) return undefined;
  if (id === 'greeting') {
    const start = Math.max(draft.body.start, first.offset);
    return { paragraph: first, span: { start, end: start }, isBefore: true };
  }
  const sections = readSections(reading).filter(
    (section) => rank(section.id) >= 0 && (section.id !== 'greeting' || greeting),
  );
  const before = sections.filter((section) => rank(section.id) < rank(id)).at(-1);
  const after = sections.find((section) => rank(section.id) > rank(id));
  if (!before && after)
    return placed(reading, after.span, after.id === 'sign-off' || isParagraphStart(reading, after.span));
  if (before) return placed(reading, before.span, false);
  const last = reading.paragraphs.at(-1)!;
  const end = last.offset + last.text.trimEnd().length;
  return { paragraph: last, span: { start: end, end }, isBefore: false };
}

function placed(reading: Reading, span: Span, isBefore: boolean): Neighbour {
  const paragraph = reading.paragraphs.find(
    ({ block }) => block.span.start <= span.start && span.start < block.span.end,
  )!;
  return { paragraph, span, isBefore };
}

const isParagraphStart = ({ paragraphs }: Reading, { start }: Span): boolean =>
  paragraphs.some(({ offset, text }) => offset + (text.length - text.trimStart().length) === start);
