import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { frames, THINGS } from './phrases.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'attachments or links to material nobody asked for',
      guide: "Don't Overwhelm with Additional Materials",
      why: 'Every enclosure is work for the reader, and one that was not asked for can seem to press. Offer it in half a sentence; whoever wants it will ask.',
    },
    defaultSeverity: 'warning',
    messages: {
      found:
        '“{{words}}” sends material that nobody asked for; offer it instead, or note under `requested` that they did ask.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    if (context.facts.requested.length > 0) return;
    yield* findInSentences(draft, context, 'unrequested-materials', (_marked, _context, { text }) => ({
      title: 'Offer it instead',
      words: `If it would be useful, I would be glad to send ${materialIn(text) ?? 'more about that work'}.`,
    }));
  },
});

const NAMED = new RegExp(
  `\\b(?:my|our|an?|some|two|three|four|five|several|copies of)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${THINGS})(?:\\s+of\\s+(?!(?:my|our)\\b)[\\p{L}-]+)?(?![\\p{L}-])`,
  'iu',
);

/** What was sent, in the writer's words, such as “my portfolio”. */
const materialIn = (sentence: string): string | undefined =>
  NAMED.exec(sentence)?.[0]
    .replace(/\s+/g, ' ')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
