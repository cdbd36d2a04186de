import type { CancellationToken, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import { toOffset, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { mentionAt } from './mentions.ts';

/** Answers `textDocument/definition`: from a name in the body to its line in the context. */
export async function definition(
  { documents, checker }: { readonly documents: Documents; readonly checker: Checker },
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Location | null> {
  throwIfCancelled(token);
  const document = documents.open(textDocument.uri);
  const found = document && (await checker.read(document));
  if (!found || found.isContext) return null;
  const { draft, facts } = found.read;
  const source = mentionAt(draft, facts, toOffset(found.document, position))?.fact.source;
  if (!source) return null;
  const file = source.file === undefined ? found.document : await documents.get(source.file);
  throwIfCancelled(token);
  if (!file) return null;
  return { uri: file.uri, range: toRange(file, source.value) };
}
