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
export function traitsOf(clause: Clause | undefined, isQuestion: boolean): number[] {
  const traits = isQuestion ? [TRAITS.question] : [];
  if (!clause) return traits;
  traits.push(TRAITS.who[clause.who], TRAITS.time[clause.time]);
  for (const mood of ['negated', 'hedged', 'conditional', 'reported'] as const)
    if (clause[mood]) traits.push(TRAITS[mood]);
  return traits;
}
