import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { normalUri } from '../context/cascade.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker, ReadDocument } from './checker.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const PEOPLE = /^(?:to|interview(?:\.\d+)?\.with)(?:\.\d+)?(?:\.email)?$/;
const FILES = /^attachments(?:\.\d+)?$/;

/** Answers `textDocument/documentLink`: the addresses of a context, and the files it attaches. */
export async function documentLinks(
  { documents, checker }: { readonly documents: Documents; readonly checker: Checker },
  { textDocument }: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[]> {
  throwIfCancelled(token);
  const document = documents.open(textDocument.uri);
  const found = document && (await checker.read(document));
  throwIfCancelled(token);
  if (!found) return [];
  const own = found.isContext ? normalUri(found.document.uri) : undefined;
  const links = [...found.read.facts.sources].flatMap(([path, { file, value }]) =>
    file === own ? linksIn(found, path, value.start, value.end) : [],
  );
  const seen = new Set<number>();
  return links
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .map(({ start, end, target, tooltip }) => ({
      range: toRange(found.document, { start, end }),
      target,
      tooltip,
    }));
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly tooltip: string;
}

function linksIn({ document, read }: ReadDocument, path: string, start: number, end: number): Link[] {
  const text = read.draft.text.slice(start, end);
  if (PEOPLE.test(path))
    return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
      start: start + index,
      end: start + index + address.length,
      target: `mailto:${address}`,
      tooltip: `Write to ${address}`,
    }));
  const name = text.replace(/^(["'])(.*)\1$/, '$2');
  if (!FILES.test(path) || /[\n[\]]/.test(text) || name === '') return [];
  const target = Utils.resolvePath(Utils.dirname(URI.parse(document.uri)), name).toString();
  return [{ start, end, target, tooltip: `Open ${name}` }];
}
