import type { RecipientData } from './schema.ts';

/** Someone a message goes to, or who interviewed. */
export interface Recipient {
  readonly name?: string;
  readonly email?: string;
  readonly title?: string;
}

/** Reads `Dana Whitfield`, `Dana Whitfield <dana@northwind.example>`, a bare address, or a mapping. */
export function parseRecipient(data: RecipientData): Recipient {
  if (typeof data !== 'string') {
    const { name, email, title } = data;
    return {
      ...(name && { name: name.trim() }),
      ...(email && { email: email.trim() }),
      ...(title && { title: title.trim() }),
    };
  }
  const match = /^(.*?)\s*<([^<>]*)>\s*$/.exec(data);
  const name = (match ? (match[1] ?? '') : data).trim().replace(/^"(.*)"$/, '$1');
  if (!match) return name.includes('@') ? { email: name } : { name };
  const email = (match[2] ?? '').trim();
  return { ...(name && { name }), ...(email && { email }) };
}
