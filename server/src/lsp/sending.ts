import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../context/cascade.ts';
import { exportMessage, FORMS, type Form, obstacles } from '../export/export.ts';
import { toHtml } from '../export/html.ts';
import { composeMessage, type Message } from '../export/message.ts';
import { written } from '../new/invited.ts';
import { untouched } from '../new/untouched.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import type { Documents } from './documents.ts';

/** A message as it is sent, or the reasons why it is not. */
export interface Sending {
  readonly isDraft: boolean;
  /** The errors that stand, each with its line from 1; empty when nothing is in the way or the writer insisted. */
  readonly refused: readonly string[];
  readonly content?: string;
  /** With `txt`: the same message as a fragment of HTML, and what stands above it in a mail. */
  readonly html?: string;
  readonly subject?: string;
  readonly to?: string;
  readonly notes: readonly string[];
}

/** Answers `followUp/export`. */
export async function send(
  parts: { readonly documents: Documents; readonly checker: Checker; readonly files: FileSystem },
  { uri, to, force = false }: { readonly uri: string; readonly to: string; readonly force?: boolean },
  token: CancellationToken,
): Promise<Sending> {
  throwIfCancelled(token);
  const document = await parts.documents.get(uri);
  const checked = document && (await parts.checker.check(document));
  throwIfCancelled(token);
  if (!checked || !FORMS.includes(to as Form)) return { isDraft: false, refused: [], notes: [] };
  const found = obstacles(checked.problems);
  if (found.length > 0 && !force) {
    const line = (offset: number) => checked.document.positionAt(offset).line + 1;
    const refused = found.map(({ span, message }) => `Line ${line(span.start)}: ${message}`);
    return { isDraft: true, refused, notes: [] };
  }
  const folder = Utils.dirname(URI.parse(uri));
  const isPlaced = folder.scheme !== 'untitled';
  const exported = await exportMessage(checked.read, to as Form, async (name) =>
    isPlaced ? parts.files.readBytes?.(Utils.resolvePath(folder, name).toString()) : undefined,
  );
  throwIfCancelled(token);
  const notes = to === 'txt' ? leftOver(exported.content) : [];
  const mail = to === 'txt' ? head(composeMessage(checked.read)) : {};
  return { isDraft: true, refused: [], ...exported, notes: [...exported.notes, ...notes], ...mail };
}

/** A note on what a snippet said and the writer did not. */
function leftOver(content: string | undefined): readonly string[] {
  const words = untouched(content?.replace(/\s+/g, ' ') ?? '').map((each) => `“${each}”`);
  if (words.length === 0) return [];
  return [
    `Still as the template has it: ${words.join(', ')}. Say it in words that only this interview could give you.`,
  ];
}

const head = ({ subject, to, blocks }: Message): Pick<Sending, 'html' | 'subject' | 'to'> => ({
  html: toHtml(blocks),
  ...(subject !== '' && { subject }),
  ...(to.length > 0 && { to: to.map(written).join(', ') }),
});
