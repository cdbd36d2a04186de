import { SECTIONS } from './labels.ts';
import type { TrainingSet } from './training-set.ts';

export const FOLDS = 5;
/** Share of ordinary sentences on which a rule may be wrong: five in ten thousand, over seven rules and twelve sentences 0.04 a message. */
const FALSE_RATE = 0.0005;
const PRECISION = { rule: 0.965, section: 0.9 };

/** Scores of every row by models that never saw its author. */
export function crossValidate(
  set: TrainingSet,
  labels: readonly string[],
): ReadonlyMap<string, Float32Array> {
  const all = [...set.rows.keys()];
  const scores = new Map(labels.map((label) => [label, new Float32Array(all.length)]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (row: number) => set.foldOf(row, FOLDS) === fold;
    const outside = all.filter(isOut);
    const models = set.fit(
      labels,
      all.filter((row) => !isOut(row)),
    );
    for (const label of labels) {
      const target = scores.get(label)!;
      set.scores(models, label, outside).forEach((value, i) => {
        target[outside[i]!] = value;
      });
    }
  }
  return scores;
}

export interface Threshold {
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
}

/** The lowest score at which a label is right as often as it must be and, for a rule, hardly ever wrong on ordinary sentences. */
export function thresholdOf(
  set: TrainingSet,
  label: string,
  scores: ArrayLike<number>,
  rows: readonly number[],
): Threshold {
  const isSection = SECTIONS.includes(label);
  const judged = rows
    .map((row, i) => ({ row, score: scores[i]! }))
    .filter(({ row }) => set.teaches(row, label))
    .sort((a, b) => b.score - a.score);
  const positives = judged.filter(({ row }) => set.isOf(row, label)).length;
  const ordinary = judged.filter(({ row }) => isOrdinary(set, row)).length;
  const wanted = isSection ? PRECISION.section : PRECISION.rule;
  const allowed = isSection ? Number.POSITIVE_INFINITY : ordinary * FALSE_RATE;
  let best: Threshold = { threshold: Number.POSITIVE_INFINITY, recall: 0, precision: 1 };
  let right = 0;
  let wrongOnOrdinary = 0;
  judged.forEach(({ row, score }, n) => {
    if (set.isOf(row, label)) right++;
    else if (isOrdinary(set, row)) wrongOnOrdinary++;
    const precision = right / (n + 1);
    if (precision < wanted || wrongOnOrdinary > allowed) return;
    best = { threshold: score, recall: right / positives, precision };
  });
  return best;
}

/** Whether a sentence is one as they come in messages, and not a neighbour written to be mistaken. */
const isOrdinary = (set: TrainingSet, row: number): boolean =>
  set.rows[row]!.sections !== undefined || set.rows[row]!.draft !== undefined;
