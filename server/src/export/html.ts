import type { Block, Inline } from './document.ts';

/** A message as a fragment of HTML, without styles and without anything but what was written. */
export const toHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');

/** A whole HTML page around a message; the title is its subject. */
export const toPage = (title: string, blocks: readonly Block[]): string =>
  `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${toHtml(blocks)}\n</body>\n</html>\n`;

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.children)}</p>`;
  if (block.kind === 'heading') return `<p><strong>${inlineHtml(block.children)}</strong></p>`;
  if (block.kind === 'code') return `<pre>${escaped(block.text)}</pre>`;
  if (block.kind === 'rule') return '<hr>';
  if (block.kind === 'quote') return `<blockquote>\n${toHtml(block.blocks)}\n</blockquote>`;
  if (block.kind === 'table') {
    const rows = block.rows.map(
      (cells) => `<tr>${cells.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>\n${rows.join('\n')}\n</table>`;
  }
  const { first, items } = block;
  const tag = first === undefined ? 'ul' : 'ol';
  const start = first === undefined || first === 1 ? '' : ` start="${first}"`;
  return `<${tag}${start}>\n${items.map((item) => `<li>${itemHtml(item)}</li>`).join('\n')}\n</${tag}>`;
}

function itemHtml(item: readonly Block[]): string {
  const [only] = item;
  return item.length === 1 && only?.kind === 'paragraph' ? inlineHtml(only.children) : toHtml(item);
}

const TAGS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const;

const inlineHtml = (children: readonly Inline[]): string => children.map(oneHtml).join('');

function oneHtml(inline: Inline): string {
  if (inline.kind === 'break') return '<br>\n';
  if (inline.kind === 'text') return escaped(inline.text);
  if (inline.kind === 'code') return `<code>${escaped(inline.text)}</code>`;
  const words = inlineHtml(inline.children);
  if (inline.kind !== 'link') return `<${TAGS[inline.kind]}>${words}</${TAGS[inline.kind]}>`;
  if (!isSafe(inline.target)) return words;
  return `<a href="${escaped(inline.target)}">${words || escaped(inline.target)}</a>`;
}

/** Only addresses that a mail may hold: no script, no local file. */
const isSafe = (target: string): boolean => /^(?:https?:|mailto:|tel:)/i.test(target.trim());

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
