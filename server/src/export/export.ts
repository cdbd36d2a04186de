import type { Problem } from '../linter/lint.ts';
import { type Attachment, toEml } from './eml.ts';
import { toPage } from './html.ts';
import { LONGEST_MAILTO, toMailto } from './mailto.ts';
import { composeMessage, type Message, type Sendable } from './message.ts';
import { toText } from './text.ts';

export const FORMS = ['txt', 'html', 'eml', 'mailto'] as const;
export type Form = (typeof FORMS)[number];

/** Reads a file that goes with a message, by the name the context gives; undefined when there is none. */
export type AttachmentReader = (name: string) => Promise<Uint8Array | undefined>;

/** A message in one form. `content` is absent where that form cannot hold it; `notes` say what was left out, and why. */
export interface Exported {
  readonly content?: string;
  readonly notes: readonly string[];
}

/** The findings for which a message is not sent. */
export const obstacles = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** A draft as it is sent: nothing of the front matter, of comments or of this tool is in it. */
export async function exportMessage(
  sendable: Sendable,
  form: Form,
  readAttachment: AttachmentReader,
): Promise<Exported> {
  const message = composeMessage(sendable);
  if (form === 'txt') return { content: toText(message.blocks), notes: [] };
  if (form === 'html') return { content: toPage(message.subject, message.blocks), notes: [] };
  if (form === 'mailto') return asMailto(message);
  const { attachments, missing } = await gather(message.attachments, readAttachment);
  const { text, left } = toEml(message, attachments);
  return {
    content: text,
    notes: [...left, ...missing.map((name) => `“${name}” is not there, so it is not attached.`)],
  };
}

function asMailto(message: Message): Exported {
  const { url, length } = toMailto(message);
  const notes =
    message.attachments.length > 0
      ? ['A mailto: address cannot hold attachments; export an .eml for them.']
      : [];
  if (url !== undefined) return { content: `${url}\n`, notes };
  const why = `As a mailto: address this message has ${length} characters, and past ${LONGEST_MAILTO} a mail program may cut it short; export an .eml instead.`;
  return { notes: [why, ...notes] };
}

async function gather(
  names: readonly string[],
  read: AttachmentReader,
): Promise<{ readonly attachments: readonly Attachment[]; readonly missing: readonly string[] }> {
  const attachments: Attachment[] = [];
  const missing: string[] = [];
  for (const path of names) {
    const bytes = await read(path);
    const name = path.split(/[\\/]/).at(-1) ?? path;
    if (bytes) attachments.push({ name, bytes });
    else missing.push(path);
  }
  return { attachments, missing };
}
