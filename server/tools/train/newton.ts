/** Small pull of every weight towards 0, so that there is one best answer. */
const RIDGE = 3;
const MOST_STEPS = 50;

/** Logistic regression by Newton's method on a few dense columns; the weights of the columns. */
export function fitDense(rows: readonly (readonly number[])[], targets: Uint8Array): readonly number[] {
  const width = rows[0]!.length;
  let weights: readonly number[] = new Array<number>(width).fill(0);
  let loss = lossOf(rows, targets, weights);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, targets, weights);
    let next = weights;
    let nextLoss = loss;
    for (let share = 1; share > 1e-4; share /= 2) {
      next = weights.map((weight, i) => weight - share * change[i]!);
      nextLoss = lossOf(rows, targets, next);
      if (nextLoss < loss) break;
    }
    if (!(loss - nextLoss > 1e-6)) break;
    weights = next;
    loss = nextLoss;
  }
  return weights;
}

const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, i) => sum + value * weights[i]!, 0);

function lossOf(
  rows: readonly (readonly number[])[],
  targets: Uint8Array,
  weights: readonly number[],
): number {
  const pull = weights.reduce((sum, weight) => sum + (RIDGE / 2) * weight * weight, 0);
  return rows.reduce((sum, row, i) => {
    const logit = dot(row, weights);
    return sum + Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - targets[i]! * logit;
  }, pull);
}

/** The Hessian's inverse times the gradient. */
function newtonStep(
  rows: readonly (readonly number[])[],
  targets: Uint8Array,
  weights: readonly number[],
): number[] {
  const width = weights.length;
  const gradient = weights.map((weight) => RIDGE * weight);
  const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
  rows.forEach((row, at) => {
    const probability = 1 / (1 + Math.exp(-dot(row, weights)));
    const curve = probability * (1 - probability);
    for (let i = 0; i < width; i++) {
      gradient[i]! += (probability - targets[at]!) * row[i]!;
      const scaled = curve * row[i]!;
      if (scaled !== 0) for (let j = 0; j < width; j++) hessian[i]![j]! += scaled * row[j]!;
    }
  });
  return solve(hessian, gradient);
}

/** Solves a small, positive definite system of linear equations by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((pivot, i) => {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[i]! / pivot[i]!;
      for (let j = i; j < row.length; j++) row[j]! -= share * pivot[j]!;
    }
  });
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
