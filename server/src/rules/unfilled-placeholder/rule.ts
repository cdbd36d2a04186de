import type { Facts } from '../../context/facts.ts';
import type { Draft } from '../../draft/draft.ts';
import { contains, type Edit, type Span } from '../../draft/span.ts';
import { defineRule, type RuleContext, type Suggestion } from '../../linter/rule.ts';
import { betterSubject, quoted, subjectOf } from '../../linter/subject.ts';
import { removeSentence, sentenceSpan } from '../../prose/mend.ts';
import { findPlaceholders, type Placeholder } from '../../prose/placeholders.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'template slots that were never filled in',
      guide: 'Avoid Generic or Copy-Paste Messages',
      why: 'A slot left open tells the reader that the note is a form letter, and that nobody read it before it went out. Write what belongs there, or take the phrase out.',
    },
    defaultSeverity: 'error',
    messages: {
      slot: '“{{slot}}” is still a template slot; write what belongs there.',
      known: '“{{slot}}” is still a template slot; your context says “{{value}}”.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, { facts, reading }) {
    for (const { span, label } of slotsOf(draft, facts, reading)) {
      const slot = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (isWordOfTheirs(slot, facts)) continue;
      const value = valueFor(label, facts);
      if (value === undefined) {
        yield { messageId: 'slot', data: { slot }, span, suggestions: mends(draft, span, facts, reading) };
        continue;
      }
      const fill = { title: `Write “${value}”`, edits: [{ span, text: value }] };
      yield {
        messageId: 'known',
        data: { slot, value },
        span,
        fix: fill,
        suggestions: mends(draft, span, facts, reading),
      };
    }
  },
});

function* slotsOf(draft: Draft, facts: Facts, reading: RuleContext['reading']): Generator<Placeholder> {
  const { text } = draft;
  const subject = facts.sources.get('subject');
  const inHeader = subject && subject.file === undefined ? [subject.value] : [];
  for (const { start, end } of [...inHeader, ...(draft.subjectLine ? [draft.subjectLine.value] : [])]) {
    for (const found of findPlaceholders(text.slice(start, end))) yield shifted(found, start);
  }
  for (const { text: prose, offset } of reading.paragraphs) {
    for (const found of findPlaceholders(prose)) yield shifted(found, offset);
  }
  for (const { kind, span } of draft.inlines) {
    if (kind !== 'html' || /\w/.test(text[span.start - 1] ?? '')) continue;
    for (const found of findPlaceholders(text.slice(span.start, span.end))) yield shifted(found, span.start);
  }
}

const shifted = ({ span, label }: Placeholder, by: number): Placeholder => ({
  span: { start: span.start + by, end: span.end + by },
  label,
});

/** `TBD` may be an abbreviation of the trade: then it stands in the context too. */
function isWordOfTheirs(slot: string, { company, role, interviews }: Facts): boolean {
  if (!/^[\p{L}\d]+$/u.test(slot)) return false;
  const context = [
    company,
    role,
    ...interviews.flatMap(({ topics, values, missed }) => [...topics, ...values, ...missed]),
  ];
  return context.some((value) => value?.split(/[^\p{L}\d]+/u).includes(slot));
}

const KNOWN: readonly (readonly [RegExp, (facts: Facts) => string | undefined])[] = [
  [/^(?:your|sender|my|candidate)(?:'s)? (?:full )?name$|^signature$/i, ({ sender }) => sender.name],
  [/^(?:your )?(?:current|previous|former) (?:company|employer)/i, () => undefined],
  [/^(?:the )?(?:(?:company|organi[sz]ation|employer)(?: ?name)?|company_name)$/i, ({ company }) => company],
  [
    /^(?:the )?(?:(?:job|role|position)(?: ?(?:title|name))?|(?:job|role|position)_(?:title|name))$/i,
    ({ role }) => role,
  ],
  [
    /^(?:the )?(?:interviewer|recruiter|recipient|hiring manager|manager|contact)(?:[_ ]?(?:'s |’s )?(?:full |first |last )?name)?$|^name$/i,
    ({ to }) => (to.length === 1 ? to[0]?.name : undefined),
  ],
];

/** The context's value for what a slot asks for, where it is certain. */
function valueFor(label: string, facts: Facts): string | undefined {
  const asked = label
    .replace(/^insert\s+/i, '')
    .replace(/_/g, ' ')
    .trim();
  return KNOWN.find(([shape]) => shape.test(asked))?.[1](facts);
}

/** An open slot leaves no good sentence behind it, so the sentence is offered to go; a subject or a greeting has another form. */
function* mendsOf(
  draft: Draft,
  span: Span,
  facts: Facts,
  reading: RuleContext['reading'],
): Generator<Suggestion> {
  const { text } = draft;
  const subject = subjectOf(draft, facts);
  if (subject && contains(subject.span, span)) {
    const better = betterSubject(facts);
    const edits = [{ span: subject.span, text: subject.isYaml ? quoted(better) : better }];
    yield { title: `Change the subject to “${better}”`, edits };
    return;
  }
  const { greeting, signOff } = reading.letter;
  if (greeting && contains(greeting.span, span)) {
    yield { title: 'Write “Hello,”', edits: [{ span: greeting.span, text: 'Hello,' }] };
    return;
  }
  if (!signOff || span.start < signOff.span.start) {
    for (const paragraph of reading.paragraphs) {
      const sentence = paragraph.sentences.find((one) => contains(sentenceSpan(paragraph, one), span));
      if (sentence)
        yield { title: 'Take this sentence out', edits: [removeSentence(text, paragraph, sentence)] };
    }
  }
  yield { title: 'Take the slot out', edits: [takeOut(text, span)] };
}

const mends = (...about: Parameters<typeof mendsOf>): Suggestion[] => [...mendsOf(...about)];

/** Removes the slot and one space beside it, or the line that it stands on alone. */
function takeOut(text: string, { start, end }: Span): Edit {
  const line = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (line > 0 && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end)))
    return { span: { start: start - line, end }, text: '' };
  const before = text[start - 1] === ' ' && /[\s.,;:!?)]|^$/.test(text[end] ?? '') ? 1 : 0;
  const after = before === 0 && text[end] === ' ' && /^$|\s/.test(text[start - 1] ?? '') ? 1 : 0;
  return { span: { start: start - before, end: end + after }, text: '' };
}
