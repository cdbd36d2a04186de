import type { Passage } from './shingles.ts';

/**
 * The paragraphs of a message's text from `from` on, without quoted mail, code, comments and link targets: a quick reading for
 * comparing texts, at a fifth of the cost of the Markdown parser, which an index of thousands would feel.
 */
export function passagesOf(text: string, from: number): Passage[] {
  const passages: Passage[] = [];
  let fence = '';
  let open: { start: number; end: number; text: string } | undefined;
  for (const match of text.slice(from).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const [line] = match;
    if (line === '') break;
    const start = from + match.index;
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    const isSilent =
      isFence || fence !== '' || line.trim() === '' || /^ {0,3}>/.test(line) || /^(?: {4}|\t)/.test(line);
    if (isSilent) {
      if (open) passages.push(open);
      open = undefined;
      continue;
    }
    const end = start + line.trimEnd().length;
    open = open ? { start: open.start, end, text: `${open.text} ${line}` } : { start, end, text: line };
  }
  if (open) passages.push(open);
  return passages.map((passage) => ({ ...passage, text: prose(passage.text) }));
}

const prose = (text: string): string =>
  /[`<(]/.test(text)
    ? text.replace(/<!--[\s\S]*?(?:-->|$)|`[^`]*`|\]\([^()\s]*\)|<[^<>\s]{1,200}>/g, ' ')
    : text;
