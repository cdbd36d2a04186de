import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { ownValue, setKey } from '../../linter/front-matter.ts';
import { defineRule, type Finding, type RuleContext, type Suggestion } from '../../linter/rule.ts';
import { findInSentences, markedSentences } from '../../linter/sentences.ts';
import { removeSentence, replaceSentence, sentenceSpan } from '../../prose/mend.ts';
import { claimIn, isAskedFor, isFigurative, isShow, owed, SAID_SO, sendsAsked, unasked } from './asked.ts';
import { frames, THINGS } from './phrases.ts';
import { withoutItems } from './yaml-list.ts';

const ID = 'unrequested-materials';

export default defineRule({
  meta: {
    docs: {
      description: 'attachments or links to material nobody asked for',
      guide: "Don't Overwhelm with Additional Materials",
      why: 'Every enclosure is work for the reader, and one that was not asked for can seem to press. Offer it in half a sentence; whoever wants it will ask.',
    },
    defaultSeverity: 'warning',
    messages: {
      found:
        '“{{words}}” sends material that nobody asked for; offer it instead, or note under `requested` that they did ask.',
      listed:
        '“{{words}}” goes along although nobody asked for it; take it off the list, or note under `requested` that they did ask.',
      missing:
        '“{{words}}” says that something goes along, but `attachments` names nothing; attach it and list it there.',
      owed: 'They asked for “{{words}}”; attach it, or say when it will come.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    const sentences = sentencesOf(draft, context);
    const sent = [...unrequested(draft, context), ...links(draft, context, sentences)];
    const distinct = sent.filter(
      ({ sentence }, i) => sent.findIndex((other) => other.sentence.start === sentence.start) === i,
    );
    for (const { finding } of distinct) yield finding;
    const claims = sentences.flatMap((one) => {
      const claim = claimIn(one.text);
      return claim && distinct.every(({ sentence }) => sentence.start !== one.span.start)
        ? [{ start: one.span.start + claim.from, end: one.span.start + claim.to }]
        : [];
    });
    if (distinct.length === 0 && claims.length === 0) yield* listed(draft, context);
    yield* missing(draft, context, claims);
    yield* notSent(draft, context, sentences);
  },
});

interface Sent {
  readonly sentence: Span;
  readonly finding: Finding;
}

/** What the sentences send, those apart that send what was asked for. */
function* unrequested(draft: Draft, context: RuleContext): Generator<Sent> {
  const { requested } = context.facts;
  const marked = markedSentences(context, ID);
  let i = 0;
  for (const finding of findInSentences(draft, context, ID, (_marked, _context, { text }) => offer(text))) {
    const { paragraph, sentence } = marked[i++]!;
    const span = sentenceSpan(paragraph, sentence);
    const text = draft.text.slice(span.start, span.end);
    if (isFigurative(text) || sendsAsked(text, requested)) continue;
    yield { sentence: span, finding: withList(draft, context, finding, marked.length === 1) };
  }
}

/** What is not sent any more goes off the list of attachments as well. */
function withList({ text }: Draft, { facts }: RuleContext, finding: Finding, isOnly: boolean): Finding {
  const { attachments, requested } = facts;
  const off = isOnly ? withoutItems(text, facts, 'attachments', unasked(attachments, requested)) : [];
  if (off.length === 0) return finding;
  const suggestions = (finding.suggestions ?? []).map((one) => ({ ...one, edits: [...off, ...one.edits] }));
  return { ...finding, suggestions };
}

/** Links in the message itself to what a candidate shows; below the sign-off they belong to the signature. */
function* links(draft: Draft, context: RuleContext, sentences: readonly Placed[]): Generator<Sent> {
  const { to, requested } = context.facts;
  const domains = to.flatMap(({ email }) => email?.split('@')[1] ?? []);
  for (const { kind, span, target = '' } of draft.inlines) {
    if ((kind !== 'link' && kind !== 'url') || !isShow(target)) continue;
    if (domains.some((domain) => target.includes(domain))) continue;
    const at = sentences.findIndex((one) => one.span.start <= span.start && span.end <= one.span.end);
    const one = sentences[at];
    if (!one || SAID_SO.test(one.text) || isAskedFor(`${one.text} ${target}`, requested)) continue;
    const before = sentences[at - 1];
    if (before?.paragraph === one.paragraph && SAID_SO.test(before.text)) continue;
    const words = draft.text.slice(span.start, span.end);
    const { title, words: better } = offer(one.text);
    const suggestions = [
      { title, edits: [replaceSentence(one.paragraph, one.sentence, better)] },
      {
        title: 'Take this sentence out',
        edits: [removeSentence(draft.text, one.paragraph, one.sentence)],
      },
    ];
    yield { sentence: one.span, finding: { messageId: 'found', data: { words }, span, suggestions } };
  }
}

const offer = (text: string) => ({
  title: 'Offer it instead',
  words: `If it would be useful, I would be glad to send ${materialIn(text) ?? 'more about that work'}.`,
});

/** Attachments of this very message that nobody asked for and the message says nothing of. */
function* listed({ text }: Draft, { facts }: RuleContext): Generator<Finding> {
  const { attachments, requested } = facts;
  for (const i of unasked(attachments, requested)) {
    const span = ownValue(facts, `attachments.${i}`);
    if (!span) continue;
    const edits = withoutItems(text, facts, 'attachments', [i]);
    yield {
      messageId: 'listed',
      data: { words: attachments[i] ?? '' },
      span,
      suggestions: [{ title: 'Take it off the list', edits }],
    };
  }
}

/** “Attached”, where the materials are kept account of and nothing is. */
function* missing(draft: Draft, { facts }: RuleContext, claims: readonly Span[]): Generator<Finding> {
  const { attachments, requested, sources } = facts;
  const isKept = requested.length > 0 || sources.has('attachments');
  const [span] = claims;
  if (!span || !isKept || attachments.length > 0) return;
  const names = (requested.length > 0 ? requested : ['file']).map(fileName).join(', ');
  const edit = setKey(draft, facts, 'attachments', `[${names}]`);
  yield {
    messageId: 'missing',
    data: { words: draft.text.slice(span.start, span.end) },
    span,
    suggestions: edit ? [{ title: 'List it under “attachments”', edits: [edit] }] : [],
  };
}

const fileName = (item: string): string =>
  `${item
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$|-pdf$/g, '')}.pdf`;

/** What was asked for in the interview and neither goes with the first message nor is spoken of in it. */
function* notSent(draft: Draft, context: RuleContext, sentences: readonly Placed[]): Generator<Finding> {
  const { facts, history } = context;
  const { kind, sentAt, attachments, requested } = facts;
  const last = sentences.at(-1);
  if (kind !== 'thank-you' || sentAt || history.sent.length > 0 || !last) return;
  const isLinked = draft.inlines.some(({ target, span }) => target && span.end <= last.span.end);
  if (isLinked || requested.length === attachments.length) return;
  const said = sentences.map(({ text }) => text).join(' ');
  for (const i of owed(attachments, requested)) {
    const item = requested[i]!;
    if (isAskedFor(said, [item]) || sentences.some(({ text }) => claimIn(text))) continue;
    const span = ownValue(facts, `requested.${i}`) ?? last.span;
    yield {
      messageId: 'owed',
      severity: 'information',
      data: { words: item },
      span,
      suggestions: [promise(item, last.span.end)],
    };
  }
}

const promise = (item: string, at: number): Suggestion => ({
  title: 'Say when it will come',
  edits: [
    {
      span: { start: at, end: at },
      text: ` You asked for ${item.replace(/[\\$}]/g, '\\$&')}; I will send it ${'$'}{1:this week}.$0`,
    },
  ],
  snippet: true,
});

interface Placed extends Pick<ReturnType<typeof markedSentences>[number], 'paragraph' | 'sentence'> {
  readonly span: Span;
  readonly text: string;
}

/** The sentences between greeting and sign-off. */
function sentencesOf({ text }: Draft, { reading }: RuleContext): Placed[] {
  const { greeting, signOff } = reading.letter;
  return reading.paragraphs
    .flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => {
        const span = sentenceSpan(paragraph, sentence);
        return { paragraph, sentence, span, text: text.slice(span.start, span.end) };
      }),
    )
    .filter(
      ({ span }) =>
        span.start >= (greeting?.span.end ?? 0) && span.end <= (signOff?.span.start ?? text.length),
    );
}

const NAMED = new RegExp(
  `\\b(?:my|our|an?|some|two|three|four|five|several|copies of)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${THINGS})(?:\\s+of\\s+(?!(?:my|our)\\b)[\\p{L}-]+)?(?![\\p{L}-])`,
  'iu',
);

/** What was sent, in the writer's words, such as “my portfolio”. */
const materialIn = (sentence: string): string | undefined =>
  NAMED.exec(sentence)?.[0]
    .replace(/\s+/g, ' ')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
