import { localText } from '../calendar/moment.ts';
import type { Facts } from '../context/facts.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit } from '../draft/span.ts';
import { goodSlot, timingOf } from '../history/timing.ts';
import { newlineOf, setKey } from './front-matter.ts';
import type { RuleContext, Suggestion } from './rule.ts';

/**
 * Turns a message into the note that closes the matter: its kind, the words between greeting and sign-off, and where the silence has
 * not lasted long enough for a farewell, the day.
 */
export function closeInstead(draft: Draft, context: RuleContext): Suggestion[] {
  const kind = setKey(draft, context.facts, 'followUp', 'moving-on');
  const words = bodyEdit(draft, context);
  if (!kind || !words) return [];
  return [
    { title: 'Make it the note that closes the matter', edits: [kind, ...dayEdits(draft, context), words] },
  ];
}

function dayEdits(draft: Draft, { facts, application, now }: RuleContext): Edit[] {
  const planned = timingOf(application, 'moving-on', application.sendAt ?? now);
  const slot = planned.verdict ? goodSlot(application, 'moving-on', now) : undefined;
  const edit = slot && setKey(draft, facts, 'sendAt', localText(slot, application.senderClock));
  return edit ? [edit] : [];
}

function bodyEdit(draft: Draft, { facts, reading }: RuleContext): Edit | undefined {
  const { greeting, signOff } = reading.letter;
  const [first, last] = [draft.blocks[0], draft.blocks.at(-1)];
  if (!first || !last || draft.quiet.some(({ span }) => span.start < last.span.end)) return undefined;
  const start = greeting?.span.end ?? first.span.start;
  const end = signOff?.span.start ?? last.span.end;
  if (start >= end) return undefined;
  const gap = newlineOf(draft.text).repeat(2);
  const paragraphs = closingParagraphs(facts).join(gap);
  return {
    span: { start, end },
    text: `${greeting ? gap : ''}${paragraphs}${signOff ? gap : ''}`,
  };
}

/** The farewell: thanks, what stays, the door left open. */
function closingParagraphs({ role, company, interviews }: Facts): string[] {
  const position = role ? `the ${role} position` : 'the position';
  const topic = interviews.at(-1)?.topics[0];
  const memory = topic
    ? `Our conversation about ${topic} gave me much to think about.`
    : 'I learned a great deal from our conversation.';
  return [
    `Thank you for considering me for ${position}${company ? ` at ${company}` : ''}. ${memory}`,
    'I understand that plans can change, so I will turn to other opportunities now and will not write about this again. Should a suitable position open at a later time, I would be glad to hear from you.',
    'I wish you and your colleagues every success.',
  ];
}
