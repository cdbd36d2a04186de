import type { Temporal } from 'temporal-polyfill';
import { Document, isMap, isScalar, parseDocument } from 'yaml';
import { type FactLayer, readFacts } from '../context/facts.ts';
import { readContext } from '../context/read-context.ts';
import { parseRecipient } from '../context/recipient.ts';
import type { Kind } from '../context/schema.ts';
import { parseDraft } from '../draft/draft.ts';
import { messagePassage, withoutTabStops } from '../prose/passages.ts';
import type { Invitation } from './invitation.ts';
import { interviewers, written } from './invited.ts';
import { settled } from './settled.ts';

/** What a writer says about a new message; everything but the kind may be left out. */
export interface Wish {
  readonly kind: Kind;
  readonly company?: string;
  readonly role?: string;
  /** `Dana Whitfield`, or with an address in angle brackets. */
  readonly to?: string;
  /** Who interviewed, each written like `to`; those whom the invitation names otherwise. */
  readonly with?: readonly string[];
  readonly at?: string;
  readonly timeZone?: string;
  readonly invitation?: Invitation;
}

/** The writer, as far as known. */
interface Sender {
  readonly name?: string;
  readonly timeZone?: string;
}

/** What is there already: the contexts above the new draft, nearest first, and the names of the files in its folder. */
export interface Around {
  readonly layers: readonly FactLayer[];
  readonly names: readonly string[];
  /** The text of an earlier message whose context is carried on. */
  readonly earlier?: string;
  readonly sender?: Sender;
  /** The zone of the writer's machine, for a writer who has not said otherwise. */
  readonly machineZone?: string;
  readonly now: Temporal.Instant;
}

/** The files of a new message. */
export interface NewDraft {
  /** A `follow-up.yml` for a new application, and the folder to put both files in. */
  readonly context?: { readonly folder: string; readonly text: string };
  readonly name: string;
  /** The whole draft in the syntax of LSP snippets. */
  readonly snippet: string;
  /** The same as plain text. */
  readonly text: string;
}

/** Makes a new message: its context from what is around it or from what the writer says, its words from the snippets. */
export function newDraft(wish: Wish, around: Around): NewDraft {
  const { layers, earlier, names, now, machineZone } = around;
  const sender = { ...(machineZone && { timeZone: machineZone }), ...around.sender };
  const known = readFacts(layers);
  const isNew = wish.company !== undefined && wish.company !== known.company;
  const yaml = isNew ? contextYaml(wish, sender) : undefined;
  const carried = isNew || earlier === undefined ? '' : carriedOn(earlier);
  const own = `followUp: ${wish.kind}\n${carried}`;
  const nearest = [readContext(own), ...(yaml === undefined ? layers : [readContext(yaml)])];
  const facts = readFacts(nearest, { sender });
  const { body } = messagePassage(wish.kind, { facts, now });
  const snippet = `---\n${own.replace(/[\\$}]/g, '\\$&')}---\n\n${settled(body)}\n`;
  return {
    ...(yaml !== undefined && { context: { folder: slug(wish.company!), text: yaml } }),
    name: freeName(wish.kind, names),
    snippet,
    text: withoutTabStops(snippet),
  };
}

/** The keys that belong to one message and not to the application. */
const OWN_KEYS = ['followUp', 'subject', 'sendAt', 'sentAt', 'repliedAt', 'attachments', 'ignore', 'channel'];

/** The context that an earlier message holds in its own front matter, without what was its alone. */
function carriedOn(earlier: string): string {
  const { frontMatter, text } = parseDraft(earlier);
  if (!frontMatter) return '';
  const document = parseDocument(
    text.slice(frontMatter.yaml.start, frontMatter.yaml.end).replace(/\r\n?/g, '\n'),
  );
  if (document.errors.length > 0 || !isMap(document.contents)) return '';
  for (const key of OWN_KEYS) document.delete(key);
  return document.contents.items.length === 0
    ? ''
    : document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function contextYaml(wish: Wish, sender: Sender): string {
  const { company, role, to, at, timeZone, invitation } = wish;
  const invited = invitation ? interviewers(invitation, sender.name).map(written) : [];
  const people = [...new Set([...(to ? [to] : []), ...(wish.with ?? (to ? [] : invited))])].map((person) =>
    written(parseRecipient(person)),
  );
  const when = at ?? invitation?.at;
  const interview = {
    ...(when && { at: when }),
    ...(invitation?.format && { format: invitation.format }),
    ...(people.length > 0 && { with: people }),
  };
  const known = timeZone ?? invitation?.timeZone;
  const zone = known ?? sender.timeZone;
  const document = new Document({
    company,
    ...(role && { role }),
    ...(people[0] && { to: people[0] }),
    ...(zone && { timeZone: zone }),
    ...(Object.keys(interview).length > 0 && { interview: [interview] }),
    ...(Object.keys(sender).length > 0 && { sender }),
  });
  const assumed = document.get('timeZone', true);
  if (known === undefined && isScalar(assumed)) assumed.comment = ' where they are; yours, until you know';
  return document.toString({ lineWidth: 0 });
}

/** A name for a folder: letters and digits of any script, words joined by hyphens. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'application';

/** `2-check-in.follow-up.md`: numbered in the order the messages are written. */
function freeName(kind: Kind, names: readonly string[]): string {
  const numbers = names.flatMap((name) => /^(\d+)-.*\.follow-up\.md$/.exec(name)?.[1] ?? []).map(Number);
  const unnumbered = names.filter((name) => /^\D.*\.follow-up\.md$/.test(name)).length;
  return `${Math.max(unnumbered, 0, ...numbers) + 1}-${kind}.follow-up.md`;
}

/** What usually follows a message: check-in after thank-you, inquiry after check-in, moving-on after inquiry. */
export const NEXT_KIND: Readonly<Record<Kind, Kind>> = {
  'thank-you': 'check-in',
  'check-in': 'inquiry',
  inquiry: 'moving-on',
  'moving-on': 'moving-on',
};
