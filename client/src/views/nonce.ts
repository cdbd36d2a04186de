/** 128 random bits as hexadecimal digits: the word by which a page knows the script and styles that are its own. */
export const nonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
