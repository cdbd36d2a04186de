import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { toEml } from '../../server/src/export/eml.ts';
import { toPage } from '../../server/src/export/html.ts';
import { type Message, oneLine } from '../../server/src/export/message.ts';
import { encodeText } from '../../server/src/export/quoted-printable.ts';
import { toText } from '../../server/src/export/text.ts';

const plain: Message = {
  subject: 'Thank you',
  to: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
  blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Good day.' }] }],
  attachments: [],
};

const parse = (text: string) => simpleParser(text, { skipHtmlToText: true, skipTextToHtml: true });

/** What a clean text has to look like after any trip by mail: one kind of line end, no controls. */
const clean = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '"',
      "'",
      ',',
      ';',
      '<',
      '>',
      '@',
      '\\',
      '=?',
      '?=',
      '\r',
      '\n',
      '\r\n',
      'é',
      '名',
      '😀',
      '.',
      '(',
      ')',
      ':',
    ),
    maxLength: 80,
  }),
  fc.string({ unit: fc.constantFrom('word ', 'Łódź ', '日本'), minLength: 200, maxLength: 400 }),
  fc.constantFrom(
    '',
    '.',
    '..\n.',
    'From me',
    'a\n\nFrom you\n.\n',
    'Bcc: x@y.example\r\nSubject: z',
    '=?utf-8?Q?x?=',
  ),
);
const anyAddress = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_{|}~-]{1,20}$/),
    fc.stringMatching(/^[a-z]{1,20}(\.[a-z]{2,8}){1,3}$/),
  )
  .map(([local, domain]) => `${local}@${domain}`);
const anyMessage = fc.record({
  subject: anyText,
  to: fc.array(fc.record({ name: anyText, email: anyAddress }), { maxLength: 4 }),
  body: anyText,
  files: fc.array(
    fc.record({
      name: anyText.map((name) => oneLine(name).replace(/[\\/]/g, '') || 'file'),
      bytes: fc.uint8Array({ maxLength: 200 }),
    }),
    { maxLength: 2 },
  ),
});

test('any 500 messages are read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, async ({ subject, to, body, files }) => {
      const message: Message = {
        subject: oneLine(subject),
        to: to.map(({ name, email }) => ({ name: oneLine(name), email })),
        blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: body }] }],
        attachments: [],
      };
      const { text } = toEml(message, files);
      const lines = text.split('\r\n');
      expect(lines.every((line) => line.length <= 998 && !/[\r\n]/.test(line))).toBe(true);
      const mail = await parse(text);
      expect(mail.subject ?? '').toBe(message.subject);
      expect((mail.to?.value ?? []).map(({ name, address }) => [name, address])).toEqual(
        message.to.map(({ name, email }) => [name, email]),
      );
      // The parser gives an empty text a line of its own.
      expect(mail.text ?? '').toBe(clean(toText(message.blocks)) || '\n');
      expect(mail.html || '').toBe(clean(toPage(message.subject, message.blocks)));
      expect(mail.attachments.map(({ filename, content }) => [filename, [...content]])).toEqual(
        files.map(({ name, bytes }) => [name, [...bytes]]),
      );
    }),
    { numRuns: 500, seed: 20261118 },
  );
}, 60_000);

test('nothing in a field becomes a header of its own', async () => {
  const evil = 'Hello\r\nBcc: everyone@example.com\r\n\r\n<script>';
  const { text } = toEml(
    { ...plain, subject: oneLine(evil), to: [{ name: oneLine(evil), email: 'a@b.example' }] },
    [{ name: 'a\r\nX-Bad: 1.pdf', bytes: new Uint8Array([1]) }],
  );
  const mail = await parse(text);
  expect([...mail.headers.keys()].sort()).toEqual([
    'content-type',
    'mime-version',
    'subject',
    'to',
    'x-unsent',
  ]);
  expect(text).not.toMatch(/^(?:Bcc|X-Bad)/im);
});

test('an address that could break out of its place is left out, and that is said', () => {
  const to = [
    { email: 'a@b.example>, x@y.example' },
    { email: 'a b@c.example' },
    { email: 'a@b.example\r\nBcc: x@y.example' },
    { name: 'Nobody' },
  ];
  const { text, left } = toEml({ ...plain, to });
  expect(text).not.toContain('To:');
  expect(text).not.toContain('Bcc');
  expect(left).toHaveLength(4);
  expect(left.at(-1)).toBe('Nobody has no address in the context.');
});

test('a sent message has its date, on the clock of its sender', async () => {
  const sentAt = Temporal.ZonedDateTime.from('2026-11-18T09:05:00-05:00[America/New_York]');
  const { text } = toEml({ ...plain, sentAt });
  expect(text).toContain('Date: Wed, 18 Nov 2026 09:05:00 -0500\r\n');
  expect((await parse(text)).date?.toISOString()).toBe('2026-11-18T14:05:00.000Z');
  expect(toEml(plain).text).not.toContain('Date:');
});

test('lines of a body are at most 76 characters, whichever way they are encoded', () => {
  for (const text of [
    'x'.repeat(500),
    'é'.repeat(500),
    `${'word '.repeat(100)}é`,
    `${'a'.repeat(75)} `,
    `${'a'.repeat(76)}`,
  ]) {
    const { content } = encodeText(text);
    expect(Math.max(...content.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
  }
});
