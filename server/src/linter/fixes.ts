import { applyEdits, type Edit } from '../draft/span.ts';
import type { Problem } from './lint.ts';

const PASSES = 10;

/** The edits of all fixes that can be applied together: where two touch the same words, the first in text order wins. */
export function fixEdits(problems: readonly Problem[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fix } of problems) {
    if (!fix || fix.snippet || fix.edits.some((edit) => taken.some((other) => collide(edit, other))))
      continue;
    taken.push(...fix.edits);
  }
  return taken;
}

const collide = (a: Edit, b: Edit): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;

/** Applies fixes until none is left, a pass at a time, as one fix may uncover the next. */
export function fixText(text: string, problemsOf: (text: string) => readonly Problem[]): string {
  let current = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const edits = fixEdits(problemsOf(current));
    if (edits.length === 0) return current;
    current = applyEdits(current, edits);
  }
  return current;
}
