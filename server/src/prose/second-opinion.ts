import type { MessageModel } from './message-model.ts';
import type { Opinion } from './opinion.ts';
import type { Hit } from './reading.ts';

/** So far below its threshold the sentence model takes a frame's finding back. */
const VETO = 2.6;

/** A sentence mostly breaks one rule; a second is added only where the message model is this much surer than it must be. */
export const PLAIN = 1;

/** So far below what it must be, the message model still holds a sentence to be doubtful. */
const TENTATIVE = 0.75;

/** What is to be minded in each sentence of a message: the models add what the frames missed and take out what they should not have found. */
export function judgeMessage(
  opinions: readonly Opinion[],
  labels: readonly string[],
  message: MessageModel,
): readonly (readonly Hit[])[] {
  const sure = message.judge(opinions);
  return opinions.map((opinion, i) => combine(opinion, labels, sure[i]!));
}

function combine(opinion: Opinion, labels: readonly string[], sure: readonly number[]): readonly Hit[] {
  const { hits, margins } = opinion;
  const strongest = Math.max(...sure);
  if (hits.length === 0 && strongest < -TENTATIVE) return hits;
  const believed = hits.filter(({ ruleId }) => {
    const label = labels.indexOf(ruleId);
    return label < 0 || margins[label]! > -VETO;
  });
  const added = labels.flatMap((ruleId, label): Hit[] => {
    const own = sure[label]!;
    if (own < -TENTATIVE || hits.some((hit) => hit.ruleId === ruleId)) return [];
    if (own < PLAIN && (own < strongest || believed.length > 0)) return [];
    return [{ ruleId, source: 'model', ...(own < 0 && { isTentative: true }), ...opinion.wordsFor(label) }];
  });
  return [...believed, ...added];
}
