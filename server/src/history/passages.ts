import type { Passage } from './shingles.ts';

/**
 * The paragraphs of a message's text from `from` on, without quoted mail, code, comments and link targets: a quick reading for
 * comparing texts, at a fifth of the cost of the Markdown parser, which an index of thousands would feel.
 */
export function passagesOf(text: string, from: number): Passage[] {
  const passages: Passage[] = [];
  let fence = '';
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) passages.push({ start, end, text: prose(text.slice(start, end)) });
    start = -1;
  };
  for (let at = from; at < text.length; ) {
    const next = lineEnd(text, at);
    const line = text.slice(at, next).trimEnd();
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    if (isFence || fence !== '' || line === '' || SILENT.test(line)) close();
    else {
      if (start < 0) start = at;
      end = at + line.length;
    }
    at = next;
  }
  close();
  return passages;
}

const FENCE = /^ {0,3}(```+|~~~+)/;
/** A quotation, or code by its indent. */
const SILENT = /^(?: {0,3}>| {4}|\t)/;

/** Where the next line begins. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}

const prose = (text: string): string =>
  /[`<(]/.test(text)
    ? text.replace(/<!--[\s\S]*?(?:-->|$)|`[^`]*`|\]\([^()\s]*\)|<[^<>\s]{1,200}>/g, ' ')
    : text;
