import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { classes } from '../../src/prose/classes/index.ts';
import { compileClasses, Lexicon } from '../../src/prose/lexicon.ts';
import { featuresOf } from '../../src/prose/features.ts';
import { digitOf, featureDigits, type ModelData } from '../../src/prose/model.ts';
import { Reader } from '../../src/prose/reading.ts';
import { type Example, type Fitted, fitLogistic, score } from './logistic.ts';
import { type Row, readSentences } from './sentences.ts';

const RULES = [
  'overly-familiar',
  'presumed-outcome',
  'negative-language',
  'impatient-tone',
  'desperate-tone',
  'unrequested-materials',
  'compensation-talk',
];
const SECTIONS = [
  'greeting',
  'gratitude',
  'key-moment',
  'interest',
  'value',
  'missed-point',
  'shared-values',
  'collaboration',
  'cultural-note',
  'reference',
  'patience',
  'status-question',
  'channel-preference',
  'moving-on',
  'closing',
  'sign-off',
];
/** How many features a model may keep: 11 bytes each for the rules, 20 for the sections. */
const KEPT = { rules: 80_000, sections: 15_000 };
const FOLDS = 5;
/** Share of ordinary sentences on which a rule may be wrong: five in ten thousand, over seven rules and twelve sentences 0.04 a message. */
const FALSE_RATE = 0.0005;

const root = pathToFileURL(`${process.cwd()}/`);
const rows = readSentences(new URL('server/training/sentences/', root));
const reader = new Reader({}, new Lexicon(compileClasses(classes)));
const hashed = rows.map(({ text }) => hashesOf(text));

function hashesOf(text: string): readonly number[] {
  const { tokens, sentences } = reader.readText(text);
  return [...new Set(sentences.flatMap((sentence) => [...featuresOf(tokens, sentence).hashes]))];
}

/** Columns of the features that at least three sentences of the set have. */
function columnsOf(indexes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const i of indexes) for (const hash of hashed[i]!) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 2).map(([hash], column) => [hash, column]));
}

function examplesOf(indexes: readonly number[], columns: ReadonlyMap<number, number>): Example[] {
  return indexes.map((i) => ({
    columns: Int32Array.from(hashed[i]!.flatMap((hash) => columns.get(hash) ?? [])),
    size: hashed[i]!.length,
  }));
}

const isOf = (row: Row, label: string): boolean =>
  row.rules.includes(label) || (row.sections ?? []).includes(label);

/** Sections are learnt from sentences that name theirs; rules from all. */
const usable = (label: string, indexes: readonly number[]): number[] =>
  SECTIONS.includes(label) ? indexes.filter((i) => rows[i]!.sections) : [...indexes];

function fitLabel(label: string, indexes: readonly number[], columns: ReadonlyMap<number, number>): Fitted {
  const used = usable(label, indexes);
  const targets = Uint8Array.from(used, (i) => (isOf(rows[i]!, label) ? 1 : 0));
  return fitLogistic(examplesOf(used, columns), targets, columns.size);
}

/** Scores of every row by models that never saw its author. */
function crossValidate(labels: readonly string[]): Map<string, Float32Array> {
  const hands = [...new Set(rows.map(({ hand }) => hand))];
  const scores = new Map(labels.map((label) => [label, new Float32Array(rows.length).fill(Number.NaN)]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (i: number) => hands.indexOf(rows[i]!.hand) % FOLDS === fold;
    const inside = [...rows.keys()].filter((i) => !isOut(i));
    const outside = [...rows.keys()].filter(isOut);
    const columns = columnsOf(inside);
    for (const label of labels) {
      const { weights, bias } = fitLabel(label, inside, columns);
      examplesOf(outside, columns).forEach((example, n) => {
        scores.get(label)![outside[n]!] = score(example, weights, bias);
      });
    }
  }
  return scores;
}

/** The lowest score at which a rule is wrong on at most `FALSE_RATE` of ordinary sentences and right in 19 of 20 of what it finds. */
function thresholdOf(
  label: string,
  scores: Float32Array,
): { threshold: number; recall: number; precision: number } {
  const judged = usable(label, [...rows.keys()]).map((i) => ({
    score: scores[i]!,
    hit: isOf(rows[i]!, label),
    ordinary: rows[i]!.sections !== undefined,
  }));
  judged.sort((a, b) => b.score - a.score);
  const positives = judged.filter(({ hit }) => hit).length;
  const allowed = judged.filter(({ ordinary }) => ordinary).length * FALSE_RATE;
  const target = SECTIONS.includes(label) ? 0.9 : 0.95;
  let best = { threshold: Number.POSITIVE_INFINITY, recall: 0, precision: 1 };
  let right = 0;
  let wrongOrdinary = 0;
  judged.forEach(({ score: at, hit, ordinary }, n) => {
    if (hit) right++;
    else if (ordinary && !SECTIONS.includes(label)) wrongOrdinary++;
    const precision = right / (n + 1);
    if (precision >= target && wrongOrdinary <= allowed)
      best = { threshold: at, recall: right / positives, precision };
  });
  return best;
}

function packed(
  labels: readonly string[],
  fitted: readonly Fitted[],
  columns: ReadonlyMap<number, number>,
  thresholds: readonly number[],
  most: number,
): ModelData {
  const byUpperBits = new Map([...columns].map(([hash, column]) => [hash >>> 8, { hash, column }]));
  const sized = [...byUpperBits.values()].map(({ hash, column }) => ({
    hash,
    column,
    size: Math.max(...fitted.map(({ weights }) => Math.abs(weights[column]!))),
  }));
  const kept = sized
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, most)
    .sort((a, b) => a.hash - b.hash);
  const scales = fitted.map(({ weights }) =>
    kept.reduce((most, { column }) => Math.max(most, Math.abs(weights[column]!)), 0),
  );
  return {
    labels,
    features: kept.map(({ hash }) => featureDigits(hash)).join(''),
    weights: kept
      .map(({ column }) =>
        fitted.map(({ weights }, label) => digitOf(weights[column]! / scales[label]!)).join(''),
      )
      .join(''),
    scales,
    biases: fitted.map(({ bias }) => bias),
    thresholds,
  };
}

/** Trains one model, prints how it did on authors it had not seen, and writes it down. */
function train(labels: readonly string[], file: string, most: number): void {
  const crossed = crossValidate(labels);
  const chosen = labels.map((label) => thresholdOf(label, crossed.get(label)!));
  labels.forEach((label, i) => {
    const { threshold, recall, precision } = chosen[i]!;
    const figures = `threshold ${threshold.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
    console.log(label.padEnd(24), figures);
  });
  const columns = columnsOf([...rows.keys()]);
  const fitted = labels.map((label) => fitLabel(label, [...rows.keys()], columns));
  const thresholds = chosen.map(({ threshold }) =>
    Number.isFinite(threshold) ? Math.round(threshold * 1000) / 1000 : 99,
  );
  const text = `${JSON.stringify(packed(labels, fitted, columns, thresholds, most))}\n`;
  writeFileSync(new URL(file, root), text);
  console.log(
    `${file}: ${rows.length} sentences, ${columns.size} features, ${Math.min(most, columns.size)} kept, ${text.length} bytes`,
  );
}

train(RULES, 'server/src/prose/rules-model.generated.json', KEPT.rules);
train(SECTIONS, 'server/src/prose/sections-model.generated.json', KEPT.sections);
