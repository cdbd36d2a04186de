/** UTF-8 bytes in base64, without relying on anything but the standard library of every platform. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

const encoder = new TextEncoder();

/** RFC 2047 §2: an encoded-word is at most 75 characters; 12 of them are its frame `=?utf-8?B?…?=`, so 45 bytes fit. */
const MOST_BYTES = 45;

/** A text of one line as encoded-words, never cut within a character, folded so that no line is longer than 78. */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let chunk = '';
  let size = 0;
  for (const character of text) {
    const { length } = encoder.encode(character);
    if (size + length > MOST_BYTES) {
      words.push(chunk);
      chunk = '';
      size = 0;
    }
    chunk += character;
    size += length;
  }
  if (chunk !== '') words.push(chunk);
  return words.map((word) => `=?utf-8?B?${base64(encoder.encode(word))}?=`).join('\r\n ');
}

/** Unstructured text of a header: as it is where it is short and plain, in encoded-words otherwise. */
export const headerText = (text: string): string =>
  /^[\x20-\x7E]{0,60}$/.test(text) && !text.includes('=?') && text === text.trim()
    ? text
    : encodedWords(text);

/** RFC 5322 §3.2.5: a display name as atoms where it is of letters and spaces alone, in encoded-words otherwise. */
export const phrase = (name: string): string =>
  /^[A-Za-z]+(?: [A-Za-z]+){0,5}$/.test(name) && name.length <= 50 ? name : encodedWords(name);

/** RFC 2231 §3 and §4: a file name as the value of a parameter, in numbered pieces where it does not fit on one line. */
export function parameter(name: string, value: string): string {
  if (/^[A-Za-z0-9_.-]{1,60}$/.test(value)) return `${name}="${value}"`;
  const units = [...encoder.encode(value)].map((byte) =>
    /[A-Za-z0-9]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  if (units.length <= 15) return `${name}*=utf-8''${units.join('')}`;
  const pieces = Array.from({ length: Math.ceil(units.length / 18) }, (_, i) =>
    units.slice(i * 18, i * 18 + 18).join(''),
  );
  return pieces.map((piece, i) => `${name}*${i}*=${i === 0 ? "utf-8''" : ''}${piece}`).join(';\r\n ');
}
