import { type Block, type Inline, type Quiet, readBlocks } from './blocks.ts';
import { findFrontMatter, parseMarkdown } from './markdown.ts';
import { type Span, trimmed } from './span.ts';

/** A message as written: one Markdown file, taken apart. All offsets are UTF-16 units into `text`. */
export interface Draft {
  readonly text: string;
  /** From fence to fence, and the YAML between them; absent when the file has none. */
  readonly frontMatter?: { readonly span: Span; readonly yaml: Span };
  /** What will be sent: everything after the front matter. */
  readonly body: Span;
  /** A leading `Subject: …` line of the body. */
  readonly subjectLine?: { readonly span: Span; readonly value: Span };
  /** The prose of the body, in order; the subject line is not among it. */
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly quiet: readonly Quiet[];
}

/** Reads any Markdown text, half-typed or broken: never throws. */
export function parseDraft(text: string): Draft {
  const frontMatter = findFrontMatter(text);
  const tree = parseMarkdown(text, frontMatter?.span);
  const body = { start: frontMatter ? afterLine(text, frontMatter.span.end) : 0, end: text.length };
  const { blocks, inlines, quiet } = readBlocks(text, tree);
  const subjectLine = findSubjectLine(text, blocks[0], body);
  return {
    text,
    ...(frontMatter && { frontMatter }),
    body,
    ...(subjectLine && { subjectLine }),
    blocks: subjectLine ? withoutSubject(blocks, subjectLine.span) : blocks,
    inlines,
    quiet,
  };
}

function afterLine(text: string, at: number): number {
  const lineEnd = /\r\n|\r|\n/g;
  lineEnd.lastIndex = at;
  const match = lineEnd.exec(text);
  return match ? match.index + match[0].length : text.length;
}

const SUBJECT = /^subject:[ \t]*(.*?)[ \t]*$/i;

function findSubjectLine(text: string, first: Block | undefined, body: Span): Draft['subjectLine'] {
  if (!first || text.slice(body.start, first.span.start).trim() !== '') return undefined;
  const line = text.slice(first.span.start, first.span.end).split(/\r\n|\r|\n/, 1)[0] ?? '';
  const match = SUBJECT.exec(line);
  if (!match) return undefined;
  const span = { start: first.span.start, end: first.span.start + line.length };
  const value = {
    start: span.end - line.length + (line.length - line.replace(/^subject:[ \t]*/i, '').length),
    end: span.end,
  };
  return { span, value: trimmed(text, value) };
}

function withoutSubject(blocks: readonly Block[], subject: Span): readonly Block[] {
  const [first, ...rest] = blocks;
  if (!first) return blocks;
  const cut = subject.end - first.span.start;
  const remaining = first.prose.slice(cut);
  if (remaining.trim() === '') return rest;
  const lead = remaining.length - remaining.trimStart().length;
  const start = subject.end + lead;
  return [{ ...first, span: { start, end: first.span.end }, prose: remaining.slice(lead) }, ...rest];
}
