import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { frames } from './phrases.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'criticism of the interview, the people, the company, a former employer, or the writer',
      guide: 'Avoid Negative Language or Critiques',
      why: 'Whatever the cause, a reader remembers the complaint and wonders what will be said of them one day. Running yourself down does the same harm: it hands over a doubt they may not have had. Keep to what went well, or say calmly what you would like to add.',
    },
    defaultSeverity: 'warning',
    messages: {
      found: '“{{words}}” reads as criticism; leave it out, or say what you valued instead.',
      self: '“{{words}}” runs you down; add what you wish you had said, without the apology for it.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    yield* findInSentences(draft, context, 'negative-language', ({ hits }) =>
      hits[0]?.message === 'self'
        ? {
            title: 'Offer to add to your answer',
            words: 'I would be glad to add to what I said on that point.',
          }
        : undefined,
    );
  },
});
