import { onBothClocks } from '../../calendar/clocks.ts';
import { asksForNews } from '../../calendar/history.ts';
import type { Facts } from '../../context/facts.ts';
import type { Draft } from '../../draft/draft.ts';
import { switchChannel, WAYS } from '../../linter/channels.ts';
import { anchorOf, ownValue } from '../../linter/front-matter.ts';
import { defineRule, type Finding, type RuleContext } from '../../linter/rule.ts';
import { dayText, momentOf, planAgain } from '../../linter/timing.ts';

export default defineRule({
  meta: {
    docs: {
      description: 'a message that contradicts what they said about the next contact, its channel or its day',
      guide: 'Tailor Your Follow-Up to the Stated Process',
      why: 'Where they told you how it goes on, following it shows that you listened. Asking all the same, elsewhere, or earlier shows the opposite.',
    },
    defaultSeverity: 'warning',
    messages: {
      contact: 'They said that they would make the next contact; wait until {{opens}} before you ask.',
      notBefore: 'They asked not to be contacted before {{until}}; keep this back until then.',
      channel: 'They asked to be reached {{asked}}, and this goes {{chosen}}; use the way they named.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, context) {
    if (context.facts.sentAt !== undefined) return;
    yield* checkTime(draft, context);
    yield* checkChannel(draft, context);
  },
});

function* checkTime(draft: Draft, context: RuleContext): Generator<Finding> {
  const moment = momentOf(draft, context);
  if (!moment?.stated) return;
  const { stated, window, day, at, span } = moment;
  const opens = window.opens ? onBothClocks(window.opens, context.application.clocks) : '';
  yield {
    messageId: stated.id === 'company-contacts' ? 'contact' : 'notBefore',
    data: { opens, until: dayText(stated.day ?? day, context) },
    span,
    suggestions: planAgain(draft, context, at),
  };
}

function* checkChannel(draft: Draft, { facts }: RuleContext): Generator<Finding> {
  const asked = facts.process.channel;
  if (!asked || asked === (facts.channel ?? 'email') || !isBound(facts)) return;
  const span = anchorOf(draft, facts, ['channel']);
  if (!span) return;
  yield {
    messageId: 'channel',
    data: { asked: WAYS[asked], chosen: WAYS[facts.channel ?? 'email'] },
    span,
    suggestions: switchChannel(draft, facts, asked),
  };
}

/** A thank-you that names no channel goes by e-mail as is the custom; how to ask for news was not said of it. */
const isBound = (facts: Facts): boolean =>
  asksForNews(facts.kind) || ownValue(facts, 'channel') !== undefined;
