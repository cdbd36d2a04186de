import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { afterClause, beforeClause } from '../../prose/mend.ts';
import { frames } from './phrases.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'pleading, hardship as an argument, and apology upon apology',
      guide: 'Maintain a Professional Tone',
      why: 'A plea asks the reader to decide out of pity, which no fair process can do, and it hides the reasons to choose you. Say plainly that you want the work and what you bring to it.',
    },
    defaultSeverity: 'warning',
    messages: {
      found: '“{{words}}” pleads; say plainly that you are interested and what you would bring.',
      apology: '“{{words}}” apologises more than the matter asks for; one short apology is enough, or none.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    yield* findInSentences(draft, context, 'desperate-tone', ({ hits }, { facts }, { text, from, to }) => {
      const rest = afterClause(text, to);
      if (hits[0]?.message === 'apology') {
        const words = rest ?? beforeClause(text, from);
        return words ? { title: 'Leave the apology out', words } : undefined;
      }
      return {
        title: 'Say plainly that you are interested',
        words:
          rest ?? `I remain very interested in the ${facts.role ? `${facts.role} position` : 'position'}.`,
      };
    });
  },
});
