import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type ModelData, storedOf, writeAscending, writeWeights } from '../../src/prose/model-data.ts';
import { printCurve } from './curve.ts';
import { RULES, SECTIONS } from './labels.ts';
import { readSentences } from './sentences.ts';
import { crossValidate, thresholdOf } from './thresholds.ts';
import { type FittedModels, TrainingSet } from './training-set.ts';

/** Half of what rules are tried on was written to be mistaken for them; in messages that is rare, and so far below, precision still held on the open drafts of `test/corpus`. */
const EASE = 0.25;

/** A label's full weight is that which all but so many of its weights stay below: a few outliers must not coarsen the rest. */
const BEYOND = 0.0005;

function packed(
  labels: readonly string[],
  { columns, byLabel }: FittedModels,
  thresholds: readonly number[],
): ModelData {
  const fitted = labels.map((label) => byLabel.get(label)!);
  const kept = [...new Map([...columns].map(([hash, column]) => [hash >>> 8, column]))].sort(
    ([a], [b]) => a - b,
  );
  const scales = fitted.map(({ weights }) => fullWeight(weights));
  return {
    labels,
    features: writeAscending(kept.map(([upper]) => upper)),
    weights: writeWeights(
      kept.flatMap(([, column]) =>
        fitted.map(({ weights }, label) => storedOf(weights[column]! / scales[label]!)),
      ),
    ),
    scales,
    biases: fitted.map(({ bias }) => bias),
    thresholds,
  };
}

const fullWeight = (weights: Float32Array): number =>
  weights.map(Math.abs).sort()[Math.floor(weights.length * (1 - BEYOND))]!;

/** Trains one model, prints how it does on authors it has not seen, and writes it down. */
function train(set: TrainingSet, labels: readonly string[], file: URL): void {
  const all = [...set.rows.keys()];
  const crossed = crossValidate(set, labels);
  const thresholds = labels.map((label) => {
    const { threshold, recall, precision } = thresholdOf(set, label, crossed.get(label)!, all);
    console.log(
      `${label.padEnd(24)}threshold ${threshold.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
    const eased = labels === RULES ? threshold - EASE : threshold;
    return Number.isFinite(threshold) ? Math.round(eased * 1000) / 1000 : 99;
  });
  const models = set.fit(labels, all);
  const text = `${JSON.stringify(packed(labels, models, thresholds))}\n`;
  writeFileSync(file, text);
  console.log(
    `${all.length} sentences by ${set.hands.length} hands, ${models.columns.size} features, ${text.length} bytes\n`,
  );
}

const root = pathToFileURL(`${process.cwd()}/`);
const set = new TrainingSet(readSentences(new URL('server/training/sentences/', root)));
if (process.argv.includes('--curve')) printCurve(set, RULES);
else {
  train(set, RULES, new URL('server/src/prose/rules-model.generated.json', root));
  train(set, SECTIONS, new URL('server/src/prose/sections-model.generated.json', root));
}
