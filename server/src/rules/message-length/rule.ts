import * as v from 'valibot';
import type { Kind } from '../../context/schema.ts';
import { defineRule } from '../../linter/rule.ts';
import { readLetter } from '../../prose/letter.ts';
import { sentenceSpan } from '../../prose/mend.ts';

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
    const { greeting, signOff } = readLetter(reading);
    const from = greeting?.span.end ?? draft.body.start;
    const to = signOff?.span.start ?? draft.body.end;
    const body = reading.paragraphs
      .flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => ({
          paragraph,
          sentence,
          span: sentenceSpan(paragraph, sentence),
        })),
      )
      .filter(({ span }) => span.start >= from && span.end <= to);
    const first = body[0];
    if (!first) return;
    const count = body.reduce(
      (sum, { paragraph, sentence }) =>
        sum +
        paragraph.tokens
          .slice(sentence.from, sentence.to)
          .filter(({ kind, start, end }) => kind === 'word' && end > start).length,
      0,
    );
    const limit = { ...DEFAULT_MOST, ...most }[facts.kind];
    if (count > limit)
      yield { messageId: 'long', data: { count, most: limit }, span: first.span, suggestions: [] };
    if (count < fewest && signOff)
      yield { messageId: 'short', data: { count }, span: first.span, suggestions: [] };
  },
});

const DEFAULT_MOST = { 'thank-you': 350, 'check-in': 250, inquiry: 250, 'moving-on': 250 } as const;
