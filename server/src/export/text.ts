import type { Block, Inline } from './document.ts';

/** A message as plain text, `\n` at the end of every line, as a person would have typed it: no marks of Markdown. */
export const toText = (blocks: readonly Block[]): string => {
  const text = blocksText(blocks);
  return text === '' ? '' : `${text}\n`;
};

const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');

function blockText(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return inlineText(block.children);
  if (block.kind === 'code') return block.text;
  if (block.kind === 'rule') return '* * *';
  if (block.kind === 'quote') return blocksText(block.blocks).replace(/^/gm, '> ').replace(/ $/gm, '');
  if (block.kind === 'table') return block.rows.map((cells) => cells.map(inlineText).join(' | ')).join('\n');
  const { first, items } = block;
  const isLoose = items.some((item) => item.filter(({ kind }) => kind !== 'list').length > 1);
  return items
    .map((item, i) => itemText(item, first === undefined ? '- ' : `${first + i}. `))
    .join(isLoose ? '\n\n' : '\n');
}

function itemText(item: readonly Block[], mark: string): string {
  const inner = item.map(blockText).filter((text) => text !== '');
  const isTight = item.every(({ kind }, i) => i === 0 || kind === 'list');
  const [head = '', ...rest] = inner.join(isTight ? '\n' : '\n\n').split('\n');
  const indent = ' '.repeat(mark.length);
  return [mark + head, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

/** A run of text without its marks; where a link points follows its words, unless they say so themselves. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map(oneText)
    .join('')
    .replace(/[ \t]+\n/g, '\n');
}

function oneText(inline: Inline): string {
  if (inline.kind === 'break') return '\n';
  if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
  const words = inlineText(inline.children);
  if (inline.kind !== 'link') return words;
  const address = inline.target.replace(/^mailto:/i, '');
  if (words.trim() === '' || isSame(words, address)) return words.trim() === '' ? address : words;
  return `${words} (${address})`;
}

const bare = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?|^www\./i, '').replace(/\/$/, '');

const isSame = (words: string, address: string): boolean =>
  bare(words.trim()).toLowerCase() === bare(address).toLowerCase();
