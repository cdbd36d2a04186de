import type { Facts } from '../../context/facts.ts';
import type { Recipient } from '../../context/recipient.ts';
import type { Draft } from '../../draft/draft.ts';
import { contains, overlaps, type Span } from '../../draft/span.ts';
import type { History, OtherApplications } from '../../history/history.ts';
import { defineRule, type Finding, type RuleContext } from '../../linter/rule.ts';
import { fold, wordsOf } from '../../prose/names.ts';
import { checkCompany, introduced, type Known, readCompany } from './company.ts';
import { checkGreeting } from './greeting.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { checkPerson } from './persons.ts';
import { checkRole, rolesIn } from './role.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a greeting, company or role that differs from the context',
      guide: 'Personalization Matters',
      why: 'A wrong name is the one mistake that every reader sees, and it says that the note was meant for someone else. Names are worth one more look before a message goes out.',
    },
    defaultSeverity: 'error',
    messages: {
      recipient: 'This greets “{{said}}”, but the message goes to {{right}}; write the name they use.',
      honorific: '“{{said}}” does not fit {{name}}; write “{{right}}” as in your context.',
      person: '“{{said}}” looks like a slip for {{right}}; write the name as they spell it.',
      misspelt: '“{{said}}” looks like a slip for “{{right}}”; write the company’s name as they spell it.',
      otherCompany: '“{{said}}” is another application’s company; this message goes to {{right}}.',
      stranger: '“{{said}}” stands where {{right}} is expected; name the company you are writing to.',
      role: '“{{said}}” is not the role in your context; write “{{right}}”.',
      otherRole: '“{{said}}” is the role of another application; this one is for “{{right}}”.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const reported: Span[] = [];
    for (const finding of findingsOf(draft, context)) {
      if (reported.some((span) => overlaps(span, finding.span)) || isAllowed(draft, finding.span, context))
        continue;
      reported.push(finding.span);
      yield finding;
    }
  },
});

function* findingsOf(draft: Draft, { facts, reading, history }: RuleContext): Generator<Finding> {
  const { greeting, signOff } = reading.letter;
  if (greeting) yield* checkGreeting(draft.text, greeting, facts);
  const isBody = ({ start, end }: Span) =>
    start >= (greeting?.span.end ?? 0) && end <= (signOff?.span.start ?? draft.text.length);
  if (facts.role) {
    for (const { text, offset } of reading.paragraphs) yield* rolesOf(text, offset, facts, history);
    for (const span of subjectsOf(draft, facts))
      yield* rolesOf(draft.text.slice(span.start, span.end), span.start, facts, history);
  }
  const mentions = reading.paragraphs
    .flatMap((paragraph) => paragraph.sentences.flatMap((sentence) => mentionsIn(paragraph, sentence)))
    .filter(
      ({ span }) =>
        isBody(span) &&
        !draft.inlines.some((inline) => inline.kind === 'link' && contains(inline.span, span)),
    );
  const { others } = history;
  for (const mention of mentions) {
    const person = checkPerson(mention, facts, others);
    if (person) yield person;
  }
  if (facts.company) yield* companiesOf(mentions, facts, others);
}

function* rolesOf(text: string, offset: number, facts: Facts, { others }: History): Generator<Finding> {
  const words = new Set([...wordsOf(facts.company ?? ''), ...topicWords(facts)].map(fold));
  for (const mention of rolesIn(text, offset)) {
    if (isTitleOf(mention.text, facts)) continue;
    const finding = checkRole(mention, facts.role ?? '', { words, others });
    if (finding) yield finding;
  }
}

const isTitleOf = (text: string, { to, interviews }: Facts): boolean =>
  [...to, ...interviews.flatMap((interview) => interview.with)].some(
    ({ title }) => title && fold(title).includes(fold(text)),
  );

function* companiesOf(
  mentions: readonly Mention[],
  facts: Facts,
  others: OtherApplications | undefined,
): Generator<Finding> {
  const known: Known = {
    company: readCompany(facts.company ?? ''),
    words: knownWords(facts),
    others,
    elsewhere: introduced(mentions),
  };
  for (const mention of mentions) {
    const finding = checkCompany(mention, known);
    if (finding) yield finding;
  }
}

const topicWords = ({ interviews, requested, attachments }: Facts): string[] =>
  [
    ...interviews.flatMap(({ topics, values, missed }) => [...topics, ...values, ...missed]),
    ...requested,
    ...attachments,
  ].flatMap(wordsOf);

/** Folded words with a meaning of their own in this application. */
const knownWords = (facts: Facts): ReadonlySet<string> =>
  new Set(
    [
      ...topicWords(facts),
      ...wordsOf(facts.role ?? ''),
      ...wordsOf(facts.sender.name ?? ''),
      ...peopleOf(facts).flatMap(({ name = '', title = '' }) => [...wordsOf(name), ...wordsOf(title)]),
    ].map(fold),
  );

const peopleOf = ({ to, interviews }: Facts): Recipient[] => [
  ...to,
  ...interviews.flatMap((interview) => interview.with),
];

/** Where the subject is written in this file. */
function subjectsOf(draft: Draft, facts: Facts): Span[] {
  const source = facts.sources.get('subject');
  return [
    ...(source && source.file === undefined ? [source.value] : []),
    ...(draft.subjectLine ? [draft.subjectLine.value] : []),
  ];
}

const isAllowed = ({ text }: Draft, { start, end }: Span, { settings }: RuleContext): boolean => {
  const said = text.slice(start, end).toLowerCase();
  return settings.words.some((word) => word.toLowerCase() === said);
};
