import type { CancellationToken, DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { nameOfSection } from '../prose/section-signs.ts';
import { readSections } from '../prose/sections.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';

/** LSP's number for a symbol that is a piece of text. */
const STRING = 15;
const LONGEST_DETAIL = 60;

/** Answers `textDocument/documentSymbol`: the sections of the message, as its sentences make them. */
export async function documentSymbols(
  { documents, checker }: { readonly documents: Documents; readonly checker: Checker },
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[]> {
  throwIfCancelled(token);
  const document = documents.open(textDocument.uri);
  const found = document && (await checker.read(document));
  throwIfCancelled(token);
  if (!found || found.isContext) return [];
  const { text } = found.read.draft;
  return readSections(found.read.reading).map(({ id, span }) => {
    const range = toRange(found.document, span);
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const detail = words.length > LONGEST_DETAIL ? `${words.slice(0, LONGEST_DETAIL - 1).trimEnd()}…` : words;
    return { name: titled(nameOfSection(id)), detail, kind: STRING, range, selectionRange: range };
  });
}

const titled = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
