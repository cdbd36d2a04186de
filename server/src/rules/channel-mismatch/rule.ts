import type { Channel } from '../../context/schema.ts';
import { anchorOf, setKey } from '../../linter/front-matter.ts';
import { defineRule } from '../../linter/rule.ts';

const NAMES: Readonly<Record<Channel, string>> = {
  email: 'e-mail',
  linkedin: 'LinkedIn',
  phone: 'telephone',
  letter: 'letter',
  portal: 'their portal',
};

export default defineRule({
  meta: {
    docs: {
      description: 'another medium than the correspondence so far',
      guide: 'Choose the Right Communication Medium',
      why: 'A conversation that stays in one place can be read again from its beginning. A question that suddenly comes by another way looks as if you were trying every door.',
    },
    defaultSeverity: 'information',
    messages: {
      other: 'So far you have written by {{before}}, and this goes by {{now}}; stay with {{before}}.',
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
    const edit = setKey(draft, facts, 'channel', before);
    yield {
      messageId: 'other',
      data: { before: NAMES[before], now: NAMES[chosen] },
      span,
      suggestions: edit ? [{ title: `Send it by ${NAMES[before]}`, edits: [edit] }] : [],
    };
  },
});
