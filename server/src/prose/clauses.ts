import type { Span } from '../draft/span.ts';
import type { Token } from './tokens.ts';

/** Who a clause speaks of. `reader` is the one written to and their house; `third` anybody else; `thing` the rest. */
export type Who = 'writer' | 'reader' | 'third' | 'thing';
export type Time = 'past' | 'present' | 'future';

/** A clause with what bears on judgement. `from` and `to` are token indexes, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  readonly time: Time;
  readonly negated: boolean;
  /** Would, might, hope, the chance of: not asserted. */
  readonly hedged: boolean;
  /** Under an if, should, unless. */
  readonly conditional: boolean;
  /** Somebody else's words: “you said that …”. */
  readonly reported: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const STOPS = set(', ; : — – ( ) ... …');
const LINKS = set(
  'and but or because since as so that which who whose if when while though although unless until whether where before after once than yet except provided',
);
const WRITER = set("i me my mine myself we us our ours ourselves i'm");
const READER = set('you your yours yourself yourselves');
const THIRD = set(
  'he she they him her them his their hers theirs mr mrs ms dr prof someone somebody everyone nobody people one',
);
const OPENERS = set(
  'the a an this these those it its there each every some any no all both another such what who',
);
const AUXILIARIES = set(
  "am is are was were be been being have has had do does did will would shall should can could may might must 'm 's 're 've 'll 'd",
);
const NEGATIONS = set(
  "not n't never no nor neither none nobody nothing without hardly scarcely cannot nowhere",
);
const HEDGES = set(
  'would could might may hope hopes hoping hopeful perhaps possibly maybe possible possibility chance prospect opportunity wonder wondering consider considered considering potential potentially eventually whether should ideally wish dream glad happy delighted welcome ready able open',
);
const CONDITIONS = set('if unless should whether provided assuming were supposing');
const SAYING = set(
  'said say says told tell tells mentioned mention asked ask asks explained described called calls put suggested noted wrote stated warned joked remarked promised indicated advised spoke pointed shared quoted',
);
const FUTURE = set("will 'll shall wo");
const PAST = set(
  'was were had did went came took gave left told said made met got found began felt thought kept spent wrote ran saw heard held brought built led',
);

/** Cuts one sentence (token indexes) into clauses and reads each. Linear in its tokens. */
export function readClauses(tokens: readonly Token[], sentence: Span): readonly Clause[] {
  const ranges = clauseRanges(tokens, sentence);
  const clauses: Clause[] = [];
  let conditional = false;
  let reported = false;
  for (const { start, end } of ranges) {
    const words = tokens.slice(start, end).map(({ text }) => text);
    const previous = clauses.at(-1);
    const opensCondition = isCondition(words);
    const who = subjectOf(tokens, start, end) ?? previous?.who ?? 'thing';
    clauses.push({
      from: start,
      to: end,
      who,
      time: timeOf(words),
      negated: words.some((word) => NEGATIONS.has(word)),
      hedged: words.some((word) => HEDGES.has(word)),
      conditional: opensCondition || conditional,
      reported,
    });
    conditional = opensCondition;
    reported =
      words.some((word) => SAYING.has(word)) && who !== 'writer' ? true : reported && who !== 'writer';
  }
  return clauses;
}

function clauseRanges(tokens: readonly Token[], { start, end }: Span): Span[] {
  const ranges: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const { text } = tokens[i]!;
    const isStop = STOPS.has(text);
    const isLink = LINKS.has(text) && i > from + 1 && opensClause(tokens, i + 1, end);
    if (!isStop && !isLink) continue;
    const to = isStop ? i + 1 : i;
    if (to > from) ranges.push({ start: from, end: to });
    from = to;
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}

/** A link word opens a clause when a subject, or a verb for the subject before it, follows. */
function opensClause(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i];
  if (!next || i >= end) return false;
  return (
    WRITER.has(next.text) ||
    READER.has(next.text) ||
    THIRD.has(next.text) ||
    OPENERS.has(next.text) ||
    AUXILIARIES.has(next.text) ||
    next.capital
  );
}

function subjectOf(tokens: readonly Token[], from: number, to: number): Who | undefined {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const { text, capital, kind } = tokens[i]!;
    if (WRITER.has(text)) return 'writer';
    if (READER.has(text)) return 'reader';
    if (THIRD.has(text)) return 'third';
    if (AUXILIARIES.has(text) && i > from) return 'thing';
    if (capital && kind === 'word' && i > from) return 'third';
  }
  return undefined;
}

function timeOf(words: readonly string[]): Time {
  if (words.some((word, i) => FUTURE.has(word) || (word === 'going' && words[i + 1] === 'to')))
    return 'future';
  if (words.some((word) => PAST.has(word) || (word.length > 4 && word.endsWith('ed')))) return 'past';
  return 'present';
}

const isCondition = (words: readonly string[]): boolean =>
  words.slice(0, 3).some((word) => CONDITIONS.has(word)) ||
  words.some(
    (word, i) =>
      word === 'if' ||
      (word === 'case' && words[i - 1] === 'in') ||
      (word === 'event' && words[i - 1] === 'the'),
  );
