import type { Facts } from '../../context/facts.ts';
import type { Twin } from '../../history/history.ts';
import { defineRule, type RuleContext } from '../../linter/rule.ts';
import { sentenceSpan } from '../../prose/mend.ts';
import { isSameWord } from '../../prose/names.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'nearly the same text as another draft',
      guide: 'Avoid Generic or Copy-Paste Messages',
      why: 'Interviewers compare notes. Two that read alike tell both readers that neither was meant; one thing that only this person said is enough to tell them apart.',
    },
    defaultSeverity: 'warning',
    messages: {
      company:
        'Most of this also stands in your message to {{whom}}; say what only this conversation brought up.',
      interviewer: 'Most of this also stands in your note to {{whom}}; add what this person said or asked.',
      again: 'Most of this stood in your last message to {{whom}}; add what is new.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(_draft, context) {
    const { facts, history } = context;
    const twin = (history.twins ?? []).find((one) => messageFor(one, facts) !== undefined);
    const first = twin && firstSentence(context);
    if (!twin || !first) return;
    yield {
      messageId: messageFor(twin, facts)!,
      data: { whom: nameOf(twin) },
      span: first,
      suggestions: [
        {
          title: 'Add a sentence of its own',
          edits: [{ span: { start: first.end, end: first.end }, text: ` ${own(facts)}` }],
          snippet: true,
        },
      ],
      related: [{ uri: twin.uri, span: twin.span, message: 'The same words stand here.' }],
    };
  },
});

/** Which case of copying a twin is; two drafts of one unsent message to the same person are none. */
function messageFor(twin: Twin, { company, to }: Facts): 'company' | 'interviewer' | 'again' | undefined {
  if (company && twin.company && !isSameWord(company, twin.company)) return 'company';
  const names = to.map(({ name, email }) => name ?? email ?? '');
  const isSamePerson =
    names.length === 0 ||
    twin.to.length === 0 ||
    twin.to.some(({ name, email }) => names.some((own) => isSameWord(own, name ?? email ?? '')));
  if (!isSamePerson) return 'interviewer';
  return twin.isSent ? 'again' : undefined;
}

const nameOf = ({ to, company }: Twin): string =>
  [to[0]?.name ?? to[0]?.email, company].filter(Boolean).join(' at ') || 'someone else';

const own = ({ interviews }: Facts): string => {
  const topic = interviews.at(-1)?.topics[0] ?? 'what you said about the team';
  return `I have been thinking about ${'$'}{1:${topic.replace(/[\\$}]/g, '\\$&')}} since, and ${'$'}{2:about how you approach it}.$0`;
};

function firstSentence({ reading }: RuleContext) {
  const { greeting } = reading.letter;
  for (const paragraph of reading.paragraphs) {
    for (const sentence of paragraph.sentences) {
      const span = sentenceSpan(paragraph, sentence);
      if (span.start >= (greeting?.span.end ?? 0)) return span;
    }
  }
  return undefined;
}
