import * as v from 'valibot';
import type { Kind } from '../../context/schema.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Edit, Span } from '../../draft/span.ts';
import { defineRule, type Suggestion } from '../../linter/rule.ts';
import { particularsIn } from '../../prose/evidence.ts';
import { sentenceSpan } from '../../prose/mend.ts';
import type { PlacedParagraph, Reading, Sentence } from '../../prose/reading.ts';

interface Options {
  readonly fewest: number;
  readonly most: Readonly<Record<Kind, number>>;
}

const words = v.pipe(v.number(), v.integer(), v.minValue(0));

export default defineRule<Options>({
  meta: {
    docs: {
      description: 'a message too long to be read, or too short to say anything',
      guide: 'Send a Thank-You Note Within 24 Hours',
      why: 'A concise note is read between two meetings; a long one is put off. One that says next to nothing might as well not have been sent.',
    },
    defaultSeverity: 'information',
    messages: {
      long: 'With {{count}} words this is longer than a busy reader will take in; {{most}} is plenty. Keep the strongest point of each paragraph.',
      short: 'With {{count}} words this says very little; add what stayed with you and what you would bring.',
    },
    hasSuggestions: true,
    schema: v.partial(
      v.object({
        fewest: words,
        most: v.partial(
          v.object({ 'thank-you': words, 'check-in': words, inquiry: words, 'moving-on': words }),
        ),
      }),
    ),
  },
  defaultOptions: { fewest: 20, most: { 'thank-you': 350, 'check-in': 250, inquiry: 250, 'moving-on': 250 } },
  *check(draft, { facts, reading }, { fewest, most }) {
    const body = sentencesOf(draft, reading);
    const first = body[0];
    if (!first) return;
    const count = body.reduce((sum, sentence) => sum + sentence.words, 0);
    const limit = { ...DEFAULT_MOST, ...most }[facts.kind];
    if (count > limit) {
      const data = { count, most: limit };
      yield {
        messageId: 'long',
        data,
        span: first.span,
        suggestions: shorter(draft.text, body, count - limit),
      };
    }
    if (count < fewest && reading.letter.signOff) {
      const topic = facts.interviews.at(-1)?.topics[0];
      yield {
        messageId: 'short',
        data: { count },
        span: first.span,
        suggestions: [longer(body.at(-1)!, topic)],
      };
    }
  },
});

const DEFAULT_MOST = { 'thank-you': 350, 'check-in': 250, inquiry: 250, 'moving-on': 250 } as const;

/** A sentence between greeting and sign-off, with what it weighs. */
interface Weighed {
  readonly paragraph: PlacedParagraph;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly words: number;
  readonly particulars: number;
}

function sentencesOf(draft: Draft, reading: Reading): readonly Weighed[] {
  const { greeting, signOff } = reading.letter;
  const from = greeting?.span.end ?? draft.body.start;
  const to = signOff?.span.start ?? draft.body.end;
  return reading.paragraphs
    .flatMap((paragraph) => paragraph.sentences.map((sentence) => weigh(paragraph, sentence)))
    .filter(({ span }) => span.start >= from && span.end <= to);
}

const weigh = (paragraph: PlacedParagraph, sentence: Sentence): Weighed => ({
  paragraph,
  sentence,
  span: sentenceSpan(paragraph, sentence),
  words: paragraph.tokens
    .slice(sentence.from, sentence.to)
    .filter(({ kind, start, end }) => kind === 'word' && end > start).length,
  particulars: particularsIn(paragraph, sentence),
});

/** Leaves out the sentences that say least of their own; a question, and the first sentence of a paragraph, stay. */
function shorter(text: string, body: readonly Weighed[], surplus: number): Suggestion[] {
  const dispensable = body
    .filter(({ paragraph, sentence }, i) => body[i - 1]?.paragraph === paragraph && !sentence.isQuestion)
    .sort((a, b) => a.particulars / a.words - b.particulars / b.words);
  const out = new Set<Weighed>();
  for (let saved = 0; saved < surplus; ) {
    const next = dispensable[out.size];
    if (!next) return [];
    out.add(next);
    saved += next.words;
  }
  const title =
    out.size === 1
      ? 'Take out the sentence that says least'
      : `Take out the ${out.size} sentences that say least`;
  return [{ title, edits: [...out].map(({ span }) => withSpaceBefore(text, span)) }];
}

const withSpaceBefore = (text: string, { start, end }: Span): Edit => ({
  span: { start: text.slice(0, start).trimEnd().length, end },
  text: '',
});

const longer = ({ span }: Weighed, topic = 'what you said about the team'): Suggestion => ({
  title: 'Add what stayed with you, and what you would bring',
  edits: [
    {
      span: { start: span.end, end: span.end },
      text: ` I have gone on thinking about ${'$'}{1:${topic.replace(/[$}\\]/g, '\\$&')}}. In my present work I ${'$'}{2:have met the same question}, and I would be glad to bring that experience to the role.$0`,
    },
  ],
  snippet: true,
});
