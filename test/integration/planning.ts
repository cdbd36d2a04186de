import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, show } from './editor.ts';
import { type Tests, within } from './suite.ts';

interface Node {
  readonly label?: string;
  readonly name?: string;
  readonly uri?: string;
}

/** The tree of the plan, as the extension hands it out. */
async function planTree(): Promise<vscode.TreeDataProvider<Node>> {
  const extension = vscode.extensions.getExtension('follow-up.interview-follow-up');
  const { plan } = (await extension!.activate()) as { readonly plan: vscode.TreeDataProvider<Node> };
  return plan;
}

/** Every application of the tree below the label of its group. */
async function rowsOf(tree: vscode.TreeDataProvider<Node>): Promise<string[]> {
  const rows: string[] = [];
  for (const group of (await tree.getChildren()) ?? [])
    for (const { name } of (await tree.getChildren(group)) ?? []) rows.push(`${group.label}: ${name}`);
  return rows;
}

/** Resolves when the tree has all of these rows. */
function awaitRows(tree: vscode.TreeDataProvider<Node>, wanted: readonly string[]): Promise<void> {
  let listener: vscode.Disposable | undefined;
  let last: readonly string[] = [];
  const found = new Promise<void>((resolve) => {
    const look = async () => {
      last = await rowsOf(tree);
      if (wanted.every((row) => last.includes(row))) resolve();
    };
    listener = tree.onDidChangeTreeData?.(look);
    void look();
  });
  return within(20_000, `rows ${wanted.join(' · ')}`, found)
    .catch((error) => assert.fail(`${error}, but ${last.join(' · ')}`))
    .finally(() => listener?.dispose());
}

/** Resolves when the tab in front holds what is wanted. */
function awaitTab(wanted: (input: unknown) => boolean): Promise<void> {
  let listener: vscode.Disposable | undefined;
  const { tabGroups } = vscode.window;
  const found = new Promise<void>((resolve) => {
    const look = () => wanted(tabGroups.activeTabGroup.activeTab?.input) && resolve();
    listener = tabGroups.onDidChangeTabs(look);
    look();
  });
  return within(20_000, 'the tab in front', found).finally(() => listener?.dispose());
}

/** Does something on the day that `samples/README.md` describes. */
async function onTheDay(work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('followUp');
  const set = (now: string | undefined) => settings.update('now', now, vscode.ConfigurationTarget.Workspace);
  await set('2026-11-18T15:00:00Z');
  await work().finally(() => set(undefined));
}

/** The plan in the side bar, as a picture, and out of the editor. */
export const planning: Tests = {
  'the tree groups the applications of samples/': () =>
    onTheDay(async () => {
      await show(fileUri('samples/northwind/1-thank-you.follow-up.md'));
      const tree = await planTree();
      await awaitRows(tree, [
        'Due today: Northwind Transit',
        'Too soon: Hanbury Water',
        'Close out: Kitagawa Rail Systems',
      ]);
    }),

  'the plan opens as a picture': async () => {
    await vscode.commands.executeCommand('followUp.showPlan');
    await awaitTab(
      (input) => input instanceof vscode.TabInputWebview && /followUp\.timeline$/.test(input.viewType),
    );
  },

  'a draft is marked as sent, the plan moves on, and one undo takes it back': () =>
    onTheDay(async () => {
      const tree = await planTree();
      const { document } = await show(fileUri('samples/northwind/1-thank-you.follow-up.md'));
      const before = document.getText();
      await vscode.commands.executeCommand('followUp.markAsSent');
      assert.match(document.getText(), /^sentAt: 2026-11-18T15:00$/m);
      await awaitRows(tree, ['Too soon: Northwind Transit']);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await awaitRows(tree, ['Due today: Northwind Transit']);
    }),

  'the next message is begun beside the others': () =>
    onTheDay(async () => {
      const tree = await planTree();
      const uri = fileUri('new/follow-up.yml');
      const text = 'company: Alder\ntimeZone: Europe/Lisbon\ninterview: { at: 2026-11-18T10:00 }\n';
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      await show(uri);
      await awaitRows(tree, ['Due today: Alder']);
      for (const group of (await tree.getChildren()) ?? [])
        for (const row of (await tree.getChildren(group)) ?? [])
          if (row.name === 'Alder') await vscode.commands.executeCommand('followUp.followStep', row);
      const editor = vscode.window.activeTextEditor;
      assert.match(String(editor?.document.uri.path), /\/new\/1-thank-you\.follow-up\.md$/);
      const begun = editor!.document.getText();
      assert.match(begun, /^---\nfollowUp: thank-you\n---\n\nSubject: /);
      assert.match(begun, /\n\nThank you for speaking with me today about .* at Alder\./);
    }),

  'the plan goes into a calendar file': () =>
    onTheDay(async () => {
      await awaitRows(await planTree(), ['Due today: Northwind Transit']);
      const file = fileUri('plan.ics');
      await vscode.commands.executeCommand('followUp.exportCalendar', file);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(text, /^BEGIN:VCALENDAR\r\n/);
      assert.match(text, /SUMMARY:Thank-you: Northwind Transit\r\n/);
    }),
};
