import { expect, test } from 'vitest';
import type { DocumentLink, DocumentSymbol, FoldingRange, Hover, Location } from 'vscode-languageserver/node';
import { FRONT, NOTE, uri, writers } from './note.ts';

const start = writers();

test('the sections of a message are its symbols, and what has several lines folds', async () => {
  const editor = await start();
  await editor.open(uri, NOTE);
  const params = { textDocument: { uri } };
  const symbols = await editor.connection.sendRequest<DocumentSymbol[]>(
    'textDocument/documentSymbol',
    params,
  );
  expect(symbols.map(({ name }) => name)).toEqual([
    'Greeting',
    'Gratitude',
    'Key moment',
    'Value',
    'Interest',
    'Closing',
    'Sign-off',
  ]);
  expect(symbols[0]).toMatchObject({
    detail: 'Dear Ms. Whitfield,',
    range: editor.rangeOf(uri, 'Dear Ms. Whitfield,'),
  });
  const folds = await editor.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params);
  expect(folds).toEqual([
    { startLine: 0, endLine: 10, kind: 'region' },
    { startLine: 22, endLine: 23 },
  ]);
});

test('addresses and attachments are links', async () => {
  const editor = await start();
  await editor.open(uri, '---\nfollowUp:\nto: Dana <dana@northwind.example>\nattachments: [plan.pdf]\n---\n');
  const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri },
  });
  expect(links.map(({ target, range }) => [editor.document(uri).getText(range), target])).toEqual([
    ['dana@northwind.example', 'mailto:dana@northwind.example'],
    ['plan.pdf', 'file:///jobs/northwind/plan.pdf'],
  ]);
});

test('a name in the body leads to its line in the context, and a hover tells it', async () => {
  const editor = await start();
  await editor.open(uri, NOTE);
  const to = await editor.ask<Location>('textDocument/definition', uri, 'Ms. Whit|field');
  expect(to).toEqual({ uri, range: editor.rangeOf(uri, 'Dana Whitfield <dana@northwind.example>') });
  const company = await editor.ask<Location>('textDocument/definition', uri, 'at North|wind.');
  expect(company.range.start.line).toBe(2);
  expect(await editor.ask('textDocument/definition', uri, 'Thank |you')).toBeNull();
  const hover = await editor.ask<Hover>('textDocument/hover', uri, 'of the partition |keys');
  expect(hover.contents).toMatchObject({ value: expect.stringContaining('**A topic** of the context') });
});

test('a hover tells what a directive does', async () => {
  const editor = await start();
  await editor.open(uri, `${FRONT}\nText\n\n<!-- follow-up-disable overly-familiar -->\nHey Dana,\n`);
  const hover = await editor.ask<Hover>('textDocument/hover', uri, 'follow-up-dis|able');
  expect(JSON.stringify(hover.contents)).toContain('Quietens this rule from here to the end');
});

test.each([
  ['a rule that is ignored', 'ignore: [overly-|familiar', /^\*\*overly-familiar\*\*: .+\n\n.+/],
  [
    'a section in a comment',
    'todo: key-mo|ment',
    /^\*\*key moment\*\*: .*\n\nA thank-you message needs one\. Snippet: `fu-key-moment`/,
  ],
  ['a section that is not needed', 'pat|ience -->', /A thank-you message does without/],
  ['a slot, where its rule is off', '[Some|thing]', /^\*\*An open slot\*\* for “Something”/],
])('a hover tells about %s', async (_, place, expected) => {
  const editor = await start();
  const front = FRONT.replace('---\nfollow', '---\nignore: [overly-familiar, unfilled-placeholder]\nfollow');
  const notes = '<!-- todo: key-moment patience -->';
  await editor.open(uri, `${front}\n${notes}\n\nDear Dana,\n\nThe patience of the key-moment [Something].\n`);
  const hover = await editor.ask<Hover | null>('textDocument/hover', uri, place);
  expect((hover!.contents as { value: string }).value).toMatch(expected);
  expect(await editor.ask('textDocument/hover', uri, 'The pat|ience')).toBeNull();
});
