import type { Temporal } from 'temporal-polyfill';
import type { Recipient } from '../context/recipient.ts';
import { headerText, parameter, phrase } from './encoded-word.ts';
import { toPage } from './html.ts';
import type { Message } from './message.ts';
import { base64Lines, encodeText } from './quoted-printable.ts';
import { toText } from './text.ts';

/** A file that goes with a message. */
export interface Attachment {
  /** The name the reader sees, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An `.eml` file, and what of the message could not go into it, in words. */
export interface Eml {
  readonly text: string;
  readonly left: readonly string[];
}

/** RFC 5321 §4.5.3.1.3 gives a path 256 octets, angle brackets included. */
const LONGEST_ADDRESS = 254;
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;

/** Whether an address can be written in a header as it is: ASCII, no quotes, no spaces. */
export const isAddress = (email: string): boolean =>
  email.length <= LONGEST_ADDRESS && ADDRESS.test(email) && !/^\.|\.\.|\.@/.test(email);

/**
 * Writes a message as RFC 5322 with a plain and an HTML alternative (RFC 2045, 2046). `X-Unsent` makes mail programs open it as a
 * draft of their own; the sender and, for a message that has not gone out, the date are theirs to fill in.
 */
export function toEml(message: Message, attachments: readonly Attachment[] = []): Eml {
  const recipients = message.to.filter(({ email }) => email !== undefined && isAddress(email));
  const headers = [
    'X-Unsent: 1',
    ...(message.sentAt ? [`Date: ${dateOf(message.sentAt)}`] : []),
    ...(recipients.length > 0 ? [`To: ${recipients.map(mailbox).join(',\r\n ')}`] : []),
    ...(message.subject ? [`Subject: ${headerText(message.subject)}`] : []),
    'MIME-Version: 1.0',
  ];
  const alternative = multipart('alternative', [
    textPart('plain', toText(message.blocks)),
    textPart('html', toPage(message.subject, message.blocks)),
  ]);
  const content =
    attachments.length === 0 ? alternative : multipart('mixed', [alternative, ...attachments.map(filePart)]);
  return {
    text: `${headers.join('\r\n')}\r\n${content}\r\n`,
    left: message.to.filter((one) => !recipients.includes(one)).map(whyLeft),
  };
}

function whyLeft({ name, email }: Recipient): string {
  const who = name ?? email ?? 'A recipient';
  return email
    ? `“${email}” is not an address that a mail can be sent to.`
    : `${who} has no address in the context.`;
}

const mailbox = ({ name, email = '' }: Recipient): string =>
  name ? `${phrase(name)}${name.length > 25 ? '\r\n ' : ' '}<${email}>` : email;

/** A part is its own headers, an empty line and its content. "=_" occurs in neither encoding, so no content holds the boundary. */
function multipart(kind: 'alternative' | 'mixed', parts: readonly string[]): string {
  const boundary = `=_${kind}`;
  const framed = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${framed}--${boundary}--`;
}

function textPart(subtype: 'plain' | 'html', text: string): string {
  const { encoding, content } = encodeText(text);
  return `Content-Type: text/${subtype}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  md: 'text/markdown',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function filePart({ name, bytes }: Attachment): string {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[extension] ?? 'application/octet-stream';
  return [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment;\r\n ${parameter('filename', name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(bytes),
  ].join('\r\n');
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 §3.3. */
function dateOf(at: Temporal.ZonedDateTime): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = [at.hour, at.minute, at.second].map(two).join(':');
  const day = `${DAYS[at.dayOfWeek - 1]}, ${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
  return `${day} ${time} ${at.offset.slice(0, 6).replace(':', '')}`;
}
