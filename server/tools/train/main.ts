import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type ModelData, storedOf, writeAscending, writeWeights } from '../../src/prose/model-data.ts';
import { printCurve } from './curve.ts';
import { RULES, SECTIONS } from './labels.ts';
import { trainMessage } from './message.ts';
import { readSentences } from './sentences.ts';
import { crossValidate, thresholdOf } from './thresholds.ts';
import { type FittedModels, TrainingSet } from './training-set.ts';

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
function train(set: TrainingSet, labels: readonly string[], file: URL): Trained {
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
  const text = `${JSON.stringify(packed(labels, models, thresholds))}\n`;
  writeFileSync(file, text);
  console.log(
    `${all.length} sentences by ${set.hands.length} hands, ${models.columns.size} features, ${text.length} bytes\n`,
  );
  return { crossed, thresholds };
}

/** What a model of sentences gave: scores of every row by models that never saw its author, and its thresholds, both by label. */
interface Trained {
  readonly crossed: ReadonlyMap<string, Float32Array>;
  readonly thresholds: readonly number[];
}

function trainOnMessages(set: TrainingSet, { crossed, thresholds }: Trained, file: URL): void {
  const { data, ...report } = trainMessage(set, RULES, crossed, thresholds);
  writeFileSync(file, `${JSON.stringify(data)}\n`);
  console.log(
    `${report.drafts} messages: precision ${report.precision.toFixed(3)}  recall ${report.recall.toFixed(3)}  alarms per clean message ${report.alarmsPerCleanDraft.toFixed(3)}\n`,
  );
}

const root = pathToFileURL(`${process.cwd()}/`);
const set = new TrainingSet(readSentences(new URL('server/training/sentences/', root)));
if (process.argv.includes('--curve')) printCurve(set, RULES);
else {
  const trained = train(set, RULES, new URL('server/src/prose/rules-model.generated.json', root));
  trainOnMessages(set, trained, new URL('server/src/prose/message-model.generated.json', root));
  train(set, SECTIONS, new URL('server/src/prose/sections-model.generated.json', root));
}
