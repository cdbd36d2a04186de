import { isAddress } from './eml.ts';
import type { Message } from './message.ts';
import { toText } from './text.ts';

/**
 * How long a `mailto:` address may be and still reach the mail program whole. RFC 6068 sets no limit; the shortest one met in use
 * today is Windows' for every URL, 2,083 characters with the closing NUL and room for the program's own frame
 * (INTERNET_MAX_URL_LENGTH in wininet.h; Microsoft support article 208427).
 */
export const LONGEST_MAILTO = 2000;

/** A message as a `mailto:` address (RFC 6068); `url` is absent where it would be too long, `length` says how long. */
export interface Mailto {
  readonly url?: string;
  readonly length: number;
}

export function toMailto({ to, subject, blocks }: Message): Mailto {
  const addresses = to.flatMap(({ email }) => (email && isAddress(email) ? [encode(email)] : []));
  const fields = [
    ...(subject ? [`subject=${encode(subject)}`] : []),
    `body=${encode(toText(blocks).trimEnd().replace(/\n/g, '\r\n'))}`,
  ];
  const url = `mailto:${addresses.join(',')}?${fields.join('&')}`;
  return url.length <= LONGEST_MAILTO ? { url, length: url.length } : { length: url.length };
}

/** RFC 6068 §2 lets fewer characters stand than `encodeURIComponent` does. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%40/g, '@');
