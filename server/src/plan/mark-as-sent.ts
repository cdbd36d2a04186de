import type { Temporal } from 'temporal-polyfill';
import { onBothClocks } from '../calendar/clocks.ts';
import { localText } from '../calendar/moment.ts';
import { nextStep } from '../calendar/next-step.ts';
import type { Facts } from '../context/facts.ts';
import type { Kind } from '../context/schema.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit } from '../draft/span.ts';
import type { Application } from '../history/application.ts';
import { newlineOf, setKey } from '../linter/front-matter.ts';
import { KIND_NAMES } from './plan.ts';

/** What noting that a draft went changes, and what comes after it. */
export interface Sent {
  readonly edit: Edit;
  /** For the writer: `Check-in: from Fri 20 Nov, 09:00 in New York (14:00 your time)`. */
  readonly proposal: string;
  /** The message to begin next, if any. */
  readonly next?: Kind;
}

/**
 * Notes in a draft that it went at `at`: the edit that writes `sentAt` on the sender's clock, front matter and all where there is none,
 * and the next message of the application, as it stands once this one counts.
 */
export function markAsSent(draft: Draft, facts: Facts, application: Application, at: Temporal.Instant): Sent {
  const value = localText(at, application.senderClock);
  const edit = setKey(draft, facts, 'sentAt', value, 'sendAt') ?? atTop(draft, facts, value);
  const sent = [...application.facts.sent, { kind: facts.kind, at }];
  const step = nextStep({ ...application.facts, sent, now: at });
  if (!step.kind) return { edit, proposal: step.reasons[0]?.text ?? 'Nothing more to do.' };
  const opens = step.window?.opens;
  const when = opens ? `: from ${onBothClocks(opens, application.clocks)}` : '';
  return { edit, proposal: `Next, ${KIND_NAMES[step.kind].toLowerCase()}${when}`, next: step.kind };
}

/** The first line of the front matter; a draft without any is given one. */
function atTop({ text, frontMatter }: Draft, facts: Facts, value: string): Edit {
  const newline = newlineOf(text);
  if (frontMatter) {
    const { start } = frontMatter.yaml;
    return { span: { start, end: start }, text: `sentAt: ${value}${newline}` };
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = ['---', `followUp: ${facts.kind}`, `sentAt: ${value}`, '---', '', ''];
  return { span: { start, end: start }, text: lines.join(newline) };
}
