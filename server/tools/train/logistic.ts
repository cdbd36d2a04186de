/** One example: the columns that are set, and how many features it had before rare ones were dropped. */
export interface Example {
  readonly columns: Int32Array;
  readonly size: number;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

export const DEFAULTS: FitOptions = { epochs: 12, rate: 0.3, l2: 5e-4 };

/** A linear congruential generator, so that every run shuffles alike. */
function* randoms(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state / 0x80000000;
  }
}

/** Logistic regression by AdaGrad with L2 on the weights in use, every example as important as it says; deterministic for the same input. */
export function fitLogistic(
  examples: readonly Example[],
  targets: Uint8Array,
  width: number,
  importance: Float32Array,
  options: FitOptions = DEFAULTS,
): Fitted {
  const { epochs, rate, l2 } = options;
  const weights = new Float32Array(width);
  const squares = new Float32Array(width).fill(1e-6);
  const order = Int32Array.from(examples.keys());
  const random = randoms(20260101);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i]!;
      const error = importance[i]! * (probability(score(example, weights, bias)) - targets[i]!);
      bias -= 0.02 * error;
      const step = error / Math.sqrt(example.size);
      for (const column of example.columns) {
        const gradient = step + l2 * weights[column]!;
        squares[column]! += gradient * gradient;
        weights[column]! -= (rate * gradient) / Math.sqrt(squares[column]!);
      }
    }
  }
  return { weights, bias };
}

/** The logit of an example. */
export function score({ columns, size }: Example, weights: Float32Array, bias: number): number {
  let sum = 0;
  for (const column of columns) sum += weights[column]!;
  return bias + sum / Math.sqrt(size || 1);
}

const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

function shuffle(order: Int32Array, random: Generator<number, void>): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor((random.next().value as number) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
