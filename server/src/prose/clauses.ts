import type { Span } from '../draft/span.ts';
import {
  AUXILIARY,
  CONDITION,
  FUTURE,
  GOING,
  HEDGE,
  LINK,
  NEGATION,
  OCCASION,
  OPENER,
  PAST,
  READER,
  SAYING,
  STOP,
  THIRD,
  WRITER,
} from './signs.ts';
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
    const opensCondition = (told & (CONDITION | OCCASION)) !== 0 && isCondition(tokens, range);
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

const signsOf = ({ word }: Token): number => word.signs;

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
  if (told & FUTURE || (told & GOING && isGoingTo(tokens, start, end))) return 'future';
  return told & PAST ? 'past' : 'present';
}

function isGoingTo(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i + 1 < end; i++)
    if (tokens[i]!.text === 'going' && tokens[i + 1]!.text === 'to') return true;
  return false;
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
