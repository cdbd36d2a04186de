import type { Clause } from './clauses.ts';
import { hashText } from './hash-text.ts';

const TRAITS = {
  who: {
    writer: hashText('writer'),
    reader: hashText('reader'),
    third: hashText('third'),
    thing: hashText('thing'),
  },
  time: { past: hashText('past'), present: hashText('present'), future: hashText('future') },
  negated: hashText('negated'),
  hedged: hashText('hedged'),
  conditional: hashText('conditional'),
  reported: hashText('reported'),
  question: hashText('question'),
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
