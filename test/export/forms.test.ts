import { expect, test } from 'vitest';
import { exportMessage, type Form } from '../../server/src/export/export.ts';
import { LONGEST_MAILTO } from '../../server/src/export/mailto.ts';
import { readConfig } from '../../server/src/linter/config.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { loadKnowledge } from '../../server/src/prose/knowledge.ts';

const linter = new Linter({}, loadKnowledge());
const give = (text: string, form: Form, files: Readonly<Record<string, string>> = {}) =>
  exportMessage(linter.read(text, [], readConfig({}).sender), form, async (name) =>
    name in files ? new TextEncoder().encode(files[name]) : undefined,
  );
const plain = async (body: string) => (await give(`---\nfollowUp:\n---\n${body}`, 'txt')).content;

test('no front matter, no subject line, no directive, no comment', async () => {
  const text = `---
followUp: thank-you
company: Northwind
---
Subject: Thank you

<!-- follow-up-disable-next-line overly-familiar -->
Dear Ms. Whitfield,

Thank you for the *long* talk. <!-- follow-up-disable-line -->

Kind regards,
Inês Calder
`;
  expect((await give(text, 'txt')).content).toBe(
    'Dear Ms. Whitfield,\n\nThank you for the long talk.\n\nKind regards,\nInês Calder\n',
  );
  const { content = '' } = await give(text, 'html');
  expect(content).not.toMatch(/follow-?up|<!--/i);
  expect(content).toContain('<p>Thank you for the <em>long</em> talk.</p>');
  expect(content).toContain('<p>Kind regards,<br>\nInês Calder</p>');
});

test.each([
  ['lists', '- one\n- two\n  1. inner\n  2. more\n', '- one\n- two\n  1. inner\n  2. more\n'],
  ['numbered lists from their first number', '3. three\n4. four\n', '3. three\n4. four\n'],
  ['links', 'See [my notes](https://x.example/a) now.', 'See my notes (https://x.example/a) now.\n'],
  [
    'links that say where they point',
    '[x.example](https://x.example/) and <a@b.example>',
    'x.example and a@b.example\n',
  ],
  ['reference links', 'See [this][1].\n\n[1]: https://x.example\n', 'See this (https://x.example).\n'],
  ['emphasis', '**Bold**, _soft_, ~~gone~~ and `code`.', 'Bold, soft, gone and code.\n'],
  ['escapes and entities', '1\\. A\\*B &amp; C', '1. A*B & C\n'],
  ['quotations', '> a\n> b\n\nc', '> a\n> b\n\nc\n'],
  ['headings', '# Title\n\nText', 'Title\n\nText\n'],
  ['hard breaks', `${'long '.repeat(14)}\\\nnext`, `${'long '.repeat(14).trim()}\nnext\n`],
  ['code', '```\na  b\n```', 'a  b\n'],
  ['tables', '| a | b |\n|---|---|\n| 1 | 2 |\n', 'a | b\n1 | 2\n'],
  ['HTML', 'a<br>b <b>c</b>', 'a\nb c\n'],
  ['CRLF', 'Dear Ms. Whitfield,\r\n\r\nText.\r\n', 'Dear Ms. Whitfield,\n\nText.\n'],
])('plain text of %s', async (_, body, expected) => {
  expect(await plain(body)).toBe(expected);
});

test('wrapped lines run on, short ones keep their end', async () => {
  const line = 'This is a line that the writer wrapped at about seventy characters or so';
  expect(await plain(`${line}\nand it goes on.\n\nKind regards,\nInês\n`)).toBe(
    `${line} and it goes on.\n\nKind regards,\nInês\n`,
  );
});

test('the signature of the context is put below, once', async () => {
  const head =
    '---\nfollowUp:\nsender:\n  name: Inês Calder\n  signature: |\n    Inês Calder\n    +351 555 0100\n---\n';
  const { content } = await give(`${head}\nDear Ms. Whitfield,\n\nThank you.\n\nKind regards,\n`, 'txt');
  expect(content).toBe('Dear Ms. Whitfield,\n\nThank you.\n\nKind regards,\n\nInês Calder\n+351 555 0100\n');
  const signed = await give(`${head}\nThank you.\n\nKind regards,\nInês Calder\n+351 555 0100\n`, 'txt');
  expect(signed.content).toBe('Thank you.\n\nKind regards,\nInês Calder\n+351 555 0100\n');
});

test('HTML holds nothing that runs', async () => {
  const { content } = await give(
    '[a](javascript:alert(1)) <script>alert(1)</script> [b](https://x.example/?a&b"c)',
    'html',
  );
  expect(content).not.toMatch(/javascript:|<script/);
  expect(content).toContain('&lt;script&gt;');
});

test('a mailto: address carries recipients, subject and text, and says when it would be too long', async () => {
  const head = '---\nfollowUp:\nto: Dana <dana@northwind.example>\nsubject: Thank you & more\n---\n';
  const { content = '' } = await give(`${head}\nGood day, a+b?\n\nBye`, 'mailto');
  expect(content.trim()).toBe(
    'mailto:dana@northwind.example?subject=Thank%20you%20%26%20more&body=Good%20day%2C%20a%2Bb%3F%0D%0A%0D%0ABye',
  );
  const long = await give(`${head}\n${'word '.repeat(400)}`, 'mailto');
  expect(long.content).toBeUndefined();
  expect(long.notes[0]).toContain(`past ${LONGEST_MAILTO}`);
  expect(long.notes[0]).toContain('.eml');
});

test('attachments that exist go with the mail; of the others it is said', async () => {
  const head = '---\nfollowUp:\nattachments: [docs/plan.pdf, gone.pdf]\n---\n';
  const { content, notes } = await give(`${head}\nText`, 'eml', { 'docs/plan.pdf': 'PDF' });
  expect(content).toContain('filename="plan.pdf"');
  expect(content).toContain('UERG');
  expect(notes).toEqual(['“gone.pdf” is not there, so it is not attached.']);
});
