import type { Inline } from './document.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A bare or bracketed address. */
export function autolink(written: string): Inline {
  const text = written.replace(/^<|>$/g, '');
  const isMail = /^[^\s:/@]+@[^\s@]+$/.test(text);
  const isBare = /^www\./i.test(text);
  const target = isMail ? `mailto:${text}` : isBare ? `https://${text}` : text;
  return { kind: 'link', target, children: [{ kind: 'text', text }] };
}

const KNOWN_TAG =
  /^<\/?(?:a|b|br|code|del|div|em|font|i|ins|mark|p|s|small|span|strong|sub|sup|u)(?:[\s/][^>]*)?>$/i;

/** A tag of HTML leaves only its line break; anything else between angle brackets is text. */
export function htmlTag(tag: string): Inline[] {
  if (/^<br\b/i.test(tag)) return [{ kind: 'break' }];
  if (KNOWN_TAG.test(tag) || tag.startsWith('<!--')) return [];
  return [{ kind: 'text', text: tag }];
}

/** What a character reference stands for; as written where that is unknown. */
export function entity(written: string): string {
  const name = written.slice(1, -1);
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return ENTITIES[name] ?? written;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : written;
}
