import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, pick } from './answers.ts';
import { fileUri, show } from './editor.ts';
import { read, run } from './note.ts';
import type { Tests } from './suite.ts';

const INVITATION = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;TZID=America/Chicago:20261117T100000',
  'LOCATION:https://meet.example/abc',
  'ORGANIZER;CN=Omar Haddad:mailto:omar@hanbury.example',
  'ATTENDEE;CN=Ines Amado:mailto:ines@hanbury.example',
  'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@hanbury.example',
  'ATTENDEE;CN=Robin Ames:mailto:robin.ames@gmail.com',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** A new message: what is asked, what is not, and what it stands on. */
export const newDraft: Tests = {
  'a new draft of a new application: the questions, the context, the first tab stop': async () => {
    await run('workbench.action.closeAllEditors');
    await vscode.env.clipboard.writeText('nothing of interest');
    const inputs = ['  Tallis & Byrd ', 'Archivist', 'Ada Lem <ada@tallis.example>'];
    const prompts: string[] = [];
    const picks = ['Thank-you note', '$(add) A new application', 'Yesterday'];
    await answering(
      {
        showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
          const wanted = picks.find((label) => items.some((item) => item.label === label));
          picks.splice(picks.indexOf(wanted!), 1);
          return pick(wanted!)(items);
        },
        showInputBox: ({ prompt }: vscode.InputBoxOptions) => {
          prompts.push(prompt ?? '');
          return inputs.shift();
        },
      },
      () => run('followUp.newDraft'),
    );
    assert.deepEqual(
      prompts.map((prompt) => prompt.split(/[,?]/)[0]),
      ['The company', 'The role', 'Who interviewed you'],
    );
    const context = await read(fileUri('tallis-byrd/follow-up.yml'));
    assert.match(context, /^company: Tallis & Byrd\nrole: Archivist\nto: Ada Lem <ada@tallis\.example>\n/);
    assert.match(context, /interview:\n {2}- at: \d{4}-\d\d-\d\d\n/);
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.uri.path, /\/tallis-byrd\/1-thank-you\.follow-up\.md$/);
    assert.match(
      editor.document.getText(),
      /^---\nfollowUp: thank-you\n---\n\nSubject: .*\n\nDear Ada Lem,\n/,
    );
    assert.match(editor.document.getText(), /speaking with me yesterday about the Archivist position/);
    assert.equal(editor.document.getText(editor.selection), 'how openly you answered my questions');
    await run('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), 'the work ahead of the team');
    await editor.document.save();
  },

  'a new draft goes nowhere when the writer goes back': async () => {
    await run('workbench.action.closeAllEditors');
    const asked = await answering({ showQuickPick: () => undefined }, () => run('followUp.newDraft'));
    assert.deepEqual(asked, ['showQuickPick']);
    assert.equal(vscode.window.activeTextEditor, undefined);
  },

  'a new draft near an earlier one asks for nothing but the kind, and carries the context on': async () => {
    const first = await show(fileUri('tallis-byrd/1-thank-you.follow-up.md'));
    await run('followUp.markAsSent');
    await first.document.save();
    const asked = await answering(
      {
        showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
          assert.equal(items[0]?.label, 'Check-in');
          return items[0];
        },
      },
      () => run('followUp.newDraft'),
    );
    assert.deepEqual(asked, ['showQuickPick']);
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.uri.path, /\/tallis-byrd\/2-check-in\.follow-up\.md$/);
    assert.match(document.getText(), /I am writing about the Archivist position at Tallis & Byrd/);
    assert.doesNotMatch(document.getText(), /sentAt|how openly/);
    await document.save();
  },

  'a new draft reads an invitation on the clipboard: the company, the time, the people who interviewed':
    async () => {
      await run('workbench.action.closeAllEditors');
      await vscode.env.clipboard.writeText(INVITATION);
      const guesses: string[] = [];
      let offered: readonly string[] = [];
      await answering(
        {
          showQuickPick: (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions) => {
            if (!options.canPickMany) return pick('$(add) A new application')(items);
            offered = items.map(({ label }) => label);
            return items;
          },
          showInputBox: ({ value }: vscode.InputBoxOptions) => {
            guesses.push(value ?? '');
            return value ?? '';
          },
        },
        () => run('followUp.newDraft', 'thank-you'),
      );
      await vscode.env.clipboard.writeText('');
      assert.deepEqual(guesses, ['Hanbury', '']);
      assert.deepEqual(offered, ['Omar Haddad <omar@hanbury.example>', 'Ines Amado <ines@hanbury.example>']);
      const { document } = vscode.window.activeTextEditor!;
      assert.match(document.getText(), /Dear Omar Haddad,/);
      await document.save();
      const context = await read(vscode.Uri.joinPath(document.uri, '../follow-up.yml'));
      assert.match(context, /timeZone: America\/Chicago\n/);
      assert.match(context, /at: 2026-11-17T10:00\n {4}format: video\n {4}with:\n {6}- Omar.*\n {6}- Ines/);
      assert.doesNotMatch(context, /Room 4|Robin/);
    },
};
