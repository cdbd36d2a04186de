import type { Facts } from '../context/facts.ts';
import type { Channel } from '../context/schema.ts';
import type { Draft } from '../draft/draft.ts';
import { setKey } from './front-matter.ts';
import type { Suggestion } from './rule.ts';

/** How a message goes by each channel, in words that end a sentence. */
export const WAYS: Readonly<Record<Channel, string>> = {
  email: 'by e-mail',
  linkedin: 'on LinkedIn',
  phone: 'by telephone',
  letter: 'by letter',
  portal: 'through their portal',
};

/** Sends a message another way; one that now needs a subject is given one, as far as there is something to name. */
export function switchChannel(draft: Draft, facts: Facts, channel: Channel): Suggestion[] {
  const edit = setKey(draft, facts, 'channel', channel);
  if (!edit) return [];
  const subject = needsSubject(draft, facts, channel) ? subjectEdit(draft, facts) : undefined;
  return [{ title: `Send it ${WAYS[channel]}`, edits: subject ? [edit, subject] : [edit] }];
}

const needsSubject = (draft: Draft, facts: Facts, channel: Channel): boolean =>
  (channel === 'email' || channel === 'letter') && !facts.subject?.trim() && !draft.subjectLine;

function subjectEdit(draft: Draft, facts: Facts) {
  const about = facts.role ? `${facts.role} interview` : facts.company && `interview with ${facts.company}`;
  if (!about) return undefined;
  const lead = facts.kind === 'thank-you' || facts.kind === 'moving-on' ? 'Thank you' : 'Following up';
  return setKey(draft, facts, 'subject', `"${`${lead}: ${about}`.replace(/["\\]/g, '\\$&')}"`);
}
