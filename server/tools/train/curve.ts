import { thresholdOf } from './thresholds.ts';
import type { TrainingSet } from './training-set.ts';

const HELD_OUT = 5;

/** Prints what each further author is worth: recall at the rules' thresholds on five authors that were never learnt from. */
export function printCurve(set: TrainingSet, labels: readonly string[]): void {
  const authors = set.hands.filter((hand) => hand.startsWith('hand-'));
  const held = new Set(authors.filter((_, i) => i % Math.ceil(authors.length / HELD_OUT) === 0));
  const teachers = authors.filter((hand) => !held.has(hand));
  const rowsOf = (hands: ReadonlySet<string>) =>
    [...set.rows.keys()].filter((row) => hands.has(set.rows[row]!.hand));
  const judged = rowsOf(held);
  console.log(`authors  ${labels.map((label) => label.slice(0, 12).padStart(13)).join('')}         mean`);
  for (const count of [1, 2, 4, 8, 16, 32, teachers.length]) {
    const models = set.fit(labels, rowsOf(new Set(teachers.slice(0, count))));
    const recalls = labels.map(
      (label) => thresholdOf(set, label, set.scores(models, label, judged), judged).recall,
    );
    const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    console.log(
      `${String(count).padEnd(9)}${[...recalls, mean].map((recall) => recall.toFixed(3).padStart(13)).join('')}`,
    );
  }
}
