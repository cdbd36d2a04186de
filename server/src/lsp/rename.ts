import type {
  CancellationToken,
  RenameParams,
  TextDocumentEdit,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { LSPErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { type FileSystem, isContextUri, normalUri } from '../context/cascade.ts';
import type { Edit, Span } from '../draft/span.ts';
import { breathe, throwIfCancelled } from './cancellation.ts';
import type { Checker, ReadDocument } from './checker.ts';
import { toOffset, toRange } from './convert.ts';
import { type Documents, ON_DISK } from './documents.ts';
import { type Fact, factsNamed, mentionAt, placesOf } from './mentions.ts';

/** What a rename reaches: every draft of one application and the contexts that name the thing. */
export interface RenameParts {
  readonly documents: Documents;
  readonly checker: Checker;
  readonly files: FileSystem;
}

interface Target {
  readonly fact: Fact;
  readonly span: Span;
}

/** Answers `textDocument/prepareRename`: the words at the cursor, when they are a company or a person. */
export async function prepareRename(
  parts: RenameParts,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<{ readonly range: Range; readonly placeholder: string } | null> {
  throwIfCancelled(token);
  const document = parts.documents.open(textDocument.uri);
  const found = document && (await parts.checker.read(document));
  const target = found && targetAt(found, toOffset(found.document, position));
  if (!found || !target) return null;
  return { range: toRange(found.document, target.span), placeholder: target.fact.value };
}

/** Answers `textDocument/rename`: one edit over all drafts of the application, of the versions that were read. */
export async function rename(
  parts: RenameParts,
  { textDocument, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  throwIfCancelled(token);
  const { documents, checker } = parts;
  const document = documents.open(textDocument.uri);
  const found = document && (await checker.read(document));
  const target = found && targetAt(found, toOffset(found.document, position));
  if (!found || !target) return null;
  const name = newName.replace(/\s+/g, ' ').trim();
  if (name === '' || /[<>"\\:#]/.test(name))
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'A name of letters, spaces and points is wanted here.',
    );
  const changes: TextDocumentEdit[] = [];
  for (const uri of await applicationUris(parts, found, target.fact)) {
    await breathe(token);
    const file = await documents.get(uri);
    const read = file && (await checker.read(file));
    const edits = read ? editsIn(read, target.fact, name) : [];
    if (file && edits.length > 0) changes.push(toEdit(file, edits));
  }
  return { documentChanges: changes };
}

function targetAt({ document, isContext, read }: ReadDocument, offset: number): Target | undefined {
  const named = factsNamed(read.facts).filter(({ kind }) => kind === 'company' || kind === 'person');
  const own = isContext ? normalUri(document.uri) : undefined;
  for (const fact of named) {
    if (fact.source?.file !== own || !fact.source) continue;
    const span = valueSpan(read.draft.text, fact);
    if (span && span.start <= offset && offset <= span.end) return { fact, span };
  }
  if (isContext) return undefined;
  const mention = mentionAt(read.draft, read.facts, offset);
  return mention &&
    named.some(({ path, value }) => path === mention.fact.path && value === mention.fact.value)
    ? mention
    : undefined;
}

/** Where a fact's name itself stands within its value: the name of `Dana Whitfield <dana@…>`. */
function valueSpan(text: string, { source, value }: Fact): Span | undefined {
  if (!source) return undefined;
  const at = text.slice(source.value.start, source.value.end).indexOf(value);
  if (at < 0) return undefined;
  return { start: source.value.start + at, end: source.value.start + at + value.length };
}

/** The drafts and contexts in the folder of the context that names the fact, or in the draft's own folder. */
async function applicationUris(
  { files, documents }: RenameParts,
  { document }: ReadDocument,
  { source }: Fact,
): Promise<readonly string[]> {
  const own = normalUri(document.uri);
  const isAlone = URI.parse(own).scheme === 'untitled';
  if (isAlone || (source?.file === undefined && !isContextUri(own))) return [own];
  const folder = Utils.dirname(URI.parse(source?.file ?? own)).toString();
  const below = await files.findFiles(folder).catch(() => []);
  const open = documents.all().map(({ uri }) => normalUri(uri));
  return [...new Set([own, ...below, ...open.filter((uri) => uri.startsWith(`${folder}/`))])].sort();
}

function editsIn({ document, isContext, read }: ReadDocument, fact: Fact, name: string): Edit[] {
  const { draft, facts } = read;
  const own = isContext ? normalUri(document.uri) : undefined;
  const same = factsNamed(facts).filter((one) => one.kind === fact.kind && one.value === fact.value);
  if (same.length === 0) return [];
  const values = same.flatMap((one) => {
    const span = one.source?.file === own ? valueSpan(draft.text, one) : undefined;
    return span ? [{ span, text: name }] : [];
  });
  const spoken = isContext
    ? []
    : formsOf(fact, name).flatMap(([from, to]) =>
        [...placesOf(draft, from), ...subjectPlaces(draft.text, subjectOf(read, own), from)].map((span) => ({
          span,
          text: to,
        })),
      );
  return withoutOverlaps([...values, ...spoken]);
}

/** The old forms of a name with what they become, whole names first: `Ms. Whitfield` follows its surname. */
function formsOf({ kind, value }: Fact, name: string): readonly (readonly [string, string])[] {
  const whole = [[value, name] as const];
  if (kind !== 'person') return whole;
  const [old, fresh] = [value.split(/\s+/), name.split(/\s+/)];
  if (old.length < 2 || fresh.length < 2) return whole;
  const parts = [[old.at(-1)!, fresh.at(-1)!] as const, [old[0]!, fresh[0]!] as const];
  return [...whole, ...parts.filter(([from, to]) => from !== to && from.length > 1)];
}

/** Where a draft's own subject stands, in its front matter or at the top of its body. */
function subjectOf({ draft, facts }: ReadDocument['read'], own: string | undefined): Span | undefined {
  const source = facts.sources.get('subject');
  return source && source.file === own ? source.value : draft.subjectLine?.value;
}

function subjectPlaces(text: string, value: Span | undefined, words: string): Span[] {
  if (!value) return [];
  const at = text.slice(value.start, value.end).indexOf(words);
  return at < 0 ? [] : [{ start: value.start + at, end: value.start + at + words.length }];
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const taken: Edit[] = [];
  for (const edit of edits) {
    const isTaken = taken.some(({ span }) => span.start < edit.span.end && edit.span.start < span.end);
    if (!isTaken) taken.push(edit);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

const toEdit = (document: TextDocument, edits: readonly Edit[]): TextDocumentEdit => ({
  textDocument: { uri: document.uri, version: document.version === ON_DISK ? null : document.version },
  edits: edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text })),
});
