import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { folderWith } from '../cli/harness.ts';
import { NOTE, uri, writers } from './note.ts';

const start = writers();

describe('rename', () => {
  test('a person through the drafts of one application, greeting forms included', async () => {
    const folder = await folderWith({
      'follow-up.yml': 'company: Northwind\nto: Dana Whitfield <dana@northwind.example>\n',
      '1.follow-up.md': 'Dear Ms. Whitfield,\n\nDana Whitfield showed me `Whitfield`.\n\n> Whitfield wrote\n',
      '2.follow-up.md': 'Dear Dana,\n\nText.\n',
      'other/3.md': 'Whitfield\n',
    });
    const editor = await start({ folders: [pathToFileURL(folder).href] });
    const one = pathToFileURL(`${folder}/1.follow-up.md`).href;
    const context = pathToFileURL(`${folder}/follow-up.yml`).href;
    await editor.open(
      one,
      'Dear Ms. Whitfield,\n\nDana Whitfield showed me `Whitfield`.\n\n> Whitfield wrote\n',
    );
    expect(await editor.ask('textDocument/prepareRename', one, 'Ms. Whit|field')).toMatchObject({
      placeholder: 'Dana Whitfield',
    });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', one, 'Ms. Whit|field', {
      newName: 'Diana Whitford',
    });
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])).toEqual([
      [one, 1],
      [pathToFileURL(`${folder}/2.follow-up.md`).href, null],
      [context, null],
    ]);
    expect(await editor.apply({ documentChanges: [changes[0]!] })).toBe(true);
    expect(editor.text(one)).toBe(
      'Dear Ms. Whitford,\n\nDiana Whitford showed me `Whitfield`.\n\n> Whitfield wrote\n',
    );
    expect(changes[1]!.edits).toMatchObject([{ newText: 'Diana' }]);
    expect(changes[2]!.edits).toMatchObject([
      { newText: 'Diana Whitford', range: { start: { line: 1, character: 4 } } },
    ]);
    expect(await editor.apply({ documentChanges: [changes[0]!] })).toBe(false);
  });

  test('a company in a draft of its own; a topic is not renamed', async () => {
    const editor = await start();
    await editor.open(uri, NOTE);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri, 'company: North|wind', {
      newName: 'Southwind',
    });
    expect(await editor.apply(edit)).toBe(true);
    expect(editor.text(uri)).toBe(
      NOTE.replace('company: Northwind', 'company: Southwind').replace('at Northwind.', 'at Southwind.'),
    );
    expect(await editor.ask('textDocument/prepareRename', uri, 'the partition |keys')).toBeNull();
  });
});
