import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { frames } from './phrases.ts';

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
    yield* findInSentences(draft, context, 'unrequested-materials', () => ({
      title: 'Offer it instead',
      words: 'If it would be useful, I would be glad to send more about that work.',
    }));
  },
});
