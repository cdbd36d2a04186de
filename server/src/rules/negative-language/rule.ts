import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { beforeClause } from '../../prose/mend.ts';
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
      former: '“{{words}}” speaks ill of an employer; say what you are looking for instead.',
      self: '“{{words}}” runs you down; add what you wish you had said, without the apology for it.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    yield* findInSentences(draft, context, 'negative-language', ({ hits }, _context, { text, from }) => {
      const message = hits[0]?.message;
      if (message === 'self') return { title: 'Offer to add to your answer', words: addTo(text) };
      const sound = beforeClause(text, from);
      if (sound) return { title: 'Leave the criticism out', words: sound };
      return message === 'former'
        ? {
            title: 'Say what you are looking for',
            words: 'I am looking for work in which I can go on learning.',
          }
        : {
            title: 'Say what you valued',
            words: 'I valued the chance to hear about the work at first hand.',
          };
    });
  },
});

/** Keeps the matter that was spoken of, where the sentence names it. */
function addTo(sentence: string): string {
  const [, matter] = /\b(?:about|regarding|question on|questions on) ([^,;:.!?]{3,60})/i.exec(sentence) ?? [];
  return `I would be glad to add to what I said ${matter ? `about ${matter}` : 'on that point'}.`;
}
