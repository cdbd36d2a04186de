import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { Editor } from './harness.ts';

const URI = 'file:///jobs/northwind/thank-you.md';
const TEXT = `---
followUp: thank-you
timeZone: America/New_York
interview: { at: 2026-11-17T13:00 }
sender: { timeZone: Europe/Lisbon }
sendAt: 2026-11-18T15:30
---

Dear Ms Whitfield,
`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ settings: { now: '2026-11-18T15:00:00Z' } });
  await editor.open(URI, TEXT);
});
afterAll(() => editor.stop());

const textDocument = { uri: URI };

test('a code lens says the next step on both clocks', async () => {
  const lenses: CodeLens[] = await editor.connection.sendRequest('textDocument/codeLens', { textDocument });
  expect(lenses.map(({ command, range }) => [command?.title, range.start.line])).toEqual([
    ['Mark as sent', 1],
    ['Thank-you: due Wed 18 Nov, 14:00 in New York (19:00 your time), 4 hours left · best sent now', 1],
  ]);
});

test('inlay hints show the other clock', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints: InlayHint[] = await editor.connection.sendRequest('textDocument/inlayHint', {
    textDocument,
    range,
  });
  expect(hints.map(({ label, position }) => [label, position])).toEqual([
    ['18:00 your time', { line: 3, character: 33 }],
    ['10:30 in New York', { line: 5, character: 24 }],
  ]);
});

test('a time is told on both clocks when pointed at', async () => {
  const position = { line: 5, character: 12 };
  const hover = await editor.connection.sendRequest('textDocument/hover', { textDocument, position });
  expect(hover).toMatchObject({
    contents: {
      value: '**Wed 18 Nov, 10:30** in New York  \n**Wed 18 Nov, 15:30** in Lisbon\n\nin 30 minutes',
    },
  });
});
