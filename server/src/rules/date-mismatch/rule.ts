import type { Facts } from '../../context/facts.ts';
import type { Draft } from '../../draft/draft.ts';
import { defineRule, type Finding } from '../../linter/rule.ts';
import type { PlacedParagraph, Sentence } from '../../prose/reading.ts';
import { readDays, type SaidDay } from './dates.ts';
import { canBe, dayInWords, type KnownDays, knownDays, rightWords } from './days.ts';
import { isAboutInterview } from './tie.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a day said of the interview that is not the day it was',
      guide: 'Reference Key Interview Moments',
      why: 'A wrong day makes the reader wonder whether the note was written for someone else. Name the day it was, or leave it out.',
    },
    defaultSeverity: 'warning',
    messages: {
      day: 'The interview was on {{right}}, not “{{said}}”; name the right day.',
      rounds: 'None of your interviews was on “{{said}}”; the last one was on {{right}}.',
    },
    fixable: true,
  },
  defaultOptions: {},
  *check(draft, { facts, reading, now }) {
    const known = knownDays(facts, now);
    if (!known) return;
    for (const paragraph of reading.paragraphs) {
      for (const sentence of paragraph.sentences) yield* checkSentence(paragraph, sentence, known);
    }
    yield* checkSubject(draft, facts, known);
  },
});

function* checkSentence(
  paragraph: PlacedParagraph,
  sentence: Sentence,
  known: KnownDays,
): Generator<Finding> {
  const { tokens, text, offset } = paragraph;
  const start = tokens[sentence.from]!.start;
  const words = text.slice(start, tokens[sentence.to - 1]!.end).replace(/\s/g, ' ');
  for (const said of readDays(words)) {
    const at = start + said.span.start;
    if (sentence.quotes.some(({ from, to }) => tokens[from]!.start <= at && at < tokens[to - 1]!.end))
      continue;
    if (fits(said, known) || !isAboutInterview(words, said)) continue;
    yield mismatch(said, offset + start, known);
  }
}

/** `Interview on 11 March` in a subject needs no sentence around it. */
function* checkSubject(draft: Draft, facts: Facts, known: KnownDays): Generator<Finding> {
  const source = facts.sources.get('subject');
  const spans = [
    ...(source && source.file === undefined ? [source.value] : []),
    ...(draft.subjectLine ? [draft.subjectLine.value] : []),
  ];
  for (const { start, end } of spans) {
    const words = draft.text.slice(start, end);
    for (const said of readDays(words)) {
      if (!fits(said, known) && isAboutInterview(words, said)) yield mismatch(said, start, known);
    }
  }
}

const fits = ({ day }: SaidDay, { rounds, sending }: KnownDays): boolean =>
  rounds.some((days) => days.some((round) => sending.some((sent) => canBe(day, round, sent))));

function mismatch({ day, span, text }: SaidDay, offset: number, { rounds, sending }: KnownDays): Finding {
  const interview = rounds.at(-1)![0]!;
  const words = rightWords(text, day, interview, sending[0]!);
  const place = { start: offset + span.start, end: offset + span.end };
  return {
    messageId: rounds.length > 1 ? 'rounds' : 'day',
    data: { said: text, right: dayInWords(interview) },
    span: place,
    fix: { title: `Write “${words}”`, edits: [{ span: place, text: words }] },
  };
}
