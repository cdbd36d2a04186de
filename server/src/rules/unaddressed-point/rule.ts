import type { Facts } from '../../context/facts.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { defineRule, type Finding, type RuleContext, type Suggestion } from '../../linter/rule.ts';
import { readSaid, type Said, takesUp } from '../../linter/taken-up.ts';

export default defineRule({
  meta: {
    docs: {
      description:
        'a point of `interview.missed` that the note does not take up, or no topic or value at all',
      guide: 'Addressing Missed Points',
      why: 'The note is the one chance to complete an answer that came out short. Two sentences are enough, and they show that the question was worth another thought.',
    },
    defaultSeverity: 'information',
    messages: {
      missed: 'The note does not take up “{{point}}” yet; add a sentence about it.',
      topics:
        'The note takes up nothing of what you talked about; a word about “{{point}}” shows that you listened.',
      values: 'The note does not say what you share with them; a word about “{{point}}” would.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, { facts, reading }) {
    if (facts.kind !== 'thank-you' || facts.sentAt) return;
    const body = bodyOf(draft, reading);
    if (!body) return;
    const said = readSaid(reading.paragraphs.map(({ text }) => text).join('\n'));
    for (const { point, span } of pointsOf(facts, 'missed')) {
      if (takesUp(point, said)) continue;
      yield {
        messageId: 'missed',
        data: { point },
        span: span ?? body.last,
        suggestions: [complete(draft.text, body, point, SENTENCES.missed)],
      };
    }
    if (body.isWhole) yield* untouched(draft.text, facts, body, said);
  },
});

/** One of the topics or values is enough for a reader: a single hint where the note has none of them. */
function* untouched(text: string, facts: Facts, body: Body, said: Said): Generator<Finding> {
  const points = (['topics', 'values'] as const).flatMap((list) =>
    [...pointsOf(facts, list)].map((one) => ({ ...one, list })),
  );
  const [first] = points;
  if (!first || points.some(({ point }) => takesUp(point, said))) return;
  yield {
    messageId: first.list,
    severity: 'hint',
    data: { point: first.point },
    span: first.span ?? body.last,
    suggestions: points
      .slice(0, MOST_OFFERED)
      .map(({ point, list }) => complete(text, body, point, SENTENCES[list])),
  };
}

const MOST_OFFERED = 3;

type List = 'missed' | 'topics' | 'values';

/** A sentence to finish, good as it stands, in the syntax of snippets. */
const SENTENCES: Readonly<Record<List, (point: string) => string>> = {
  missed: (point) =>
    `You also asked about ${point}. To complete my answer: ${'$'}{1:I have done this before, and would gladly tell you how}.$0`,
  topics: (point) =>
    `I have thought more about ${point} since we spoke${'$'}{1:, and would gladly go on with that conversation}.$0`,
  values: (point) => `You spoke of ${point}${'$'}{1:, and I try to work in the same way}.$0`,
};

interface Body {
  /** The last paragraph before the sign-off. */
  readonly last: Span;
  /** Where a new paragraph fits: before the last one, or after it where it is the only one. */
  readonly before: boolean;
  /** Whether it is signed: what is still being written is not told what it has not said yet. */
  readonly isWhole: boolean;
}

function bodyOf(draft: Draft, reading: RuleContext['reading']): Body | undefined {
  const { greeting, signOff } = reading.letter;
  const paragraphs = reading.paragraphs
    .map(({ block }) => block.span)
    .filter(
      ({ start, end }) =>
        end > (greeting?.span.end ?? 0) && start < (signOff?.span.start ?? draft.text.length),
    );
  const last = paragraphs.at(-1);
  return last && { last, before: paragraphs.length > 2, isWhole: signOff !== undefined };
}

/** The points of the latest round, each with its place where it stands in the draft itself. */
function* pointsOf(
  { interviews, sources }: Facts,
  list: List,
): Generator<{ readonly point: string; readonly span: Span | undefined }> {
  const round = interviews.length - 1;
  for (const [index, point] of (interviews.at(-1)?.[list] ?? []).entries()) {
    const place =
      sources.get(`interview.${list}.${index}`) ?? sources.get(`interview.${round}.${list}.${index}`);
    yield { point, span: place && place.file === undefined ? place.value : undefined };
  }
}

function complete(
  text: string,
  { last, before }: Body,
  point: string,
  sentenceFor: (point: string) => string,
): Suggestion {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const sentence = sentenceFor(escaped(point));
  const at = before ? last.start : last.end;
  const inserted = before ? `${sentence}${lineEnd}${lineEnd}` : `${lineEnd}${lineEnd}${sentence}`;
  return {
    title: `Add a sentence about “${point}”`,
    edits: [{ span: { start: at, end: at }, text: inserted }],
    snippet: true,
  };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
