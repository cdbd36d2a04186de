import { switchChannel, WAYS } from '../../linter/channels.ts';
import { anchorOf } from '../../linter/front-matter.ts';
import { defineRule } from '../../linter/rule.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'another medium than the correspondence so far',
      guide: 'Choose the Right Communication Medium',
      why: 'A conversation that stays in one place can be read again from its beginning. A question that suddenly comes by another way looks as if you were trying every door.',
    },
    defaultSeverity: 'information',
    messages: {
      other: 'So far you have written {{before}}, and this goes {{now}}; keep to one way.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, { facts, history }) {
    if (facts.sentAt !== undefined || facts.process.channel !== undefined) return;
    const before = history.sent.at(-1)?.channel;
    const chosen = facts.channel ?? 'email';
    if (before === undefined || history.sent.some(({ channel }) => channel === chosen)) return;
    const span = anchorOf(draft, facts, ['channel']);
    if (!span) return;
    yield {
      messageId: 'other',
      data: { before: WAYS[before], now: WAYS[chosen] },
      span,
      suggestions: switchChannel(draft, facts, before),
    };
  },
});
