import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type FileSystem, normalUri } from '../context/cascade.ts';
import { knownKeys } from '../context/check.ts';
import { KINDS } from '../context/schema.ts';
import { overlaps } from '../draft/span.ts';
import { presentOf } from '../linter/now.ts';
import type { RuleSet } from '../linter/rule.ts';
import { messagePassage, type Passage, sectionPassage, withoutTabStops } from '../prose/passages.ts';
import { SECTIONS } from '../prose/section-signs.ts';
import { NEEDED, presentSections } from '../prose/sections.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker, ReadDocument } from './checker.ts';
import { choicesFor } from './completion-values.ts';
import { toOffset, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { type YamlPlace, yamlPlaceAt } from './yaml-place.ts';

/** What completions are made from. */
export interface CompletionParts {
  readonly documents: Documents;
  readonly checker: Checker;
  readonly rules: RuleSet;
  readonly files: FileSystem;
  /** Whether the editor understands tab stops. */
  readonly snippets: boolean;
}

const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];
const TEXT_FILES = /\.(?:md|markdown|ya?ml|json|code-workspace)$/i;

/** Answers `textDocument/completion`: in the context, in a directive, and where a paragraph may begin; nowhere else. */
export async function completions(
  parts: CompletionParts,
  { textDocument, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  throwIfCancelled(token);
  const document = parts.documents.open(textDocument.uri);
  const found = document && (await parts.checker.read(document));
  throwIfCancelled(token);
  if (!found) return [];
  const offset = toOffset(found.document, position);
  const { draft } = found.read;
  const yaml = found.isContext ? { start: 0, end: draft.text.length } : draft.frontMatter?.yaml;
  if (yaml && yaml.start <= offset && offset <= yaml.end) {
    const place = yamlPlaceAt(draft.text, yaml, offset);
    return place ? inYaml(parts, found, place) : [];
  }
  if (found.isContext || offset < draft.body.start) return [];
  return inComment(parts, found, offset) ?? inBody(parts, found, offset);
}

async function inYaml(
  parts: CompletionParts,
  found: ReadDocument,
  place: YamlPlace,
): Promise<CompletionItem[]> {
  const range = toRange(found.document, place.span);
  if (place.kind === 'key')
    return knownKeys(place.path).map((key, i) => ({
      label: key,
      kind: CompletionItemKind.Property,
      sortText: rank(i),
      textEdit: { range, newText: `${key}: ` },
    }));
  const files = place.path.includes('attachments') ? await filesBeside(parts, found.document.uri) : [];
  const { facts } = found.read;
  const choices = choicesFor(place.path, { facts, now: presentOf(found.config), rules: parts.rules, files });
  return choices.map(({ value, detail, label }, i) => ({
    label: label ?? value,
    kind: CompletionItemKind.Value,
    ...(detail && { detail }),
    sortText: rank(i),
    filterText: `${value} ${detail ?? ''}`,
    textEdit: { range, newText: `${place.needsSpace ? ' ' : ''}${value}` },
  }));
}

const rank = (index: number): string => String(index).padStart(4, '0');

async function filesBeside({ files }: CompletionParts, uri: string): Promise<readonly string[]> {
  if (URI.parse(uri).scheme === 'untitled' || !files.listFolder) return [];
  const names = await files.listFolder(Utils.dirname(URI.parse(normalUri(uri))).toString()).catch(() => []);
  return names.filter((name) => !TEXT_FILES.test(name) && !name.startsWith('.'));
}

/** Inside `<!-- follow-up-… -->`: the directives and, after one, the rules. Undefined outside of a comment. */
function inComment(
  { rules }: CompletionParts,
  found: ReadDocument,
  offset: number,
): CompletionItem[] | undefined {
  const line = lineBefore(found.read.draft.text, offset);
  const comment = /<!--\s*((?:follow-up-[\w-]*|[\w-]*))((?:\s+[\w-]+)*?)(\s+)?([\w-]*)$/.exec(line);
  if (!comment || line.lastIndexOf('-->') > line.lastIndexOf('<!--')) return undefined;
  const [, command = '', named = '', , word = ''] = comment;
  const isNamed =
    DIRECTIVES.some((directive) => command === `follow-up-${directive}`) && /\s$|\s[\w-]+$/.test(line);
  const start = offset - (isNamed ? word : /[\w-]*$/.exec(line)![0]).length;
  const range = toRange(found.document, { start, end: offset });
  if (!isNamed)
    return DIRECTIVES.map((directive, i) => ({
      label: `follow-up-${directive}`,
      kind: CompletionItemKind.Keyword,
      sortText: rank(i),
      textEdit: { range, newText: `follow-up-${directive}` },
    }));
  const used = new Set(named.trim().split(/\s+/));
  return Object.entries(rules)
    .filter(([id]) => !used.has(id))
    .map(([id, { meta }]) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: meta.docs.description,
      textEdit: { range, newText: id },
    }));
}

const lineBefore = (text: string, offset: number): string => /[^\r\n]*$/.exec(text.slice(0, offset))![0];

/** Sections and messages, at the beginning of an empty line that begins a paragraph. */
function inBody(
  { snippets }: CompletionParts,
  { document, read, config }: ReadDocument,
  offset: number,
): CompletionItem[] {
  const { draft, facts, reading } = read;
  const word = lineBefore(draft.text, offset);
  if (!/^[A-Za-z-]*$/.test(word) || !/^[ \t]*(?:\r|\n|$)/.test(draft.text.slice(offset))) return [];
  const span = { start: offset - word.length, end: offset };
  if (!startsParagraph(draft.text.slice(draft.body.start, span.start))) return [];
  if (draft.quiet.some((quiet) => overlaps(quiet.span, { start: span.start, end: offset + 1 }))) return [];
  const occasion = { facts, now: presentOf(config) };
  const present = presentSections(reading);
  const needed = NEEDED[facts.kind];
  const rest = SECTIONS.filter((id) => !needed.includes(id));
  const missing = needed.filter((id) => !present.has(id));
  const order = [
    ...missing,
    ...rest.filter((id) => !present.has(id)),
    ...SECTIONS.filter((id) => present.has(id)),
  ];
  const isEmpty =
    draft.text.slice(draft.body.start, span.start).trim() === '' && draft.text.slice(offset).trim() === '';
  const kinds = isEmpty ? [facts.kind, ...KINDS.filter((kind) => kind !== facts.kind)] : [];
  const offers = [
    ...kinds.map((kind) => ({ passage: messagePassage(kind, occasion), isMissing: kind === facts.kind })),
    ...order.map((id) => ({ passage: sectionPassage(id, occasion), isMissing: missing.includes(id) })),
  ];
  const range = toRange(document, span);
  const gap = gapBelow(draft.text.slice(offset));
  return offers.map(({ passage, isMissing }, i) => {
    const whole = { ...passage, body: passage.body + gap };
    return toItem(whole, isMissing, i, range, snippets);
  });
}

function toItem(
  { title, description, prefix, body }: Passage,
  isMissing: boolean,
  index: number,
  range: ReturnType<typeof toRange>,
  snippets: boolean,
): CompletionItem {
  return {
    label: title,
    labelDetails: { description: isMissing ? `${prefix} · still missing` : prefix },
    kind: CompletionItemKind.Snippet,
    detail: description,
    documentation: withoutTabStops(body),
    filterText: `${prefix} ${title}`,
    sortText: rank(index),
    ...(index === 0 && isMissing && { preselect: true }),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? body : withoutTabStops(body) },
  };
}

/** A line end, where the words below would otherwise run on from the new paragraph. */
const gapBelow = (after: string): string => /^[ \t]*(\r\n|\r|\n)(?=[ \t]*[^ \t\r\n])/.exec(after)?.[1] ?? '';

/** At the top of the body, or after an empty line. */
const startsParagraph = (before: string): boolean =>
  before.trim() === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(before);
