import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { removeSentence, replaceSentence, sentenceSpan } from '../prose/mend.ts';
import type { PlacedHit, PlacedParagraph, Sentence } from '../prose/reading.ts';
import type { Finding, RuleContext, Suggestion } from './rule.ts';

/** A sentence in which a rule's frames hold, with the words that they mark, joined where they touch. */
export interface MarkedSentence {
  readonly paragraph: PlacedParagraph;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly hits: readonly PlacedHit[];
}

/**
 * The sentences a rule finds fault with, once each, in order. The writer's own `followUp.words` are never marked. What is only likely counts
 * under the `strict` preset.
 */
export function markedSentences(context: RuleContext, ruleId: string): readonly MarkedSentence[] {
  const believed = believedHits(context, ruleId);
  if (believed.length === 0) return [];
  const bySentence = new Map<Sentence, PlacedHit[]>();
  for (const hit of believed) {
    const list = bySentence.get(hit.sentence);
    if (list) list.push(hit);
    else bySentence.set(hit.sentence, [hit]);
  }
  return [...bySentence.entries()]
    .map(([sentence, hits]) => {
      const { paragraph } = hits[0]!;
      const span = {
        start: Math.min(...hits.map((hit) => hit.span.start)),
        end: Math.max(...hits.map((hit) => hit.span.end)),
      };
      return { paragraph, sentence, span, hits };
    })
    .filter(
      ({ paragraph, span }) =>
        !isAllowed(paragraph.text.slice(span.start - paragraph.offset, span.end - paragraph.offset), context),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

function believedHits({ reading, settings }: RuleContext, ruleId: string): readonly PlacedHit[] {
  const found = reading.hitsOf(ruleId);
  if (found.length === 0) return found;
  const { greeting, signOff } = reading.letter;
  const isFormula = ({ span }: PlacedHit) =>
    (greeting !== undefined && span.start < greeting.span.end) ||
    (signOff !== undefined && span.start >= signOff.span.start);
  const hits = found.filter((hit) => ruleId === 'overly-familiar' || !isFormula(hit));
  return settings.preset === 'strict' ? hits : hits.filter((hit) => !hit.isTentative);
}

function isAllowed(words: string, { settings }: RuleContext): boolean {
  const marked = words.toLowerCase();
  return settings.words.some((allowed) => allowed !== '' && marked.includes(allowed.toLowerCase()));
}

/** True where any sentence of the message has a member of one of the classes: an offer that was made changes what may be said. */
export const mentions = ({ reading }: RuleContext, classNames: ReadonlySet<string>): boolean =>
  reading.paragraphs.some(({ sentences }) =>
    sentences.some(({ classes }) => classes.some(({ name }) => classNames.has(name))),
  );

/** A faulty sentence as it is written, with where the marked words stand in it. */
export interface Written {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What stands in a faulty sentence's stead; `undefined` where nothing certain can be offered. */
export type Rewrite = (
  marked: MarkedSentence,
  context: RuleContext,
  written: Written,
) => { readonly title: string; readonly words: string } | undefined;

/** One finding for each faulty sentence: first the better words, unless they stand in the message already, then taking the sentence out. */
export function* findInSentences(
  draft: Draft,
  context: RuleContext,
  ruleId: string,
  rewrite: Rewrite,
): Generator<Finding> {
  const offered = new Set<string>();
  for (const marked of markedSentences(context, ruleId)) {
    const { paragraph, sentence, span, hits } = marked;
    const better = rewrite(marked, context, asWritten(draft.text, marked));
    const suggestions: Suggestion[] = [];
    if (better && !offered.has(better.words) && !draft.text.includes(better.words)) {
      offered.add(better.words);
      suggestions.push({ title: better.title, edits: [replaceSentence(paragraph, sentence, better.words)] });
    }
    suggestions.push({
      title: 'Take this sentence out',
      edits: [removeSentence(draft.text, paragraph, sentence)],
    });
    const words = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    yield {
      messageId: hits[0]?.message ?? 'found',
      data: { words: shortened(words) },
      span,
      suggestions,
    };
  }
}

function asWritten(text: string, { paragraph, sentence, span }: MarkedSentence): Written {
  const { start, end } = sentenceSpan(paragraph, sentence);
  return { text: text.slice(start, end), from: span.start - start, to: span.end - start };
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
