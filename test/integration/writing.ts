import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, pick } from './answers.ts';
import { fileUri, show, take } from './editor.ts';
import { NOTE, openNote, run } from './note.ts';
import type { Tests } from './suite.ts';

/** Sections to put in, and words to change. */
export const writing: Tests = {
  'a section goes where it belongs, what is missing is offered first, and one undo takes it back':
    async () => {
      const { document } = await openNote('sections');
      const before = document.getText();
      let labels: readonly string[] = [];
      await answering(
        {
          showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
            labels = items.map(({ label, description }) => `${label} ${description ?? ''}`.trim());
            return pick('Interest')(items);
          },
        },
        () => run('followUp.insertSection'),
      );
      assert.equal(labels[0]?.endsWith('still missing'), true, labels.join(' · '));
      assert.equal(new Set(labels).size, 16);
      const text = document.getText();
      assert.match(
        text,
        /Northwind\.\n\nOur conversation has made me all the more interested.*\n\nKind regards,/,
      );
      await run('undo');
      assert.equal(document.getText(), before);
    },

  'a section named outright is not asked for; a file that is no draft has none': async () => {
    const { document } = await openNote('named');
    const asked = await answering({ showQuickPick: () => undefined }, () =>
      run('followUp.insertSection', 'closing'),
    );
    assert.deepEqual(asked, []);
    assert.match(document.getText(), /If anything else would help your decision/);
    const ordinary = await show(fileUri('ordinary.md'));
    const text = ordinary.document.getText();
    let said = '';
    await answering(
      {
        showInformationMessage: (words: string) => {
          said = words;
        },
      },
      () => run('followUp.insertSection'),
    );
    assert.match(said, /not a draft/);
    assert.equal(ordinary.document.getText(), text);
  },

  'a paragraph is shortened, and one undo takes it back': async () => {
    const long = 'Thank you for speaking with me in order to discuss the tide tables.';
    const { document } = await openNote('shortened', NOTE.replace(/Thank you for speaking.*/, long));
    const before = document.getText();
    const at = document.positionAt(before.indexOf('in order to'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Refactor.value,
      20,
    );
    const action = actions.find(({ title }) => title.startsWith('Shorten'));
    assert.ok(action, actions.map(({ title }) => title).join(' · '));
    await take(action);
    assert.equal(document.getText(), before.replace('in order to', 'to'));
    await run('undo');
    assert.equal(document.getText(), before);
  },

  'a person is renamed with the forms of their name, and one undo takes it back': async () => {
    const { document } = await openNote('renamed', NOTE.replace('Dear Dana', 'Dear Ms. Whitfield'));
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(before.indexOf('Whitfield,') + 2),
      'Diana Whitford',
    );
    assert.deepEqual(
      edit.entries().map(([uri]) => uri.path.split('/').at(-1)),
      ['renamed.follow-up.md'],
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const wanted = before
      .replace('Dana Whitfield <', 'Diana Whitford <')
      .replace('Dear Ms. Whitfield', 'Dear Ms. Whitford');
    assert.equal(document.getText(), wanted);
    await run('undo');
    assert.equal(document.getText(), before);
  },
};
