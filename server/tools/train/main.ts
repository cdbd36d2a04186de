import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { digitOf, featureDigits, type ModelData } from '../../src/prose/model.ts';
import { printCurve } from './curve.ts';
import { RULES, SECTIONS } from './labels.ts';
import { readSentences } from './sentences.ts';
import { crossValidate, thresholdOf } from './thresholds.ts';
import { type FittedModels, TrainingSet } from './training-set.ts';

/** How many features a model may keep: 11 bytes each for the rules, 20 for the sections. */
const KEPT = { rules: 85_000, sections: 15_000 };

function packed(
  labels: readonly string[],
  { columns, byLabel }: FittedModels,
  thresholds: readonly number[],
  most: number,
): ModelData {
  const fitted = labels.map((label) => byLabel.get(label)!);
  const byUpperBits = new Map([...columns].map(([hash, column]) => [hash >>> 8, { hash, column }]));
  const kept = [...byUpperBits.values()]
    .map((feature) => ({
      ...feature,
      size: Math.max(...fitted.map(({ weights }) => Math.abs(weights[feature.column]!))),
    }))
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, most)
    .sort((a, b) => a.hash - b.hash);
  const scales = fitted.map(({ weights }) =>
    kept.reduce((largest, { column }) => Math.max(largest, Math.abs(weights[column]!)), 0),
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

/** Trains one model, prints how it does on authors it has not seen, and writes it down. */
function train(set: TrainingSet, labels: readonly string[], file: URL, most: number): void {
  const all = [...set.rows.keys()];
  const crossed = crossValidate(set, labels);
  const thresholds = labels.map((label) => {
    const { threshold, recall, precision } = thresholdOf(set, label, crossed.get(label)!, all);
    console.log(
      `${label.padEnd(24)}threshold ${threshold.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
    return Number.isFinite(threshold) ? Math.round(threshold * 1000) / 1000 : 99;
  });
  const models = set.fit(labels, all);
  const text = `${JSON.stringify(packed(labels, models, thresholds, most))}\n`;
  writeFileSync(file, text);
  console.log(
    `${all.length} sentences by ${set.hands.length} hands, ${models.columns.size} features, ${text.length} bytes\n`,
  );
}

const root = pathToFileURL(`${process.cwd()}/`);
const set = new TrainingSet(readSentences(new URL('server/training/sentences/', root)));
if (process.argv.includes('--curve')) printCurve(set, RULES);
else {
  train(set, RULES, new URL('server/src/prose/rules-model.generated.json', root), KEPT.rules);
  train(set, SECTIONS, new URL('server/src/prose/sections-model.generated.json', root), KEPT.sections);
}
