import { defineRule } from '../../linter/rule.ts';
import { findInSentences } from '../../linter/sentences.ts';
import { frames } from './phrases.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'pressure, reproach for silence, deadlines and ultimatums',
      guide: 'Maintain a Professional Tone',
      why: 'Hiring stalls for reasons the reader rarely controls. A reproach makes the answer harder to write, and a deadline invites a quick no. Ask once, openly, and leave room for “not yet”.',
    },
    defaultSeverity: 'warning',
    messages: {
      found: '“{{words}}” puts pressure on the reader; ask openly where things stand instead.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  frames,
  *check(draft, context) {
    yield* findInSentences(draft, context, 'impatient-tone', (_marked, { facts }) => ({
      title: 'Turn it into an open question',
      words: `When you have a moment, could you tell me where things stand${facts.role ? ` with the ${facts.role} position` : ''}?`,
    }));
  },
});
