import type { Profile } from '../../calendar/profiles/profile.ts';
import type { Recipient } from '../../context/recipient.ts';
import type { Span } from '../../draft/span.ts';

/** Words that stand before a name and make it polite, in the languages of the profiles. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|mister|dr|doctor|prof|professor|sir|dame|madam|madame|mme|mlle|monsieur|maître|herr|frau|señora?|sra?|signora?|sig|dott|dottor|dottoressa|avv|ing|eng|engineer|mag|lic|pan|pani|shri|smt|don|doña|dom|sheikh|khun|director|president|captain|judge|rev|dipl)\b/i;
const ACADEMIC = /^(?:prof|professor|dr|doctor)\b/i;
const HONORIFIC = /(?:-|\s)(?:san|sama|sensei|ssi|nim|ji|sir|ma'am)$/i;

/** One of the people greeted, as written. */
export interface Addressee {
  readonly span: Span;
  readonly text: string;
  /** With a title or an honorific. */
  readonly titled: boolean;
}

/** The people named in `Ms Whitfield and Omar`; `start` is the offset of the text. */
export function addresseesOf(text: string, start: number): readonly Addressee[] {
  const found: Addressee[] = [];
  let at = 0;
  for (const part of text.split(/(\s*(?:,|&|\/|\band\b|\bund\b|\by\b|\bet\b)\s*(?:dear\s+)?)/i)) {
    const isName = /\p{L}/u.test(part) && !/^\s*(?:,|&|\/|and|und|y|et)\b/i.test(part);
    if (isName) {
      const lead = part.length - part.trimStart().length;
      const name = part.trim();
      const from = start + at + lead;
      const titled = TITLE.test(name) || HONORIFIC.test(name);
      found.push({ span: { start: from, end: from + name.length }, text: name, titled });
    }
    at += part.length;
  }
  return found;
}

/** The words of a name without titles: `Prof. Dr.-Ing. Ute Schlüter` → `Ute`, `Schlüter`. */
export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== '' && !TITLE.test(word) && !word.endsWith('.'));
}

/** The academic titles written before a name, or given as its title: `Prof. Dr.` */
export function academicTitle({ name = '', title = '' }: Recipient): string | undefined {
  const words = name.split(/\s+/);
  const before = words
    .slice(
      0,
      words.findIndex((word) => !TITLE.test(word)),
    )
    .filter((word) => ACADEMIC.test(word));
  if (before.length > 0) return before[0];
  const own = title.split(/\s+/)[0] ?? '';
  return ACADEMIC.test(own) && title.split(/\s+/).length <= 2 ? own : undefined;
}

/** The recipient of whose name every word of a greeting is a part, the whole name not being written. */
export function calledByPart(text: string, recipients: readonly Recipient[]): Recipient | undefined {
  const words = text.split(/\s+/);
  return recipients.find(({ name = '' }) => {
    const parts = nameParts(name);
    return parts.length > words.length && words.every((word) => parts.some((part) => isPart(word, part)));
  });
}

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The same word, or its beginning as in a short form. */
function isPart(word: string, part: string): boolean {
  const [short, long] = [fold(word), fold(part)];
  return short.length >= 2 && (long === short || (short.length >= 3 && long.startsWith(short)));
}

/** Whom the custom would greet: the full name where it is not certain which part is the family's. */
export function politeForm(
  { name = '', title }: Recipient,
  country: string,
  order: Profile['nameOrder'],
): string {
  const parts = nameParts(name);
  const full = parts.join(' ');
  const words = name.split(/\s+/);
  const given = words.find((word) => TITLE.test(word)) ?? (title && TITLE.test(title) ? title : undefined);
  if (!given) return country === 'JP' ? `${full}-san` : full;
  return order?.value === 'family-first' || country === 'JP'
    ? `${given} ${full}`
    : `${given} ${parts.at(-1)}`;
}

/** Whether a quotation ends as a letter does that is signed with a first name alone: `Best, Yuki`. */
export function signsInformally(quotation: string, recipients: readonly Recipient[]): boolean {
  const lines = quotation.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>]+/, '').trim());
  return lines
    .filter((line) => line !== '')
    .slice(-3)
    .some((line) => /^\p{L}[\p{L}'’-]*$/u.test(line) && calledByPart(line, recipients) !== undefined);
}
