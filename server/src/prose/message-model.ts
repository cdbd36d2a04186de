/** How much each thing speaks for a label in one sentence of a message. */
export interface MessageModelData {
  /** In the order of `MessageFeatures`. */
  readonly weights: readonly number[];
  /** By label, in the order of the sentence model's. */
  readonly biases: readonly number[];
}

/**
 * What speaks for one label in one sentence: its own margin; the strongest margin of another label there, and by how much that is
 * ahead; the label's strongest margin in any other sentence; any other label's strongest margin in any other sentence.
 */
export type MessageFeatures = readonly [
  own: number,
  other: number,
  ahead: number,
  same: number,
  elsewhere: number,
];

/** Margins beyond these say no more than these; a sentence that is alone has the lower one beside it. */
const BOUNDS = { least: -7, most: 5 };
/** A frame that holds speaks to the other labels and sentences as a margin of so much would. */
const FRAMED = 1;

/** Weighs a sentence with the rest of its message: who pleads once pleads again, and in a message in which nothing else is to be minded a doubtful sentence rarely is. */
export class MessageModel {
  readonly #weights: readonly number[];
  readonly #biases: readonly number[];

  constructor({ weights, biases }: MessageModelData) {
    this.#weights = weights;
    this.#biases = biases;
  }

  /** By sentence and label, how sure it is that the sentence is to be minded: at 0 or more it is sure enough. */
  judge(sentences: readonly SentenceScores[]): readonly (readonly number[])[] {
    return messageFeatures(sentences).map((bySentence) =>
      bySentence.map((signs, label) =>
        signs.reduce((sum, sign, i) => sum + sign * this.#weights[i]!, this.#biases[label]!),
      ),
    );
  }
}

/** What is known of one sentence by itself. */
export interface SentenceScores {
  /** By label: how far the sentence model's score is above its threshold. */
  readonly margins: ArrayLike<number>;
  /** The labels of which a frame holds in the sentence. */
  readonly framed: ReadonlySet<number>;
}

/** The signs of every sentence of one message, by label. */
export function messageFeatures(
  sentences: readonly SentenceScores[],
): readonly (readonly MessageFeatures[])[] {
  const own = sentences.map(({ margins }) => Array.from(margins, bounded));
  const told = own.map((margins, i) =>
    margins.map((margin, label) => (sentences[i]!.framed.has(label) ? Math.max(margin, FRAMED) : margin)),
  );
  const labels = [...(own[0]?.keys() ?? [])];
  const peaks = labels.map((label) => peakOf(told.map((margins) => margins[label]!)));
  return told.map((here, i) => {
    const same = peaks.map(({ at, first, second }) => (at === i ? second : first));
    return labels.map((label): MessageFeatures => {
      const other = strongestBut(here, label);
      return [
        own[i]![label]!,
        other,
        Math.max(0, other - here[label]!),
        same[label]!,
        strongestBut(same, label),
      ];
    });
  });
}

const bounded = (margin: number): number => Math.max(BOUNDS.least, Math.min(BOUNDS.most, margin));

/** Where the greatest of some numbers is, and the two greatest. */
function peakOf(values: readonly number[]): { at: number; first: number; second: number } {
  const peak = { at: -1, first: BOUNDS.least, second: BOUNDS.least };
  values.forEach((value, at) => {
    if (value > peak.first) Object.assign(peak, { at, first: value, second: peak.first });
    else if (value > peak.second) peak.second = value;
  });
  return peak;
}

const strongestBut = (values: readonly number[], label: number): number =>
  values.reduce((most, value, i) => (i === label ? most : Math.max(most, value)), BOUNDS.least);
