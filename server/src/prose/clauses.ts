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

/** What a word can tell of its clause, a bit each. */
const STOP = 1;
const LINK = 2;
const WRITER = 4;
const READER = 8;
const THIRD = 16;
const OPENER = 32;
const AUXILIARY = 64;
const NEGATION = 128;
const HEDGE = 256;
const CONDITION = 512;
const SAYING = 1024;
const FUTURE = 2048;
const PAST = 4096;

const TELLING: readonly (readonly [sign: number, words: string])[] = [
  [STOP, ', ; : — – ( ) ... …'],
  [
    LINK,
    'and but or because since as so that which who whose if when while though although unless until whether where before after once than yet except provided',
  ],
  [WRITER, "i me my mine myself we us our ours ourselves i'm"],
  [READER, 'you your yours yourself yourselves'],
  [
    THIRD,
    'he she they him her them his their hers theirs mr mrs ms dr prof someone somebody everyone nobody people one',
  ],
  [OPENER, 'the a an this these those it its there each every some any no all both another such what who'],
  [
    AUXILIARY,
    "am is are was were be been being have has had do does did will would shall should can could may might must 'm 's 're 've 'll 'd",
  ],
  [NEGATION, "not n't never no nor neither none nobody nothing without hardly scarcely cannot nowhere"],
  [
    HEDGE,
    'would could might may hope hopes hoping hopeful perhaps possibly maybe possible possibility chance prospect opportunity wonder wondering consider considered considering potential potentially eventually whether should ideally wish dream glad happy delighted welcome ready able open',
  ],
  [CONDITION, 'if unless should whether provided assuming were supposing'],
  [
    SAYING,
    'said say says told tell tells mentioned mention asked ask asks explained described called calls put suggested noted wrote stated warned joked remarked promised indicated advised spoke pointed shared quoted',
  ],
  [FUTURE, "will 'll shall wo"],
  [
    PAST,
    'was were had did went came took gave left told said made met got found began felt thought kept spent wrote ran saw heard held brought built led',
  ],
];

const SIGNS: ReadonlyMap<string, number> = signTable();

function signTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [sign, words] of TELLING)
    for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | sign);
  return table;
}

/** A word that may open a clause after a link: its subject, or the verb of the subject before it. */
const BEGINNING = WRITER | READER | THIRD | OPENER | AUXILIARY;

/** Cuts one sentence (token indexes) into clauses and reads each. Linear in its tokens. */
export function readClauses(tokens: readonly Token[], sentence: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let conditional = false;
  let reported = false;
  for (const range of clauseRanges(tokens, sentence)) {
    const { start, end } = range;
    const told = signsIn(tokens, range);
    const opensCondition = isCondition(tokens, range);
    const who = subjectOf(tokens, start, end) ?? clauses.at(-1)?.who ?? 'thing';
    clauses.push({
      from: start,
      to: end,
      who,
      time: timeOf(tokens, range, told),
      negated: (told & NEGATION) !== 0,
      hedged: (told & HEDGE) !== 0,
      conditional: opensCondition || conditional,
      reported,
    });
    conditional = opensCondition;
    reported = who !== 'writer' && (reported || (told & SAYING) !== 0);
  }
  return clauses;
}

const signsOf = ({ text }: Token): number => SIGNS.get(text) ?? 0;

/** What the words of a clause tell, all together. */
function signsIn(tokens: readonly Token[], { start, end }: Span): number {
  let told = 0;
  for (let i = start; i < end; i++) told |= signsOf(tokens[i]!);
  return told;
}

function clauseRanges(tokens: readonly Token[], { start, end }: Span): Span[] {
  const ranges: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const sign = signsOf(tokens[i]!);
    const isStop = (sign & STOP) !== 0;
    const isLink = (sign & LINK) !== 0 && i > from + 1 && opensClause(tokens, i + 1, end);
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
  return (signsOf(next) & BEGINNING) !== 0 || next.capital;
}

function subjectOf(tokens: readonly Token[], from: number, to: number): Who | undefined {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const { capital, kind } = tokens[i]!;
    const sign = signsOf(tokens[i]!);
    if (sign & WRITER) return 'writer';
    if (sign & READER) return 'reader';
    if (sign & THIRD) return 'third';
    if (sign & AUXILIARY && i > from) return 'thing';
    if (capital && kind === 'word' && i > from) return 'third';
  }
  return undefined;
}

function timeOf(tokens: readonly Token[], { start, end }: Span, told: number): Time {
  let isPast = (told & PAST) !== 0;
  if (told & FUTURE) return 'future';
  for (let i = start; i < end; i++) {
    const { text } = tokens[i]!;
    if (text === 'going' && i + 1 < end && tokens[i + 1]!.text === 'to') return 'future';
    if (text.length > 4 && text.endsWith('ed')) isPast = true;
  }
  return isPast ? 'past' : 'present';
}

function isCondition(tokens: readonly Token[], { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const { text } = tokens[i]!;
    if (text === 'if' || (i < start + 3 && signsOf(tokens[i]!) & CONDITION)) return true;
    if (i === start) continue;
    const before = tokens[i - 1]!.text;
    if ((text === 'case' && before === 'in') || (text === 'event' && before === 'the')) return true;
  }
  return false;
}
