/** What is wrong with a value the writer wrote, and what to write instead. */
export interface CalendarProblem {
  readonly code: ProblemCode;
  /** One sentence or two: what was found, what to do. */
  readonly message: string;
  /** Texts that could stand in the value's place, best first. */
  readonly suggestions: readonly string[];
}

export type ProblemCode =
  | 'zone-abbreviation'
  | 'zone-offset'
  | 'unknown-zone'
  | 'unknown-region'
  | 'not-a-date'
  | 'no-such-date'
  | 'no-such-time'
  | 'clock-gap'
  | 'not-a-duration'
  | 'business-hours';

/** A value, or the problem that kept it from being read; never both. */
export type Parsed<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: CalendarProblem };

export function parsed<T>(value: T): Parsed<T> {
  return { value };
}

export function failed(
  code: ProblemCode,
  message: string,
  suggestions: readonly string[] = [],
): Parsed<never> {
  return { problem: { code, message, suggestions } };
}

/** `" Did you mean A or B?"`, with its leading space; empty without a candidate. */
export function didYouMean(candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  return ` Did you mean ${candidates.map((one) => `"${one}"`).join(' or ')}?`;
}

/** The candidates within a third of the text's length in edits, closest first, three at most. */
export function nearest(text: string, candidates: Iterable<string>): string[] {
  const wanted = fold(text);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { readonly one: string; readonly edits: number }[] = [];
  for (const one of candidates) {
    if (Math.abs(one.length - wanted.length) > allowed) continue;
    const edits = distance(wanted, fold(one));
    if (edits <= allowed) scored.push({ one, edits });
  }
  scored.sort((a, b) => a.edits - b.edits || (a.one < b.one ? -1 : 1));
  return scored.slice(0, 3).map(({ one }) => one);
}

/** Lower case, without accents, with `_`, `-` and runs of space as one space: for comparing names of places. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Levenshtein's distance, a swap of two neighbours counted as one edit. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, before[column - 2]! + 1);
      }
      current.push(edits);
    }
    before = above;
    above = current;
  }
  return above[b.length]!;
}
