import type { CancellationToken, FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/span.ts';
import { readSections } from '../prose/sections.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import type { Documents } from './documents.ts';

/** Answers `textDocument/foldingRange`: the context at the top, quoted mail, and every section of more than one line. */
export async function foldingRanges(
  { documents, checker }: { readonly documents: Documents; readonly checker: Checker },
  { textDocument }: FoldingRangeParams,
  token: CancellationToken,
): Promise<FoldingRange[]> {
  throwIfCancelled(token);
  const document = documents.open(textDocument.uri);
  const found = document && (await checker.read(document));
  throwIfCancelled(token);
  if (!found || found.isContext) return [];
  const { draft, reading } = found.read;
  const quoted = draft.quiet.filter(({ kind }) => kind === 'quote');
  return [
    ...(draft.frontMatter ? fold(found.document, draft.frontMatter.span, 'region') : []),
    ...readSections(reading).flatMap(({ span }) => fold(found.document, span)),
    ...quoted.flatMap(({ span }) => fold(found.document, span, 'comment')),
  ];
}

function fold(document: TextDocument, { start, end }: Span, kind?: string): FoldingRange[] {
  const startLine = document.positionAt(start).line;
  const endLine = document.positionAt(Math.max(start, end - 1)).line;
  return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
}
