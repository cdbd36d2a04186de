import type { Facts } from '../../context/facts.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { defineRule, type RuleContext, type Suggestion } from '../../linter/rule.ts';
import { readSaid, takesUp } from './taken-up.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a point of `interview.missed` that the note does not take up',
      guide: 'Addressing Missed Points',
      why: 'The note is the one chance to complete an answer that came out short. Two sentences are enough, and they show that the question was worth another thought.',
    },
    defaultSeverity: 'information',
    messages: { missed: 'The note does not take up “{{point}}” yet; add a sentence about it.' },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, { facts, reading }) {
    if (facts.kind !== 'thank-you' || facts.sentAt) return;
    const body = bodyOf(draft, reading);
    if (!body) return;
    const said = readSaid(reading.paragraphs.map(({ text }) => text).join('\n'));
    for (const { point, span } of pointsOf(facts)) {
      if (takesUp(point, said)) continue;
      yield {
        messageId: 'missed',
        data: { point },
        span: span ?? body.last,
        suggestions: [complete(draft.text, body, point)],
      };
    }
  },
});

interface Body {
  /** The last paragraph before the sign-off. */
  readonly last: Span;
  /** Where a new paragraph fits: before the last one, or after it where it is the only one. */
  readonly before: boolean;
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
  return last && { last, before: paragraphs.length > 2 };
}

/** The points of the latest round, each with its place where it stands in the draft itself. */
function* pointsOf({
  interviews,
  sources,
}: Facts): Generator<{ readonly point: string; readonly span: Span | undefined }> {
  const round = interviews.length - 1;
  for (const [index, point] of (interviews.at(-1)?.missed ?? []).entries()) {
    const place =
      sources.get(`interview.missed.${index}`) ?? sources.get(`interview.${round}.missed.${index}`);
    yield { point, span: place && place.file === undefined ? place.value : undefined };
  }
}

function complete(text: string, { last, before }: Body, point: string): Suggestion {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const sentence = `You also asked about ${escaped(point)}. To complete my answer: ${'$'}{1:I have done this before, and would gladly tell you how}.$0`;
  const at = before ? last.start : last.end;
  const inserted = before ? `${sentence}${lineEnd}${lineEnd}` : `${lineEnd}${lineEnd}${sentence}`;
  return {
    title: `Add a sentence about “${point}”`,
    edits: [{ span: { start: at, end: at }, text: inserted }],
    snippet: true,
  };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
