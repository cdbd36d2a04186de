import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from './span.ts';

/** Stands in prose for something opaque that was written there: inline code, an image, an address. */
export const OBJECT = '\uFFFC';

/** One block of prose. `prose` is as long as `span`: what is not prose is blanked, so that offsets agree. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell';
  readonly span: Span;
  readonly prose: string;
}

/** Something in the body that is not prose. */
export interface Inline {
  readonly kind: 'code' | 'link' | 'url' | 'image' | 'html' | 'comment';
  readonly span: Span;
  /** Of a link, an image or a bare address: where it points. */
  readonly target?: string;
}

/** A quotation of an earlier mail or a code block: shown to nobody's judgement. */
export interface Quiet {
  readonly kind: 'quote' | 'code';
  readonly span: Span;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  readonly quiet: readonly Quiet[];
}

const PROSE_BLOCKS: Readonly<Record<string, Block['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'list-item',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  TableCell: 'table-cell',
};
const QUIET_BLOCKS: Readonly<Record<string, Quiet['kind']>> = {
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
};
const BLANK = new Set([
  'HeaderMark',
  'TaskMarker',
  'EmphasisMark',
  'StrikethroughMark',
  'HardBreak',
  'Comment',
  'QuoteMark',
]);
const OPAQUE: Readonly<Record<string, Inline['kind']>> = {
  InlineCode: 'code',
  Image: 'image',
  Autolink: 'url',
  URL: 'url',
  HTMLTag: 'html',
  HTMLBlock: 'html',
};

/** Walks the tree once and separates prose from everything else. */
export function readBlocks(text: string, tree: Tree): Blocks {
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const quiet: Quiet[] = [];
  const labels = linkLabels(text, tree);
  tree.iterate({
    enter(ref) {
      const span = { start: ref.from, end: ref.to };
      if (ref.name === 'LinkReference') return false;
      if (ref.name === 'CommentBlock') {
        inlines.push({ kind: 'comment', span });
        return false;
      }
      if (ref.name === 'HTMLBlock') {
        inlines.push({ kind: 'html', span });
        return false;
      }
      const quietKind = QUIET_BLOCKS[ref.name];
      if (quietKind) {
        quiet.push({ kind: quietKind, span });
        return false;
      }
      const kind = PROSE_BLOCKS[ref.name];
      if (!kind) return true;
      blocks.push(readBlock(text, ref.node, kind, labels, inlines));
      return false;
    },
  });
  return { blocks, inlines, quiet };
}

function readBlock(
  text: string,
  node: SyntaxNode,
  kind: Block['kind'],
  labels: Set<string>,
  inlines: Inline[],
): Block {
  // Most blocks have nothing to blank, and need not be taken apart.
  let prose: string[] | undefined;
  const blank = (from: number, to: number, mark = ' ') => {
    prose ??= text.slice(node.from, node.to).split('');
    for (let i = from; i < to; i++) {
      const at = i - node.from;
      if (prose[at] !== '\n' && prose[at] !== '\r') prose[at] = ' ';
    }
    if (mark !== ' ' && to > from) prose[from - node.from] = mark;
  };
  const visit = (child: SyntaxNode): unknown => {
    const { name, from, to } = child;
    if (name === 'Escape') return blank(from, from + 1);
    if (name === 'Comment') inlines.push({ kind: 'comment', span: { start: from, end: to } });
    if (BLANK.has(name)) return blank(from, to);
    if (name === 'Link') return visitLink(child);
    const opaque = OPAQUE[name];
    if (!opaque) return each(child, visit);
    const target =
      opaque === 'image' ? urlOf(text, child) : opaque === 'url' ? bare(text.slice(from, to)) : undefined;
    inlines.push({
      kind: opaque,
      span: { start: from, end: to },
      ...(target === undefined ? {} : { target }),
    });
    return blank(from, to, OBJECT);
  };
  const visitLink = (link: SyntaxNode): unknown => {
    const target = urlOf(text, link);
    const isReference = target === undefined && labels.has(labelOf(text, link));
    if (target === undefined && !isReference)
      return each(link, (child) => child.name !== 'LinkMark' && visit(child));
    inlines.push({
      kind: 'link',
      span: { start: link.from, end: link.to },
      target: target ?? labelOf(text, link),
    });
    each(link, (child) => (LINK_SYNTAX.has(child.name) ? blank(child.from, child.to) : visit(child)));
  };
  each(node, visit);
  return {
    kind: kind === 'paragraph' && node.parent?.name === 'ListItem' ? 'list-item' : kind,
    span: { start: node.from, end: node.to },
    prose: prose?.join('') ?? text.slice(node.from, node.to),
  };
}

const LINK_SYNTAX = new Set(['LinkMark', 'URL', 'LinkTitle', 'LinkLabel']);

function each(node: SyntaxNode, visit: (child: SyntaxNode) => unknown): void {
  for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
}

const bare = (address: string): string => address.replace(/^<|>$/g, '');

function urlOf(text: string, node: SyntaxNode): string | undefined {
  const url = node.getChild('URL');
  return url ? bare(text.slice(url.from, url.to)) : undefined;
}

const fold = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

function labelOf(text: string, link: SyntaxNode): string {
  const label = link.getChild('LinkLabel');
  const [from, to] =
    label && label.to - label.from > 2 ? [label.from + 1, label.to - 1] : innerOf(text, link);
  return fold(text.slice(from, to));
}

function innerOf(text: string, link: SyntaxNode): [number, number] {
  const close = text.indexOf(']', link.from);
  return [link.from + 1, close < 0 ? link.to : close];
}

function linkLabels(text: string, tree: Tree): Set<string> {
  const labels = new Set<string>();
  for (const definition of tree.topNode.getChildren('LinkReference')) {
    const label = definition.getChild('LinkLabel');
    if (label) labels.add(fold(text.slice(label.from + 1, label.to - 1)));
  }
  return labels;
}
