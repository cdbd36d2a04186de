import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { awaitProblems, fileUri, problemsOf, ruleOf, show } from './editor.ts';
import type { Tests } from './suite.ts';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('follow-up.interview-follow-up');
  assert.ok(found, 'the extension is not installed');
  return found;
};

/** What the extension says of a file, and where it says nothing. */
export const activation: Tests = {
  'a draft wakes the extension and is diagnosed': async () => {
    const uri = fileUri('thank-you.follow-up.md');
    await show(uri);
    const problems = await awaitProblems(uri);
    assert.ok(extension().isActive);
    assert.ok(problems.map(ruleOf).includes('unfilled-placeholder'), `found ${problems.map(ruleOf)}`);
  },

  'a diagnostic covers the words concerned and links to its rule': async () => {
    const uri = fileUri('thank-you.follow-up.md');
    const { document } = await show(uri);
    const problems = await awaitProblems(uri);
    const placeholder = problems.find((problem) => ruleOf(problem) === 'unfilled-placeholder');
    assert.equal(placeholder && document.getText(placeholder.range), '[Company Name]');
    const code = placeholder?.code;
    assert.ok(typeof code === 'object' && code.target, 'no link to the page of the rule');
  },

  'an ordinary Markdown file is left alone': async () => {
    const ordinary = fileUri('ordinary.md');
    await show(ordinary);
    const draft = fileUri('front-matter.md');
    await show(draft);
    await awaitProblems(draft);
    assert.deepEqual(problemsOf(ordinary), []);
  },

  'the bad drafts of samples/ are diagnosed': async () => {
    const drafts = await vscode.workspace.findFiles('samples/**/*.md');
    assert.ok(drafts.length > 0, 'samples/ holds no draft');
    for (const uri of drafts) await show(uri);
    const bad = drafts.find((uri) => /bad|pitfall|copied|generic/.test(uri.path)) ?? drafts[0]!;
    await awaitProblems(bad);
  },

  'every contributed command is registered': async () => {
    const { commands } = extension().packageJSON.contributes;
    const ids: string[] = (commands ?? []).map(({ command }: { command: string }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = [...ids, 'followUp.restartServer', 'followUp.explainChecking'].filter(
      (id) => !registered.has(id),
    );
    assert.deepEqual(missing, []);
  },
};
