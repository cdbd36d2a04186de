import { defineRule } from '../../linter/rule.ts';
import { particularsOf, topicsTakenUp } from '../../prose/evidence.ts';
import { sentenceSpan } from '../../prose/mend.ts';
import type { Reading } from '../../prose/reading.ts';
import { bodySentences } from '../../prose/sections.ts';

/** Below these many particulars a message could have gone to any company. */
interface Options {
  readonly thankYou: number;
  readonly statusRequest: number;
}

/** Particulars a sentence, below which a note that takes up no topic and recalls nothing is colourful, but of no interview. */
const VAGUE = 2.5;

export default defineRule<Options>({
  meta: {
    docs: {
      description: 'nothing in it that only this interview could have produced',
      guide: 'Avoid Generic or Copy-Paste Messages',
      why: 'A note that could have gone to any company says that the conversation left no trace. One thing that was said, shown or asked, in your own words, is enough.',
    },
    defaultSeverity: 'warning',
    messages: {
      found:
        'Nothing here could only have come from this interview; name one thing that was said or shown{{hint}}.',
    },
    hasSuggestions: true,
  },
  defaultOptions: { thankYou: 3, statusRequest: 1 },
  *check(draft, { facts, reading }, { thankYou, statusRequest }) {
    if (facts.kind === 'moving-on' || hasOpenSlots(reading)) return;
    const { greeting, signOff } = reading.letter;
    const body = reading.paragraphs
      .flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => ({
          paragraph,
          sentence,
          span: sentenceSpan(paragraph, sentence),
        })),
      )
      .filter(
        ({ span }) =>
          span.start >= (greeting?.span.end ?? 0) && span.end <= (signOff?.span.start ?? draft.text.length),
      );
    const first = body[0];
    if (!first || !(signOff || isFinished(body.at(-1)!.paragraph.text))) return;
    const topics = topicsTakenUp(facts, reading);
    const missesTopics =
      topics.length === 0 && facts.interviews.some((interview) => interview.topics.length > 0);
    const wanted = facts.kind !== 'thank-you' ? statusRequest : missesTopics ? 2 * thankYou : thankYou;
    const named = facts.kind === 'thank-you' ? 0 : namesApplication(draft.text, facts.role, facts.company);
    const isVague = missesTopics && facts.kind === 'thank-you' && !recalls(reading);
    const enough = isVague ? Math.max(wanted, VAGUE * body.length) : wanted;
    const missing = enough - 2 * topics.length - named;
    if (missing <= 0 || particularsOf(facts, reading, OF_MANNER, missing).length >= missing) return;
    const [topic, other] = facts.interviews.at(-1)?.topics ?? [];
    yield {
      messageId: 'found',
      data: { hint: topic ? `, such as ${topic}` : '' },
      span: first.span,
      suggestions: [
        {
          title: topic ? `Add a sentence about ${topic}` : 'Add a sentence about the conversation',
          edits: [{ span: { start: first.span.end, end: first.span.end }, text: ` ${moment(topic, other)}` }],
          snippet: true,
        },
      ],
    };
  },
});

/** Rules that mind only how something is said. */
const OF_MANNER: ReadonlySet<string> = new Set(['overly-familiar']);

/** Whether any sentence that a reader would not rather do without may well be of a kind that only this interview could have brought about. */
const recalls = (reading: Reading): boolean =>
  bodySentences(reading).some(
    ({ roles: { weighed }, paragraph, sentence: { from, to } }) =>
      (weighed.includes('key-moment') || weighed.includes('missed-point')) &&
      !paragraph.hits.some((hit) => !hit.isTentative && from <= hit.from && hit.from < to),
  );

const moment = (topic = 'what you said about the team', other = 'how you approach it'): string =>
  `I have been thinking about ${'$'}{1:${topic.replace(/[$}\\]/g, '\\$&')}} since, and about ${'$'}{2:${other.replace(/[$}\\]/g, '\\$&')}}.$0`;

const hasOpenSlots = ({
  paragraphs,
}: {
  paragraphs: readonly { readonly tokens: readonly { readonly kind: string }[] }[];
}): boolean => paragraphs.some(({ tokens }) => tokens.some(({ kind }) => kind === 'placeholder'));

const isFinished = (text: string): boolean => /[.!?…)"”’]\s*$/.test(text.trimEnd()) || text.includes('\n');

/** A status request may be short: naming the role or the company is particular enough. */
function namesApplication(text: string, role: string | undefined, company: string | undefined): number {
  const said = text.replace(/^---[\s\S]*?\n---/, '').toLowerCase();
  return [role, company].filter((name) => name && said.includes(name.toLowerCase())).length;
}
