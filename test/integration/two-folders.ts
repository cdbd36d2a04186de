import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { awaitProblems, problemsOf, ruleOf, show } from './editor.ts';
import type { Tests } from './suite.ts';

const body = 'Thank you for the tour of [Company Name]. I would be glad to join Copperline in the spring.';
const note = (name: string) =>
  `---\nfollowUp: thank-you\n---\n\nDear ${name},\n\n${body}\n\nKind regards,\nInês Calder\n`;
const context = (company: string, to: string) => `company: ${company}\nto: ${to}\nrole: Analyst\n`;

/** A file of the first workspace folder, or of the second. */
const at = (folder: 0 | 1, path: string) =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![folder]!.uri, path);

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** What a rule says of a file, as soon as it is like this. */
const says = (uri: vscode.Uri, rule: string, pattern: RegExp) =>
  awaitProblems(uri, (problems) =>
    problems.some((each) => ruleOf(each) === rule && pattern.test(each.message)),
  );

async function replace({ document, edit }: vscode.TextEditor, words: string, text: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(words));
  await edit((change) => change.replace(new vscode.Range(start, start.translate(0, words.length)), text));
}

async function change(work: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  work(edit);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the change was refused');
}

/** An application in each folder; what `work` leaves of them is cleared away. */
async function withApplications(
  work: (first: vscode.Uri, second: vscode.Uri) => Promise<void>,
): Promise<void> {
  await write(at(0, 'north/follow-up.yml'), context('Northwind', 'Dana Whitfield'));
  await write(at(0, 'north/note.follow-up.md'), note('Dana'));
  await write(at(1, 'copper/follow-up.yml'), context('Copperline', 'Omar Haddad'));
  await write(at(1, 'copper/note.follow-up.md'), note('Omar'));
  try {
    await work(at(0, 'north/note.follow-up.md'), at(1, 'copper/note.follow-up.md'));
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [at(0, 'north'), at(1, 'copper'), at(1, 'silver')])
      await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => {});
  }
}

const OTHER = /is another application’s company/;
const NOBODY = /stands where Northwind is expected/;

/** Applications of two workspace folders. */
export const twoFolders: Tests = {
  'a company of the other folder is known, with its context edited, unsaved, and taken back': () =>
    withApplications(async (first) => {
      await show(first);
      await says(first, 'name-mismatch', OTHER);
      const above = await show(at(1, 'copper/follow-up.yml'));
      await replace(above, 'Copperline', 'Quillback');
      assert.ok(above.document.isDirty);
      await says(first, 'name-mismatch', NOBODY);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await says(first, 'name-mismatch', OTHER);
    }),

  'a folder that is renamed takes its application along, and one that is deleted takes it away': () =>
    withApplications(async (first, second) => {
      await show(second);
      await show(first);
      await says(first, 'name-mismatch', OTHER);
      await says(second, 'unfilled-placeholder', /Copperline/);
      await change((edit) => edit.renameFile(at(1, 'copper'), at(1, 'silver')));
      const moved = at(1, 'silver/note.follow-up.md');
      await show(moved);
      await says(moved, 'unfilled-placeholder', /Copperline/);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await show(first);
      await change((edit) => edit.deleteFile(at(1, 'silver'), { recursive: true }));
      await says(first, 'name-mismatch', NOBODY);
    }),

  'a context decides in its own folder alone': () =>
    withApplications(async (first, second) => {
      await show(first);
      await says(first, 'unfilled-placeholder', /Northwind/);
      await show(second);
      await says(second, 'unfilled-placeholder', /Copperline/);
      const above = await show(at(1, 'copper/follow-up.yml'));
      await replace(above, 'Copperline', 'Quillback');
      await says(second, 'unfilled-placeholder', /Quillback/);
      assert.ok(problemsOf(first).some(({ message }) => message.includes('Northwind')));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await says(second, 'unfilled-placeholder', /Copperline/);
    }),
};
