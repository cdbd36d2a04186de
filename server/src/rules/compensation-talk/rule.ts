import type { Facts } from '../../context/facts.ts';
import { defineRule } from '../../linter/rule.ts';
import { findInSentences, mentions } from '../../linter/sentences.ts';
import { beforeClause } from '../../prose/mend.ts';
import { frames } from './phrases.ts';

const ID = 'compensation-talk';

export default defineRule({
  meta: {
    docs: {
      description: 'pay, benefits or leave brought up in a note',
      guide: 'Professional Tone and Politeness',
      why: 'A follow-up is about the conversation and the work. Terms raised here, before anybody has made an offer, turn thanks into the opening of a negotiation. Keep them for the talk about the offer, or for the person who asks.',
    },
    defaultSeverity: 'warning',
    messages: {
      found: '“{{words}}” brings up terms; keep pay, benefits and leave for when an offer is on the table.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    if (context.reading.hitsOf(ID).length === 0 || isTheWork(context.facts) || mentions(context, ASKED))
      return;
    yield* findInSentences(draft, context, ID, ({ sentence }, { facts }, { text, from }) => {
      const sound = beforeClause(text, from);
      if (sound) return { title: 'Leave the terms out', words: sound };
      if (!sentence.isQuestion || facts.kind === 'moving-on') return undefined;
      return { title: 'Ask about the next step instead', words: 'May I ask what the next step is?' };
    });
  },
});

/** They asked for a figure, or have made an offer: then terms are what the message is about. */
const ASKED: ReadonlySet<string> = new Set(['figure-requested', 'offer-made']);

/** Pay is the trade: it stands in the role, or was a topic of the interview. */
function isTheWork({ role, interviews }: Facts): boolean {
  const work = [role ?? '', ...interviews.flatMap(({ topics }) => topics)].join(' ');
  return /\b(?:pay|payroll|salar(?:y|ies)|compensation|wages?|benefits|pensions?|rewards?|tariff|bonus(?:es)?|leave)\b/i.test(
    work,
  );
}
