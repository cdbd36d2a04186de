import { defineRule, type RuleContext } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { beforeClause, reword } from '../../prose/mend.ts';
import { HOPES } from './hopes.ts';
import { frames } from './phrases.ts';

const ID = 'presumed-outcome';

export default defineRule({
  meta: {
    docs: {
      description: 'words that speak as if the job were won',
      guide: "Don't Assume the Outcome",
      why: 'While others are still being considered, a note that has already moved in reads as not having listened, and puts the reader in the place of having to take something back. Say what you hope for, and leave the decision with them.',
    },
    defaultSeverity: 'warning',
    messages: {
      found:
        '“{{words}}” speaks as if the job were yours; say what you hope for and leave the decision with them.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    if (context.reading.hitsOf(ID).length === 0 || ACCEPTS.test(proseOf(context))) return;
    yield* findInSentences(draft, context, ID, (_marked, { facts }, { text, from }) => ({
      title: 'Say it as a hope',
      words:
        reword(text, HOPES) ??
        beforeClause(text, from) ??
        `If you decide to take my application further, I would be glad to contribute${facts.company ? ` at ${facts.company}` : ' to the work you described'}.`,
    }));
  },
});

/** Whoever answers an offer may speak of the job as theirs. */
const ACCEPTS =
  /\b(?:accept(?:ing|ed)?|declin(?:e|ing|ed)|received|thank you for) (?:\S+ ){0,3}(?:job )?offer\b|\boffer(?:ed|ing) me the\b|\bmy (?:signed )?contract\b/i;

const proseOf = ({ reading }: RuleContext): string => reading.paragraphs.map(({ text }) => text).join('\n');
