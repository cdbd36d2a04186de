import { describe, expect, it } from 'vitest';
import { MessageModel, messageFeatures, type SentenceScores } from '../../server/src/prose/message-model.ts';
import type { Opinion } from '../../server/src/prose/opinion.ts';
import { judgeMessage } from '../../server/src/prose/second-opinion.ts';

const LABELS = ['impatient-tone', 'desperate-tone'];

const evidence = (margins: readonly number[], ...framed: readonly number[]): SentenceScores => ({
  margins,
  framed: new Set(framed),
});

/** A sentence of ten words as the models see it, with a frame's hit on its first two words for each rule that is framed. */
const opinion = (margins: readonly number[], ...framed: readonly number[]): Opinion => ({
  ...evidence(margins, ...framed),
  hits: framed.map((label) => ({ ruleId: LABELS[label]!, source: 'frame', from: 0, to: 2 })),
  wordsFor: (label) => ({ from: label, to: 10 }),
});

describe('the signs of a sentence in its message', () => {
  it('are its own margins, what else it may be, and what the rest of the message is', () => {
    const [first, second] = messageFeatures([evidence([-1, 0.5]), evidence([2, -3])]);
    expect(first).toEqual([
      [-1, 0.5, 1.5, 2, -3],
      [0.5, -1, 0, -3, 2],
    ]);
    expect(second).toEqual([
      [2, -3, 0, -1, 0.5],
      [-3, 2, 5, 0.5, -1],
    ]);
  });

  it('are bounded, and those of a lone sentence have the lower bound beside them', () => {
    expect(messageFeatures([evidence([40, -40])])).toEqual([
      [
        [5, -7, 0, -7, -7],
        [-7, 5, 12, -7, -7],
      ],
    ]);
  });

  it('let a frame speak to the other sentences and labels, and leave the own margin as it is', () => {
    const [first, second] = messageFeatures([evidence([-4, -4], 0), evidence([-4, -4])]);
    expect(first![0]).toEqual([-4, -4, 0, -4, -4]);
    expect(first![1]).toEqual([-4, 1, 5, -4, -4]);
    expect(second![0]).toEqual([-4, -4, 0, 1, -4]);
  });

  it('of a message without sentences, or sentences no model has read, are none', () => {
    expect(messageFeatures([])).toEqual([]);
    expect(messageFeatures([evidence([])])).toEqual([[]]);
  });
});

describe('judging a message', () => {
  // A sentence needs a margin of 1, or half as much beside a sentence of the same label that has 1.
  const message = new MessageModel({ weights: [1, 0, 0, 0.5, 0], biases: [-1, -1] });
  const judge = (...opinions: readonly Opinion[]) => judgeMessage(opinions, LABELS, message);

  it('minds a doubtful sentence only beside a sure one of the same rule', () => {
    const doubtful = opinion([0.6, -5]);
    expect(judge(doubtful)).toEqual([[]]);
    const [, beside] = judge(opinion([4.6, -5]), doubtful);
    expect(beside).toEqual([{ ruleId: 'impatient-tone', source: 'model', from: 0, to: 10 }]);
    expect(judge(opinion([-5, 4.6]), doubtful)[1]).toEqual([]);
  });

  it('calls tentative what falls just short', () => {
    const [, short] = judge(opinion([-0.5, -5]), opinion([0.6, -5]));
    expect(short).toEqual([
      { ruleId: 'impatient-tone', source: 'model', isTentative: true, from: 0, to: 10 },
    ]);
  });

  it('believes a frame unless the model is far from holding the same', () => {
    expect(judge(opinion([-1, -7], 0))[0]).toEqual([
      { ruleId: 'impatient-tone', source: 'frame', from: 0, to: 2 },
    ]);
    expect(judge(opinion([-3, -7], 0))[0]).toEqual([]);
  });

  it('does not find by the model what it took back from a frame of the same rule', () => {
    const [, second] = judge(opinion([4.6, -5]), opinion([-3, -7], 0));
    expect(second).toEqual([]);
    const strong = new MessageModel({ weights: [0, 0, 0, 1, 0], biases: [0, 0] });
    expect(judgeMessage([opinion([5, -7]), opinion([-3, -7], 0)], LABELS, strong)[1]).toEqual([]);
  });

  it('finds a second rule broken in one sentence only where that is plain', () => {
    const rulesOf = (...margins: readonly number[]) =>
      judge(opinion([-6, -6]), opinion(margins))[1]!.map(({ ruleId }) => ruleId);
    expect(rulesOf(5, 4.5)).toEqual(['impatient-tone']);
    expect(rulesOf(5, 5)).toEqual(LABELS);
  });
});
