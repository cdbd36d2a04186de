/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** The hash of no text. */
export const HASH_START = 0x811c9dc5;

/** The hash of a text and one more UTF-16 unit; its sign means nothing. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The same 32 bits with a sign: the engine keeps such numbers in place, and puts greater ones in boxes. */
export const signedHash = (text: string): number => hashText(text) | 0;
