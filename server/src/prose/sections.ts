import type { Kind } from '../context/schema.ts';
import type { Span } from '../draft/span.ts';
import type { SentenceModel } from './model.ts';
import { type PlacedParagraph, type Reading, type Sentence, spanOf } from './reading.ts';
import { type SectionId, SIGNS, SURE_SIGNS } from './section-signs.ts';
import type { Token } from './tokens.ts';

/** What one sentence does in a message, strongest first; a letter's own parts, greeting and sign-off, are read off the whole. */
export interface Roles {
  /** As sure as the model was on nine sentences in ten of writers it had never read. */
  readonly sure: readonly SectionId[];
  /** What the model may well take it for. */
  readonly weighed: readonly SectionId[];
  /** What a reader may well take it for, by the model or by its words: reason enough not to ask for that section. A reference must name what it refers to. */
  readonly likely: readonly SectionId[];
}

/** A stretch of the message that does one thing. */
export interface Section {
  readonly id: SectionId;
  /** From its first word to its last, offsets into the draft. */
  readonly span: Span;
}

/** What each kind of message needs, in the order it is told. */
export const NEEDED: Readonly<Record<Kind, readonly SectionId[]>> = {
  'thank-you': ['greeting', 'gratitude', 'key-moment', 'value', 'interest', 'closing', 'sign-off'],
  'check-in': ['greeting', 'reference', 'interest', 'patience', 'status-question', 'closing', 'sign-off'],
  inquiry: ['greeting', 'reference', 'interest', 'patience', 'status-question', 'closing', 'sign-off'],
  'moving-on': ['greeting', 'gratitude', 'moving-on', 'closing', 'sign-off'],
};

/** How far below the score that is sure of a label a sentence may still be taken for it. */
const DOUBT = 1.8;
const NO_ROLES: Roles = { sure: [], weighed: [], likely: [] };

/** Judges one sentence by itself: depends on nothing but its words, so that it is remembered with its paragraph. */
export function judgeSections(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  model: SentenceModel | undefined,
): Roles {
  const first = tokens[sentence.from];
  const last = tokens[sentence.to - 1];
  if (!first || !last) return NO_ROLES;
  const words = text.slice(first.start, last.end).replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
  const certain = SURE_SIGNS.filter(([, sign]) => sign.test(words)).map(([id]) => id);
  const signs = SIGNS.filter(([, sign]) => sign.test(words)).map(([id]) => id);
  const ranked = model ? rankedLabels(model, tokens, sentence) : [];
  const sure = ranked.filter(({ margin }) => margin >= 0).map(({ id }) => id);
  const weighed = ranked.map(({ id }) => id);
  return {
    sure: unique([...certain, ...sure]),
    weighed,
    likely: unique([...certain, ...weighed.filter((id) => id !== 'reference'), ...signs]),
  };
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

function rankedLabels(model: SentenceModel, tokens: readonly Token[], sentence: Sentence) {
  const scores = model.judge(tokens, sentence);
  return model.labels
    .map((id, label) => ({ id: id as SectionId, margin: scores[label]! - model.thresholds[label]! }))
    .filter(({ id, margin }) => margin >= -DOUBT && id !== 'greeting' && id !== 'sign-off')
    .sort((a, b) => b.margin - a.margin);
}

interface Placed {
  readonly paragraph: PlacedParagraph;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly roles: Roles;
}

/** Every sentence between greeting and sign-off, in order. */
export function bodySentences(reading: Reading): readonly Placed[] {
  const { greeting, signOff } = reading.letter;
  const from = greeting?.span.end ?? 0;
  const to = signOff?.span.start ?? Number.POSITIVE_INFINITY;
  return reading.paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .map((sentence, i) => ({
        paragraph,
        sentence,
        span: spanOf(paragraph, sentence.from, sentence.to),
        roles: paragraph.roles()[i] ?? NO_ROLES,
      }))
      .filter(({ span }) => span.start >= from && span.end <= to),
  );
}

/** The sections of a message in order; neighbouring sentences that do the same thing are one, within their paragraph. */
export function readSections(reading: Reading): readonly Section[] {
  const { greeting, signOff } = reading.letter;
  const sentences = bodySentences(reading);
  const found: (Section & { readonly paragraph?: PlacedParagraph })[] = [];
  if (greeting) found.push({ id: 'greeting', span: greeting.span });
  sentences.forEach(({ paragraph, span, roles }, i) => {
    const before = found.at(-1);
    const joins = before?.paragraph === paragraph;
    const id = mainRole(roles, i, sentences.length) ?? (joins ? before.id : undefined);
    if (!id) return;
    if (joins && before.id === id)
      found[found.length - 1] = { ...before, span: { start: before.span.start, end: span.end } };
    else found.push({ id, span, paragraph });
  });
  if (signOff) found.push({ id: 'sign-off', span: trimmedEnd(reading, signOff.span) });
  return found.map(({ id, span }) => ({ id, span }));
}

/** What a sentence does above all; thanks open a message and, said again near its end, close it. */
function mainRole({ sure, likely }: Roles, index: number, count: number): SectionId | undefined {
  const [first = likely[0]] = sure;
  if (first === 'gratitude' && index > 1 && index >= count - 2) return 'closing';
  if (index === 0 && first === 'reference' && likely.includes('gratitude')) return 'gratitude';
  if (first === 'closing' && index === 0 && count > 2 && likely.includes('gratitude')) return 'gratitude';
  return first;
}

function trimmedEnd({ paragraphs }: Reading, { start, end }: Span): Span {
  const last = paragraphs.at(-1);
  if (!last) return { start, end };
  const blank = last.text.length - last.text.trimEnd().length;
  return { start, end: Math.max(start, Math.min(end, last.block.span.end - blank)) };
}

/** What a message has, leniently: everything that some sentence of it may well be taken for. */
export function likelySections(reading: Reading): ReadonlySet<SectionId> {
  const { greeting, signOff } = reading.letter;
  const sentences = bodySentences(reading);
  const found = new Set<SectionId>(sentences.flatMap(({ roles }) => roles.likely));
  if (greeting) found.add('greeting');
  if (signOff) found.add('sign-off');
  // Thanks at the end close the message; one that is all thanks has said them at its beginning.
  if (sentences.length > 2 && sentences.slice(-2).some(({ roles }) => roles.likely.includes('gratitude')))
    found.add('closing');
  return found;
}

/** What a message has, strictly: what its sentences do above all. Tells what to offer, where nothing is lost by offering too much. */
export const presentSections = (reading: Reading): ReadonlySet<SectionId> =>
  new Set(readSections(reading).map(({ id }) => id));
