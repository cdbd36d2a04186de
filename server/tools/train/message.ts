import {
  type MessageFeatures,
  type MessageModelData,
  messageFeatures,
  type SentenceScores,
} from '../../src/prose/message-model.ts';
import { PLAIN } from '../../src/prose/second-opinion.ts';
import { fitDense } from './newton.ts';
import { FOLDS } from './thresholds.ts';
import type { TrainingSet } from './training-set.ts';

/** How often a finding must be right, in messages that break no such rule anywhere; and how often a message with nothing to mind may be warned of. */
const PRECISION = 0.95;
const CLEAN_RATE = 0.04;
/** So much surer than that it must be all the same: what was written to a brief is easier to tell than what people send. */
const RESERVE = 0.45;
/** From here the bar is lowered in steps. */
const HIGHEST = 4;
const STEP = 0.05;

/** One label of one sentence in a draft of the training set. */
interface Example {
  readonly row: number;
  readonly signs: MessageFeatures;
  readonly label: number;
  readonly isOf: boolean;
  /** The rules the whole message breaks. */
  readonly inMessage: ReadonlySet<number>;
  readonly message: number;
  readonly fold: number;
}

export interface MessageReport {
  readonly data: MessageModelData;
  readonly drafts: number;
  readonly precision: number;
  readonly recall: number;
  readonly alarmsPerCleanDraft: number;
}

/** Trains the model of messages on the drafts of the set, from scores by models that never saw their authors; its bar is the lowest that holds on such drafts. */
export function trainMessage(
  set: TrainingSet,
  labels: readonly string[],
  crossed: ReadonlyMap<string, Float32Array>,
  thresholds: readonly number[],
): MessageReport {
  const cases = casesOf(set, labels, (row) => ({
    margins: labels.map((label, i) => crossed.get(label)![row]! - thresholds[i]!),
    framed: new Set(labels.flatMap((label, i) => (set.isFramed(row, label) ? i : []))),
  }));
  const sure = new Float64Array(cases.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitCases(
      cases.filter((one) => one.fold !== fold),
      labels,
    );
    cases.forEach((one, i) => {
      if (one.fold === fold) sure[i] = sureOf(one, labels, weights);
    });
  }
  const { bar, ...figures } = barOf(cases, sure);
  const weights = fitCases(cases, labels);
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    data: {
      weights: weights.slice(0, -labels.length).map(rounded),
      biases: weights.slice(-labels.length).map((bias) => rounded(bias - bar - RESERVE)),
    },
    ...figures,
  };
}

function casesOf(
  set: TrainingSet,
  labels: readonly string[],
  evidenceOf: (row: number) => SentenceScores,
): readonly Example[] {
  return set.drafts.flatMap((rows, message) => {
    const inMessage = new Set(
      labels.flatMap((label, i) => (rows.some((row) => set.isOf(row, label)) ? i : [])),
    );
    const fold = set.foldOf(rows[0]!, FOLDS);
    return messageFeatures(rows.map(evidenceOf)).flatMap((bySentence, i) =>
      bySentence.flatMap((signs, label) => {
        const row = rows[i]!;
        if (!set.teaches(row, labels[label]!)) return [];
        return { row, signs, label, isOf: set.isOf(row, labels[label]!), inMessage, message, fold };
      }),
    );
  });
}

/** The weights of the signs, then the biases of the labels. */
function fitCases(cases: readonly Example[], labels: readonly string[]): readonly number[] {
  const rows = cases.map(({ signs, label }) => [...signs, ...labels.map((_, i) => (i === label ? 1 : 0))]);
  return fitDense(
    rows,
    Uint8Array.from(cases, ({ isOf }) => (isOf ? 1 : 0)),
  );
}

function sureOf({ signs, label }: Example, labels: readonly string[], weights: readonly number[]): number {
  const bias = weights[weights.length - labels.length + label]!;
  return signs.reduce((sum, sign, i) => sum + sign * weights[i]!, bias);
}

/** The lowest bar at which the models' own findings, frames apart, are right as often as they must be, and what it brings. */
function barOf(cases: readonly Example[], sure: Float64Array): Omit<MessageReport, 'data'> & { bar: number } {
  const strongest = new Map<number, number>();
  cases.forEach(({ row }, i) => {
    strongest.set(row, Math.max(strongest.get(row) ?? Number.NEGATIVE_INFINITY, sure[i]!));
  });
  const messages = new Set(cases.map(({ message }) => message));
  const clean = new Set(cases.filter(({ inMessage }) => inMessage.size === 0).map(({ message }) => message));
  const faults = cases.filter(({ isOf }) => isOf).length;
  const at = (bar: number) => {
    const found = cases.filter(
      ({ row }, i) => sure[i]! >= bar && (sure[i] === strongest.get(row) || sure[i]! >= bar + PLAIN),
    );
    const hits = found.filter(({ isOf }) => isOf).length;
    const alarms = found.filter(({ inMessage, label }) => !inMessage.has(label));
    return {
      bar,
      drafts: messages.size,
      precision: hits / (hits + alarms.length),
      recall: hits / faults,
      alarmsPerCleanDraft: alarms.filter(({ message }) => clean.has(message)).length / clean.size,
    };
  };
  let best: ReturnType<typeof at> | undefined;
  for (let bar = HIGHEST; bar > -HIGHEST; bar -= STEP) {
    const figures = at(bar);
    if (figures.precision >= PRECISION && figures.alarmsPerCleanDraft <= CLEAN_RATE) best = figures;
  }
  if (!best) throw new Error('No bar makes the message model right often enough.');
  return best;
}
