import type { Draft } from '../../draft/draft.ts';
import { overlaps, type Span } from '../../draft/span.ts';
import { defineRule, type Finding, type RuleContext } from '../../linter/rule.ts';
import { findInSentences, type Rewrite } from '../../linter/sentences.ts';
import { removeSentence, reword } from '../../prose/mend.ts';
import { type PlacedParagraph, type Quote, spanOf } from '../../prose/reading.ts';
import { type Token, type TokenKind, tokenise } from '../../prose/tokens.ts';
import { AMBIGUOUS_CHAT, CASUAL_GREETINGS, CHAT_SPEAK, frames } from './phrases.ts';
import { BREEZY_CLOSES, PLAIN_WORDS } from './plain-words.ts';

export default defineRule({
  meta: {
    docs: {
      description:
        'slang, chat-speak, emoji, piled-up exclamation marks, a greeting or a closeness that was not offered',
      guide: 'Steer Clear of Overly Familiar Language',
      why: 'Warmth is welcome; familiarity is for the reader to offer. In a note that may be forwarded to people who were not in the room, a joke between two reads as not knowing the difference.',
    },
    defaultSeverity: 'warning',
    messages: {
      avoid: '“{{words}}” is on your own list of words to avoid; say it another way.',
      found: '“{{words}}” is more familiar than a first note should be; say it as you would in the room.',
      greeting: '“{{words}}” is too casual an opening; write “{{better}}”.',
      close: '“{{words}}” is a close for friends; write “{{better}}”.',
      emoji: 'An emoji does not belong in a note to someone who may hire you; take it out.',
      exclamation: '“{{words}}” shouts; one mark is enough.',
      chat: '“{{words}}” is chat-speak; write it out.',
      drawl: '“{{words}}” is drawn out as in a chat; write “{{better}}”.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    const ends = [...casualGreeting(draft, context), ...breezyClose(draft, context)];
    const marks = context.reading.paragraphs.flatMap((paragraph) => [...surface(draft, paragraph, context)]);
    const own = context.reading.paragraphs.flatMap((paragraph) => [...avoided(draft, paragraph, context)]);
    const single = [...ends, ...marks, ...own];
    yield* single;
    for (const finding of findInSentences(draft, context, 'overly-familiar', inPlainWords)) {
      const { start, end } = finding.span;
      if (!single.some(({ span }) => overlaps(span, { start, end: end + 1 }))) yield finding;
    }
  },
});

function* casualGreeting(draft: Draft, { reading, settings }: RuleContext): Generator<Finding> {
  const { greeting } = reading.letter;
  if (!greeting) return;
  const words = draft.text.slice(greeting.salutation.start, greeting.salutation.end);
  if (!CASUAL_GREETINGS.has(words.toLowerCase().replace(/’/g, "'")) || settings.words.includes(words)) return;
  const name = draft.text.slice(greeting.name.start, greeting.name.end);
  const better = name ? 'Hello' : 'Hello,';
  const span = greeting.salutation;
  const end = name ? span.end : greeting.span.end;
  yield {
    messageId: 'greeting',
    data: { words, better },
    span,
    fix: { title: `Write “${better}”`, edits: [{ span: { start: span.start, end }, text: better }] },
  };
}

function* breezyClose(draft: Draft, { reading, settings }: RuleContext): Generator<Finding> {
  const { signOff } = reading.letter;
  if (!signOff) return;
  const span = signOff.close;
  const words = draft.text.slice(span.start, span.end);
  const plain = words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[,\s]+/g, ' ');
  if (!BREEZY_CLOSES.has(plain) || settings.words.includes(words)) return;
  const marks = /^[,!.]*/.exec(draft.text.slice(span.end))?.[0].length ?? 0;
  const edits = [{ span: { start: span.start, end: span.end + marks }, text: 'Kind regards,' }];
  yield {
    messageId: 'close',
    data: { words, better: 'Kind regards,' },
    span,
    fix: { title: 'Write “Kind regards,”', edits },
  };
}

/** Offered only where none of the marked words stays behind. */
const inPlainWords: Rewrite = (_marked, _context, { text, from, to }) => {
  const line = text.replace(/\s+/g, ' ');
  const words = reword(line, PLAIN_WORDS);
  const marked = text.slice(from, to).replace(/\s+/g, ' ');
  if (words === undefined || words.includes(marked)) return undefined;
  return { title: 'Say it in plain words', words };
};

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(Object.entries(CHAT_SPEAK));
const DRAWL = /(\p{L})\1{2,}/u;

/** Emoji, piled-up marks, chat-speak and drawls, outside quotations. */
function* surface(draft: Draft, paragraph: PlacedParagraph, { settings }: RuleContext): Generator<Finding> {
  const { tokens, sentences } = paragraph;
  let quotes: readonly Quote[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const judge = JUDGES[token.kind];
    if (!judge || !isSuspect(token) || settings.words.includes(token.text)) continue;
    quotes ??= sentences.flatMap((sentence) => sentence.quotes);
    if (quotes.some((quote) => quote.from <= i && i < quote.to)) continue;
    const finding = judge(token, spanOf(paragraph, i, i + 1), draft.text);
    if (finding) yield finding;
  }
}

/** Whether there is anything to judge: most words and marks need not be looked at twice. */
const isSuspect = ({ kind, text }: Token): boolean =>
  kind === 'word' ? WRITTEN_OUT.has(text) || hasThreeInARow(text) : kind === 'emoji' || text.length > 1;

/** Whether three units are the same, or may be halves of letters that are. */
function hasThreeInARow(text: string): boolean {
  let before = 0;
  let run = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    run = code === before ? run + 1 : 1;
    if (run === 3 || code >= 0xd800) return true;
    before = code;
  }
  return false;
}

type Judge = (token: Token, span: Span, text: string) => Finding | undefined;

const JUDGES: Readonly<Partial<Record<TokenKind, Judge>>> = { emoji, mark: piledMarks, word: chatWord };

function emoji(_token: Token, span: Span, text: string): Finding | undefined {
  if (/[©®™↔→←✓✔]/u.test(text.slice(span.start, span.end))) return undefined;
  const start = /[^\S\r\n]/.test(text.charAt(span.start - 1)) ? span.start - 1 : span.start;
  return {
    messageId: 'emoji',
    span,
    fix: { title: 'Take the emoji out', edits: [{ span: { start, end: span.end }, text: '' }] },
  };
}

function piledMarks(token: Token, span: Span, text: string): Finding | undefined {
  if (!/^[!?]*!{2,}[!?]*$|^!\?+$|^\?+!+$/.test(token.text)) return undefined;
  return inOtherWords('exclamation', span, text, token.text.includes('?') ? '?' : '.');
}

function chatWord({ text: word, capital }: Token, span: Span, text: string): Finding | undefined {
  const full = WRITTEN_OUT.get(word);
  if (full !== undefined && !(capital && AMBIGUOUS_CHAT.has(word)))
    return inOtherWords('chat', span, text, capital ? full[0]!.toUpperCase() + full.slice(1) : full);
  if (!DRAWL.test(word) || /^(?:w{3}|[ivxlcm]+|a{3,}|\p{L}{1,3}|brrr+)$/u.test(word)) return undefined;
  const words = text.slice(span.start, span.end);
  if (words === words.toUpperCase()) return undefined;
  return inOtherWords('drawl', span, text, words.replace(/(\p{L})\1{2,}/gu, '$1'));
}

const inOtherWords = (messageId: string, span: Span, text: string, better: string): Finding => ({
  messageId,
  data: { words: text.slice(span.start, span.end), better },
  span,
  fix: { title: `Write “${better}”`, edits: [{ span, text: better }] },
});

/** The writer's own phrases to avoid (`followUp.avoid`), word for word, whatever their case. */
function* avoided(draft: Draft, paragraph: PlacedParagraph, { settings }: RuleContext): Generator<Finding> {
  for (const phrase of settings.avoid) {
    const wanted = tokenise(phrase).map(({ text }) => text);
    if (wanted.length === 0) continue;
    for (let i = 0; i + wanted.length <= paragraph.tokens.length; i++) {
      if (!wanted.every((word, j) => paragraph.tokens[i + j]!.text === word)) continue;
      const span = spanOf(paragraph, i, i + wanted.length);
      const sentence = paragraph.sentences.find(({ from, to }) => from <= i && i < to);
      const edits = sentence ? [removeSentence(draft.text, paragraph, sentence)] : [];
      yield {
        messageId: 'avoid',
        data: { words: draft.text.slice(span.start, span.end) },
        span,
        suggestions: sentence ? [{ title: 'Take this sentence out', edits }] : [],
      };
    }
  }
}
