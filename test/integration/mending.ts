import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { awaitProblems, fileUri, quickFixesAt, ruleOf, show, take } from './editor.ts';
import type { Tests } from './suite.ts';

/** A draft on which nothing has been done yet, with what its diagnostics become. */
async function openDraft(path: string) {
  const uri = fileUri(path);
  const editor = await show(uri);
  return { uri, editor, problems: await awaitProblems(uri) };
}

/** What the writer does next. */
export const mending: Tests = {
  'the preferred quick fix mends, and one undo takes it back': async () => {
    const { uri, editor, problems } = await openDraft('familiar.follow-up.md');
    const before = editor.document.getText();
    const problem = problems.find((each) => ruleOf(each) === 'overly-familiar');
    assert.ok(problem, `found ${problems.map(ruleOf)}`);
    const fixes = await quickFixesAt(uri, problem);
    const preferred = fixes.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, `none of ${fixes.map(({ title }) => title).join(' · ')} is preferred`);
    await take(preferred);
    assert.notEqual(editor.document.getText(), before);
    await awaitProblems(uri, (now) => now.length < problems.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await awaitProblems(uri, (now) => now.length === problems.length);
  },

  'section snippets are offered in a draft': async () => {
    const { uri, editor } = await openDraft('thank-you.follow-up.md');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'fu-gra'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      end.translate(0, 'fu-gra'.length),
    );
    await vscode.commands.executeCommand('undo');
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('fu-gratitude'), `offered: ${labels.slice(0, 20).join(', ')}`);
  },

  'problems come and go while the writer types': async () => {
    const { uri, editor, problems } = await openDraft('front-matter.md');
    const at = editor.document.positionAt(editor.document.getText().indexOf('[Company Name]'));
    const range = new vscode.Range(at, at.translate(0, '[Company Name]'.length));
    await editor.edit((edit) => edit.replace(range, 'Northwind'));
    await awaitProblems(uri, (now) => !now.map(ruleOf).includes('unfilled-placeholder'));
    await vscode.commands.executeCommand('undo');
    await awaitProblems(uri, (now) => now.length === problems.length);
  },
};
