import type { Clause } from './clauses.ts';
import type { SentenceScores } from './message-model.ts';
import type { SentenceModel } from './model.ts';
import type { Hit, Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** Token indexes of a paragraph, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What is held of a sentence before the rest of its message is looked at. */
export interface Opinion extends SentenceScores {
  readonly hits: readonly Hit[];
  /** The words that spoke most for a label. */
  wordsFor(label: number): TokenRange;
}

/** Puts together what the frames found in a sentence and how the model scores it. */
export function formOpinion(
  tokens: readonly Token[],
  sentence: Sentence,
  hits: readonly Hit[],
  model?: SentenceModel,
): Opinion {
  if (!model) return { hits, margins: [], framed: NONE, wordsFor: () => sentence };
  const margins = model.judge(tokens, sentence);
  for (let label = 0; label < margins.length; label++) margins[label]! -= model.thresholds[label]!;
  let words: Map<number, TokenRange> | undefined;
  return {
    hits,
    margins,
    framed: hits.length === 0 ? NONE : new Set(hits.map(({ ruleId }) => model.labels.indexOf(ruleId))),
    wordsFor(label) {
      words ??= new Map();
      const known = words.get(label);
      if (known) return known;
      const found = wordsThatWeigh(tokens, sentence, model.weighTokens(tokens, sentence, label));
      words.set(label, found);
      return found;
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The clause that spoke most for the label, with its neighbours as far as they speak for it as strongly, without the marks around them. */
function wordsThatWeigh(
  tokens: readonly Token[],
  { from, clauses }: Sentence,
  shares: Float32Array,
): TokenRange {
  const weights = clauses.map((clause) => weightOf(clause, from, shares));
  const best = weights.reduce((most, weight, i) => (weight > weights[most]! ? i : most), 0);
  const joins = (i: number) => (weights[i] ?? 0) > weights[best]! * 0.5;
  let first = best;
  let last = best;
  while (joins(first - 1)) first--;
  while (joins(last + 1)) last++;
  return withoutMarks(tokens, clauses[first]!.from, clauses[last]!.to);
}

function weightOf(clause: Clause, offset: number, shares: Float32Array): number {
  let sum = 0;
  for (let i = clause.from; i < clause.to; i++) sum += shares[i - offset] ?? 0;
  return sum;
}

const LEADING = new Set([
  'and',
  'but',
  'so',
  'because',
  'as',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  '…',
  'then',
  'or',
]);

function withoutMarks(tokens: readonly Token[], start: number, end: number): TokenRange {
  let from = start;
  let to = end;
  while (from < to - 1 && LEADING.has(tokens[from]!.text)) from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'mark') to--;
  return { from, to };
}
