import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../context/cascade.ts';
import { exportMessage, FORMS, type Form, obstacles } from '../export/export.ts';
import { toHtml } from '../export/html.ts';
import { composeMessage } from '../export/message.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import type { Documents } from './documents.ts';

/** A message as it is sent, or the reasons why it is not. */
export interface Sending {
  /** The errors that stand, each with its line from 1; empty when nothing is in the way or the writer insisted. */
  readonly refused: readonly string[];
  readonly content?: string;
  /** With `txt`: the same message as a fragment of HTML. */
  readonly html?: string;
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
  if (!checked || !FORMS.includes(to as Form)) return { refused: ['This file is not a draft.'], notes: [] };
  const found = obstacles(checked.problems);
  if (found.length > 0 && !force) {
    const line = (offset: number) => checked.document.positionAt(offset).line + 1;
    return { refused: found.map(({ span, message }) => `Line ${line(span.start)}: ${message}`), notes: [] };
  }
  const folder = Utils.dirname(URI.parse(uri));
  const isPlaced = folder.scheme !== 'untitled';
  const exported = await exportMessage(checked.read, to as Form, async (name) =>
    isPlaced ? parts.files.readBytes?.(Utils.resolvePath(folder, name).toString()) : undefined,
  );
  throwIfCancelled(token);
  const html = to === 'txt' ? toHtml(composeMessage(checked.read).blocks) : undefined;
  return { refused: [], ...exported, ...(html !== undefined && { html }) };
}
