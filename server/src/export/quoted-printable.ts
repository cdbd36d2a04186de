import { base64 } from './encoded-word.ts';

const encoder = new TextEncoder();

/** RFC 2045 §6.7: a line of an encoded body has at most 76 characters, the mark of a soft break among them. */
const MOST = 76;

/** A text, `\n` at its line ends, in quoted-printable with CRLF. */
export const quotedPrintable = (text: string): string => text.split('\n').map(encodeLine).join('\r\n');

function encodeLine(line: string): string {
  const units = [...encoder.encode(line)].map((byte) =>
    (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  if (units.at(-1) === ' ') units[units.length - 1] = '=20';
  // A full stop alone on a line ends an SMTP message, and "From " begins one in a mailbox: both are hidden.
  if (units[0] === '.') units[0] = '=2E';
  if (line.startsWith('From ')) units[0] = '=46';
  const lines: string[] = [];
  let current = '';
  units.forEach((unit, i) => {
    const isLast = i === units.length - 1;
    if (current.length + unit.length > (isLast ? MOST : MOST - 1)) {
      lines.push(`${current}=`);
      current = '';
    }
    current += unit;
  });
  return [...lines, current].join('\r\n');
}

/** Bytes in base64, 76 characters a line (RFC 2045 §6.8). */
export const base64Lines = (bytes: Uint8Array): string =>
  (base64(bytes).match(/.{1,76}/g) ?? []).join('\r\n');

/** A text part's encoding and content: quoted-printable while it stays legible, base64 where most of it is not ASCII. */
export function encodeText(text: string): { readonly encoding: string; readonly content: string } {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
  const foreign = clean.replace(/[\x00-\x7F]/g, '').length;
  if (foreign * 4 <= clean.length) return { encoding: 'quoted-printable', content: quotedPrintable(clean) };
  return { encoding: 'base64', content: base64Lines(encoder.encode(clean.replace(/\n/g, '\r\n'))) };
}
