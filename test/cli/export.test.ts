import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './harness.ts';

const GOOD = `---
followUp: thank-you
to: Dana Whitfield <dana@northwind.example>
subject: Thank you for the talk about partition keys
attachments: [plan.txt]
---

Dear Ms. Whitfield,

Thank you for the talk about partition keys.

Kind regards,
Inês Calder
`;

test('the message goes to standard output or into a file', async () => {
  const folder = await folderWith({ 'a.md': GOOD, 'plan.txt': 'A plan.' });
  const text = await run(folder, ['export', 'a.md']);
  expect(text).toMatchObject({ code: 0, err: '' });
  expect(text.out).toBe(
    'Dear Ms. Whitfield,\n\nThank you for the talk about partition keys.\n\nKind regards,\nInês Calder\n',
  );
  expect(await run(folder, ['export', 'a.md', '--to', 'eml', '-o', 'a.eml'])).toMatchObject({
    code: 0,
    out: '',
  });
  const eml = await readFile(join(folder, 'a.eml'), 'utf8');
  expect(eml).toContain('X-Unsent: 1\r\nTo: Dana Whitfield <dana@northwind.example>\r\n');
  expect(eml).toContain('filename="plan.txt"');
  expect(eml.toLowerCase()).not.toContain('follow');
});

test('an error stands in the way, until the writer insists', async () => {
  const folder = await folderWith({ 'a.md': GOOD.replace('partition keys.', '[topic].') });
  const refused = await run(folder, ['export', 'a.md']);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('a.md is not exported while one error stands; --force insists.');
  expect(refused.err).toContain('10:30  unfilled-placeholder: ');
  expect(await run(folder, ['export', 'a.md', '--force'])).toMatchObject({ code: 0 });
});

test.each([
  [['export'], 'Name one draft.'],
  [['export', 'a.md', '--to', 'htm'], 'Did you mean “html”?'],
  [['export', 'b.md'], 'b.md cannot be read: there is no such file or folder.'],
  [['export', 'a.md', '-o', 'no/such/folder'], 'cannot be written'],
  [['export', 'a.md', '--now', 'then'], '--now takes an instant'],
])('a wrong call says what is wrong: %j', async (args, message) => {
  const folder = await folderWith({ 'a.md': GOOD });
  const { code, err } = await run(folder, args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
