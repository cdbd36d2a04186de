import type { Tree } from '@lezer/common';
import { GFM, type MarkdownConfig, parser } from '@lezer/markdown';
import type { Span } from './span.ts';

/** Anything that may mean something within a paragraph: a mark of Markdown or HTML, an address, two spaces that may break a line. */
const INLINE = /[\\&`<_*[~@]|:\/\/|www\.| {2}/;

/** Passes over a paragraph of plain words in one step; each character would be shown to eleven parsers otherwise. */
const plainWords: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainWords',
      before: 'Escape',
      parse: ({ text, offset, end }, _next, at) => (at === offset && !INLINE.test(text) ? end : -1),
    },
  ],
};

const markdown = parser.configure([GFM, plainWords]);

/** The fences and the YAML between them; undefined when the file has none or it is not closed yet. */
export function findFrontMatter(text: string): { readonly span: Span; readonly yaml: Span } | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return undefined;
  const closing = /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
  const start = opening[0].length;
  closing.lastIndex = start - 1;
  const match = closing.exec(text);
  if (!match) return undefined;
  return { span: { start: 0, end: match.index + match[0].length }, yaml: { start, end: match.index + 1 } };
}

/**
 * The concrete syntax tree of a Markdown file, offsets in UTF-16 units of `text`. Front matter is blanked, CRLF read as space + LF
 * and a lone CR as LF: the parser knows neither, and every offset stays as it was.
 */
export function parseMarkdown(text: string, frontMatter: Span | undefined): Tree {
  const plain = text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
  if (!frontMatter) return markdown.parse(plain.replace(/^\uFEFF/, ' '));
  const { end } = frontMatter;
  return markdown.parse(plain.slice(0, end).replace(/[^\n]/g, ' ') + plain.slice(end));
}
