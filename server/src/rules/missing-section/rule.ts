import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { defineRule, type RuleContext, type Suggestion } from '../../linter/rule.ts';
import { weighEvidence } from '../../prose/evidence.ts';
import type { Reading } from '../../prose/reading.ts';
import { placeForSection } from '../../prose/section-place.ts';
import { nameOfSection, type SectionId } from '../../prose/section-signs.ts';
import { bodySentences, likelySections, NEEDED } from '../../prose/sections.ts';

/** A message of fewer sentences is not finished, or is meant to be that short. */
const FEWEST_SENTENCES = 3;
const FIRST_WORDS = 3;
const GENERIC = 3;

const ASKS: Partial<Readonly<Record<SectionId, string>>> = {
  greeting: 'address the reader by name',
  gratitude: 'thank them for their time, and say for what',
  'key-moment': 'recall one moment that only this conversation had',
  value: 'say in a sentence what you would bring',
  interest: 'say that you want this work, and why',
  reference: 'name the role and the day you spoke, so that nobody has to look it up',
  patience: 'show that you know a decision takes time',
  'status-question': 'ask one plain question about where things stand',
  'moving-on': 'say kindly that you take the matter as closed',
  closing: 'end with an offer of help or a last word of thanks',
  'sign-off': 'close with a formula and your name',
};

export default defineRule({
  meta: {
    docs: {
      description: 'a section that this kind of message needs and does not have',
      guide: 'Crafting the Perfect Thank-You Note; Handling Silence',
      why: 'A reader expects certain things of such a message: whom it is for, what it is about, what you want, how it ends. Where one is absent, they notice that more than all that is there.',
    },
    defaultSeverity: 'information',
    messages: { found: 'This {{kind}} has no {{section}} yet; {{ask}}.' },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    const { reading, facts } = context;
    if (!isFinished(reading)) return;
    const present = likelySections(reading);
    const span = firstWords(draft, reading);
    if (!span) return;
    for (const id of NEEDED[facts.kind]) {
      if (present.has(id) || (id === 'key-moment' && isGeneric(context))) continue;
      yield {
        messageId: 'found',
        data: { kind: KIND_NAMES[facts.kind], section: nameOfSection(id), ask: ASKS[id] ?? 'add one' },
        span,
        suggestions: [insertion(id, draft, context)],
      };
    }
  },
});

const KIND_NAMES = {
  'thank-you': 'thank-you note',
  'check-in': 'check-in',
  inquiry: 'inquiry',
  'moving-on': 'closing note',
} as const;

function insertion(id: SectionId, draft: Draft, { reading, facts, now }: RuleContext): Suggestion {
  return {
    title: `Add a ${nameOfSection(id)}`,
    edits: [placeForSection(id, draft, reading, { facts, now })],
    snippet: true,
  };
}

/** A message without anything of its own lacks more than a section, and `generic-message` says so. */
const isGeneric = ({ facts, reading }: RuleContext): boolean => {
  const { particulars, topics } = weighEvidence(facts, reading);
  return particulars.length + 2 * topics.length < GENERIC;
};

/** Whether the writer has come to an end: a sign-off or a last sentence that closes, and no slot of a template left open. */
function isFinished(reading: Reading): boolean {
  const sentences = bodySentences(reading);
  if (sentences.length < FEWEST_SENTENCES) return false;
  if (reading.paragraphs.some(({ tokens }) => tokens.some(({ kind }) => kind === 'placeholder')))
    return false;
  const last = sentences.at(-1)!;
  const isWhole = /[.!?…)"”’]$/.test(last.paragraph.text.trimEnd());
  return reading.letter.signOff !== undefined || (isWhole && last.roles.sure.includes('closing'));
}

/** Where the finding stands: the greeting, or the first words. */
function firstWords({ text }: Draft, reading: Reading): Span | undefined {
  const { greeting } = reading.letter;
  if (greeting) return greeting.span;
  const first = reading.paragraphs[0];
  const token = first?.tokens[0];
  if (!first || !token) return undefined;
  const last = first.tokens[Math.min(FIRST_WORDS, first.sentences[0]?.to ?? 1) - 1] ?? token;
  return { start: first.offset + token.start, end: Math.min(text.length, first.offset + last.end) };
}
