import type { SyntaxNode } from '@lezer/common';
import type { Draft } from '../draft/draft.ts';
import { parseMarkdown } from '../draft/markdown.ts';
import { autolink, entity, htmlTag } from './inlines.ts';
import { type Labels, labelOf, readLabels } from './labels.ts';

/** A run of text within a block of the message, as it will be read. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly Inline[] };

/** A block of the message. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly first: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

/** The body of a draft as its reader will get it: front matter, subject line and comments left out. */
export function readDocument({ text, frontMatter, subjectLine }: Draft): readonly Block[] {
  const tree = parseMarkdown(text, frontMatter?.span);
  const reader = new DocumentReader(text, subjectLine?.span.end ?? 0, readLabels(text, tree));
  return reader.blocks(tree.topNode);
}

const SPANS: Readonly<Record<string, 'strong' | 'emphasis' | 'strike'>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Strikethrough: 'strike',
};
const MARKS =
  /^(?:HeaderMark|EmphasisMark|StrikethroughMark|LinkMark|LinkTitle|LinkLabel|QuoteMark|TaskMarker|ListMark|TableDelimiter|CodeMark|Comment)$/;
/** What a paragraph's line may be long and still end where the writer ended it: a name, a closing formula, an address. */
const SET_APART = 55;

class DocumentReader {
  readonly #text: string;
  readonly #from: number;
  readonly #labels: Labels;

  constructor(text: string, from: number, labels: Labels) {
    this.#text = text;
    this.#from = from;
    this.#labels = labels;
  }

  blocks(parent: SyntaxNode): Block[] {
    return childrenOf(parent).flatMap((node) => this.#block(node));
  }

  #block(node: SyntaxNode): Block[] {
    const { name } = node;
    if (node.to <= this.#from || name === 'LinkReference' || name === 'CommentBlock' || MARKS.test(name))
      return [];
    if (/Heading\d$/.test(name)) return this.#prose('heading', node);
    if (name === 'Paragraph' || name === 'Task') return this.#prose('paragraph', node);
    if (name === 'BulletList' || name === 'OrderedList') return [this.#list(node)];
    if (name === 'Blockquote') return [{ kind: 'quote', blocks: this.blocks(node) }];
    if (name === 'FencedCode' || name === 'CodeBlock') return [{ kind: 'code', text: this.#code(node) }];
    if (name === 'HorizontalRule') return [{ kind: 'rule' }];
    if (name === 'Table') return [this.#table(node)];
    if (name === 'HTMLBlock') return this.#html(node);
    return [];
  }

  #prose(kind: 'paragraph' | 'heading', node: SyntaxNode): Block[] {
    const children = trimmed(this.#inlines(node, Math.max(node.from, this.#from), node.to));
    return children.length > 0 ? [{ kind, children }] : [];
  }

  #list(node: SyntaxNode): Block {
    const items = node.getChildren('ListItem');
    const mark = items[0]?.getChild('ListMark');
    const number = mark ? Number.parseInt(this.#text.slice(mark.from, mark.to), 10) : Number.NaN;
    return {
      kind: 'list',
      first: node.name === 'OrderedList' && Number.isFinite(number) ? number : undefined,
      items: items.map((item) => this.blocks(item)),
    };
  }

  #code(node: SyntaxNode): string {
    const lines = node.getChildren('CodeText').map(({ from, to }) => this.#text.slice(from, to));
    return lines.join('').replace(/\r\n?/g, '\n');
  }

  #table(node: SyntaxNode): Block {
    const rows = childrenOf(node).filter(({ name }) => name === 'TableHeader' || name === 'TableRow');
    return {
      kind: 'table',
      rows: rows.map((row) =>
        row.getChildren('TableCell').map((cell) => trimmed(this.#inlines(cell, cell.from, cell.to))),
      ),
    };
  }

  #html(node: SyntaxNode): Block[] {
    const text = this.#text
      .slice(node.from, node.to)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<\/?[A-Za-z][^<>]*>/g, '');
    const children = trimmed(this.#plain(text));
    return children.length > 0 ? [{ kind: 'paragraph', children }] : [];
  }

  #inlines(parent: SyntaxNode, from: number, to: number): Inline[] {
    const found: Inline[] = [];
    let at = from;
    for (const child of childrenOf(parent)) {
      if (child.from < at) continue;
      found.push(...this.#plain(this.#text.slice(at, child.from)), ...this.#inline(child));
      at = child.to;
    }
    if (at < to) found.push(...this.#plain(this.#text.slice(at, to)));
    return found;
  }

  #inline(node: SyntaxNode): Inline[] {
    const { name, from, to } = node;
    const span = SPANS[name];
    if (span) return [{ kind: span, children: this.#inlines(node, from, to) }];
    if (MARKS.test(name)) return [];
    if (name === 'HardBreak') return [{ kind: 'break' }];
    if (name === 'Escape') return [{ kind: 'text', text: this.#text.slice(from + 1, to) }];
    if (name === 'Entity') return [{ kind: 'text', text: entity(this.#text.slice(from, to)) }];
    if (name === 'InlineCode') return [{ kind: 'code', text: this.#inlineCode(node) }];
    if (name === 'HTMLTag') return htmlTag(this.#text.slice(from, to));
    if (name === 'Link' || name === 'Image') return this.#link(node);
    if (name === 'Autolink' || name === 'URL') return [autolink(this.#text.slice(from, to))];
    return this.#plain(this.#text.slice(from, to));
  }

  #inlineCode(node: SyntaxNode): string {
    const [open, close] = node.getChildren('CodeMark');
    return this.#text
      .slice(open?.to ?? node.from, close?.from ?? node.to)
      .replace(/\s+/g, ' ')
      .trim();
  }

  #link(node: SyntaxNode): Inline[] {
    const url = node.getChild('URL');
    const [open, close] = node.getChildren('LinkMark');
    const inner = open && close ? this.#between(node, open.to, close.from) : [];
    const target = url
      ? this.#text.slice(url.from, url.to).replace(/^<|>$/g, '')
      : this.#labels.get(labelOf(this.#text, node));
    if (target === undefined) return this.#plain(this.#text.slice(node.from, node.to));
    return [{ kind: 'link', target, children: inner }];
  }

  /** The inlines of a node that lie between two offsets. */
  #between(node: SyntaxNode, from: number, to: number): Inline[] {
    const found: Inline[] = [];
    let at = from;
    for (const child of childrenOf(node)) {
      if (child.from < at || child.to > to) continue;
      found.push(...this.#plain(this.#text.slice(at, child.from)), ...this.#inline(child));
      at = child.to;
    }
    return [...found, ...this.#plain(this.#text.slice(at, to))];
  }

  /** Plain text: a line that was set apart keeps its end, one that was only wrapped runs on. */
  #plain(text: string): Inline[] {
    const lines = text.split(/[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*/);
    return lines.flatMap((line, i): Inline[] => {
      const run: Inline[] = line === '' ? [] : [{ kind: 'text', text: line }];
      return i === 0 ? run : [{ kind: 'text', text: '\n' }, ...run];
    });
  }
}

/** Puts the line ends of a paragraph right: a break after a short line, a space after a long one. */
function trimmed(children: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  let length = 0;
  for (const [i, child] of children.entries()) {
    if (isLineEnd(child)) {
      if (result.at(-1)?.kind !== 'break')
        result.push(length <= SET_APART ? { kind: 'break' } : { kind: 'text', text: ' ' });
      length = 0;
      continue;
    }
    const isFirst = result.at(-1)?.kind === 'break' || (i > 0 && isLineEnd(children[i - 1]));
    result.push(isFirst && child.kind === 'text' ? { ...child, text: child.text.trimStart() } : child);
    length = child.kind === 'break' ? 0 : length + lengthOf(child);
  }
  const isBlank = (inline: Inline | undefined) =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
  while (isBlank(result.at(-1))) result.pop();
  while (isBlank(result[0])) result.shift();
  const [first] = result;
  if (first?.kind === 'text') result[0] = { ...first, text: first.text.trimStart() };
  const last = result.at(-1);
  if (last?.kind === 'text') result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return result;
}

const isLineEnd = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.text === '\n';

const lengthOf = (inline: Inline): number =>
  'children' in inline
    ? inline.children.reduce((sum, child) => sum + lengthOf(child), 0)
    : 'text' in inline
      ? inline.text.length
      : 0;

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
