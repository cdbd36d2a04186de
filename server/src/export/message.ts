import type { Temporal } from 'temporal-polyfill';
import { parseMoment } from '../calendar/moment.ts';
import type { Facts } from '../context/facts.ts';
import type { Recipient } from '../context/recipient.ts';
import type { Draft } from '../draft/draft.ts';
import type { Reading } from '../prose/reading.ts';
import { type Block, readDocument } from './document.ts';

/** A message as it goes out: plain data, every line of a header on one line. */
export interface Message {
  readonly subject: string;
  readonly to: readonly Recipient[];
  readonly blocks: readonly Block[];
  /** File names, as the context gives them. */
  readonly attachments: readonly string[];
  readonly sentAt?: Temporal.ZonedDateTime;
}

/** What is known of a draft that is to be sent. */
export interface Sendable {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly reading: Reading;
}

/** Makes the message of a draft: its body without anything of ours, the writer's signature below. */
export function composeMessage({ draft, facts, reading }: Sendable): Message {
  const { subjectLine, text } = draft;
  const subject =
    facts.subject ?? (subjectLine ? text.slice(subjectLine.value.start, subjectLine.value.end) : '');
  const sentAt = sentMoment(facts);
  return {
    subject: oneLine(subject),
    to: facts.to.map(({ name, email }) => ({
      ...(name && { name: oneLine(name) }),
      ...(email && { email: oneLine(email) }),
    })),
    blocks: [...readDocument(draft), ...signature(facts, draft, reading)],
    attachments: facts.attachments,
    ...(sentAt && { sentAt }),
  };
}

/** Text for one line of a header: controls and line ends become spaces, halves of characters their replacement. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();

function sentMoment({ sentAt, sender, timeZone }: Facts): Temporal.ZonedDateTime | undefined {
  const zone = sender.timeZone ?? timeZone ?? 'UTC';
  const moment = parseMoment(sentAt ?? '', zone).value;
  if (!moment || moment.kind === 'date') return undefined;
  return moment.instant.toZonedDateTimeISO(zone);
}

/** The name below a close that has none, and the signature, each unless the message says it already. */
function signature({ sender }: Facts, { text, body }: Draft, reading: Reading): Block[] {
  const said = text.slice(body.start).replace(/\s+/g, ' ');
  const { signOff } = reading.letter;
  const isNameless = signOff !== undefined && text.slice(signOff.name.start, signOff.name.end).trim() === '';
  const lines = (sender.signature ?? '')
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  const isSaid = lines.every((line) => said.includes(line.replace(/\s+/g, ' ')));
  const named = isNameless && sender.name && !lines.includes(sender.name) ? [sender.name] : [];
  const below = [...named, ...(isSaid ? [] : lines)];
  if (below.every((line) => line === '')) return [];
  return [
    {
      kind: 'paragraph',
      children: below.flatMap((line, i) =>
        i === 0 ? [{ kind: 'text', text: line }] : [{ kind: 'break' }, { kind: 'text', text: line }],
      ),
    },
  ];
}
