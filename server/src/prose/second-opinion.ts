import type { Clause } from './clauses.ts';
import type { SentenceModel } from './model.ts';
import type { Hit, Sentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** So far below its threshold the model takes a frame's finding back. */
const VETO = 2.6;

/** A sentence mostly breaks one rule; the model adds a second only where it is this far above its threshold. */
const PLAIN = 1;

/** So far below its threshold the model still holds a sentence to be like a certain finding elsewhere in the message. */
const TENTATIVE = 1;

/** Puts what the frames found and what the model holds together: the model adds what they missed and takes out what it is sure they should not have found. */
export function combine(
  tokens: readonly Token[],
  sentence: Sentence,
  framed: readonly Hit[],
  model: SentenceModel,
  scores: Float32Array,
): Hit[] {
  const { thresholds, labels } = model;
  let strongest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labels.length; label++)
    strongest = Math.max(strongest, scores[label]! - thresholds[label]!);
  if (framed.length === 0 && strongest < -TENTATIVE) return [];
  const margins = thresholds.map((threshold, label) => scores[label]! - threshold);
  const labelOf = (ruleId: string) => labels.indexOf(ruleId);
  const believed = framed.filter(({ ruleId }) => labelOf(ruleId) < 0 || margins[labelOf(ruleId)]! > -VETO);
  const added = labels.flatMap((ruleId, label): Hit[] => {
    const margin = margins[label]!;
    if (margin < -TENTATIVE || believed.some((hit) => hit.ruleId === ruleId)) return [];
    if (margin < PLAIN && (margin < strongest || believed.length > 0)) return [];
    return [
      {
        ruleId,
        source: 'model',
        ...(margin < 0 && { isTentative: true }),
        ...wordsThatWeigh(tokens, sentence, model.weighTokens(tokens, sentence, label)),
      },
    ];
  });
  return [...believed, ...added];
}

/** The clause that spoke most for the label, with its neighbours as far as they speak for it as strongly, without the marks around them. */
function wordsThatWeigh(
  tokens: readonly Token[],
  { from, clauses }: Sentence,
  shares: Float32Array,
): { from: number; to: number } {
  const weights = clauses.map((clause) => weightOf(clause, from, shares));
  const best = weights.indexOf(Math.max(...weights));
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

function withoutMarks(tokens: readonly Token[], start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  while (from < to - 1 && LEADING.has(tokens[from]!.text)) from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'mark') to--;
  return { from, to };
}
