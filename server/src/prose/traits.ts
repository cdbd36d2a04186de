import type { Clause } from './clauses.ts';
import { signedHash } from './hash-text.ts';

const TRAITS = {
  who: {
    writer: signedHash('writer'),
    reader: signedHash('reader'),
    third: signedHash('third'),
    thing: signedHash('thing'),
  },
  time: { past: signedHash('past'), present: signedHash('present'), future: signedHash('future') },
  negated: signedHash('negated'),
  hedged: signedHash('hedged'),
  conditional: signedHash('conditional'),
  reported: signedHash('reported'),
  question: signedHash('question'),
};

/** What bears on everything a clause says, as hashes: who it speaks of, when, in what mood, and whether it is asked. */
export function traitsOf(clause: Clause, isQuestion: boolean): number[] {
  const traits = isQuestion ? [TRAITS.question] : [];
  traits.push(TRAITS.who[clause.who], TRAITS.time[clause.time]);
  if (clause.negated) traits.push(TRAITS.negated);
  if (clause.hedged) traits.push(TRAITS.hedged);
  if (clause.conditional) traits.push(TRAITS.conditional);
  if (clause.reported) traits.push(TRAITS.reported);
  return traits;
}
