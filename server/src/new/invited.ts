import type { Recipient } from '../context/recipient.ts';
import type { Invitation } from './invitation.ts';

/** Mail providers for everybody: nobody interviews from there, and nobody is employed by them under such an address. */
const FOR_EVERYBODY =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|fastmail|hey|zoho|mail|qq|163|126|naver|yandex)\.(?:co\.)?\w+$/i;

/** Addresses behind which nobody sits: calendars, rooms, robots. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|unknownorganizer|calendar|scheduling|notifications?)\b|@(?:.*\.)?resource\.calendar\.google\.com$/i;

/**
 * Those of an invitation who may have interviewed, the organiser first: not the writer, who is known by name, or else as the one with
 * a private address among people of a company.
 */
export function interviewers({ people }: Invitation, writer?: string): readonly Recipient[] {
  const others = people.filter(
    ({ name, email }) => !(email && NOBODY.test(email)) && !(name && writer && isSame(name, writer)),
  );
  const employed = others.filter(({ email }) => !email || !FOR_EVERYBODY.test(email));
  return employed.some(({ email }) => email) ? employed : others;
}

const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** `northwind.example` is most likely Northwind; the great mail providers are nobody's employer. */
export function companyOf(email: string | undefined): string | undefined {
  if (!email || FOR_EVERYBODY.test(email)) return undefined;
  const name = /@(?:[\w-]+\.)*?([\w-]+)\.(?:(?:co|com|ac|org)\.)?\w+$/.exec(email)?.[1];
  return name && name[0]!.toUpperCase() + name.slice(1);
}

/** A person as contexts write them. */
export const written = ({ name, email }: Recipient): string =>
  name && email ? `${name} <${email}>` : (name ?? email ?? '');
