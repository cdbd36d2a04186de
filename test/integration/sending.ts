import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, pick } from './answers.ts';
import { awaitProblems, fileUri, problemsOf, ruleOf, show } from './editor.ts';
import { NOTE, objection, openNote, read, run, withPlaceholder } from './note.ts';
import { type Tests, within } from './suite.ts';

/** Resolves when the tab in front shows a page of ours; closes it. */
async function closePage(): Promise<void> {
  const { tabGroups } = vscode.window;
  let listener: vscode.Disposable | undefined;
  const isOurs = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputWebview && /followUp\.send$/.test(input.viewType);
  const tab = await within(
    10_000,
    'the page',
    new Promise<vscode.Tab>((resolve) => {
      const look = () => {
        const found = tabGroups.all.flatMap(({ tabs }) => tabs).find(isOurs);
        if (found) resolve(found);
      };
      listener = tabGroups.onDidChangeTabs(look);
      look();
    }),
  ).finally(() => listener?.dispose());
  await tabGroups.close(tab);
}

/** The way of a message out of the editor. */
export const sending: Tests = {
  'the message is copied as it is sent, and a page shows it': async () => {
    await openNote('copied');
    await answering({}, () => run('followUp.copyMessage'));
    const text = await vscode.env.clipboard.readText();
    assert.equal(
      text.replaceAll('\r\n', '\n'),
      'Dear Dana,\n\nThank you for speaking with me about the reservoir forecasts & the tide tables at Northwind.\n\nKind regards,\nRobin Ames\n',
    );
    await closePage();
  },

  'a message with an error is not copied; the writer sees why, and may insist': async () => {
    const { document } = await openNote('refused', withPlaceholder);
    await awaitProblems(document.uri, (now) => now.map(ruleOf).includes('unfilled-placeholder'));
    await vscode.env.clipboard.writeText('before');
    const back = objection(undefined);
    await answering({ showWarningMessage: back.showWarningMessage }, () => run('followUp.copyMessage'));
    assert.equal(await vscode.env.clipboard.readText(), 'before');
    const errors = problemsOf(document.uri).filter(({ severity }) => severity === 0);
    assert.equal(back.said[0], 'This message is not ready to be sent.');
    assert.equal(back.said[1]?.split('\n').length, errors.length);
    for (const { message } of errors) assert.ok(back.said[1]?.includes(message), back.said[1]);
    assert.match(back.said[1]!, /^Line 8: /);
    const insist = objection('Do It All the Same');
    await answering({ showWarningMessage: insist.showWarningMessage }, () => run('followUp.copyMessage'));
    assert.match(await vscode.env.clipboard.readText(), /^Dear \[Name\],/);
    await closePage();
  },

  'an ordinary file is not copied': async () => {
    await show(fileUri('ordinary.md'));
    await vscode.env.clipboard.writeText('before');
    let said = '';
    await answering(
      {
        showInformationMessage: (words: string) => {
          said = words;
        },
      },
      () => run('followUp.copyMessage'),
    );
    assert.match(said, /not a draft/);
    assert.equal(await vscode.env.clipboard.readText(), 'before');
  },

  'the message is exported as each kind of file': async () => {
    await openNote('exported');
    const expected: Record<string, RegExp> = {
      'Mail file (.eml)': /^X-Unsent: 1\r\n(?:.*\r\n)*To: Dana Whitfield <dana@northwind\.example>\r\n/m,
      'Plain text (.txt)': /^Dear Dana,\n\nThank you.*reservoir forecasts & the/,
      'Web page (.html)': /<strong>reservoir forecasts<\/strong> &amp; the tide tables/,
    };
    for (const [label, pattern] of Object.entries(expected)) {
      let proposed = '';
      const target = fileUri(`writing/out${label.match(/\.\w+/)![0]}`);
      await answering(
        {
          showQuickPick: pick(label),
          showSaveDialog: ({ defaultUri }: vscode.SaveDialogOptions) => {
            proposed = defaultUri?.path ?? '';
            return target;
          },
        },
        () => run('followUp.exportMessage'),
      );
      assert.match(proposed, new RegExp(`/writing/exported\\${label.match(/\.\w+/)![0]}$`));
      const text = await read(target);
      assert.match(text, pattern);
      assert.doesNotMatch(text, /followUp|<!-- /);
    }
  },

  'a mailto: address reaches the mail program whole': async () => {
    await openNote('mailed', NOTE.replace('role:', 'subject: "50% & more, #1?"\nrole:'));
    let address: unknown;
    await answering(
      {
        openExternal: (target: unknown) => {
          address = target;
          return true;
        },
      },
      () => run('followUp.exportMessage', 'mailto'),
    );
    assert.equal(typeof address, 'string');
    const { protocol, pathname, searchParams } = new URL(address as string);
    assert.equal(protocol + pathname, 'mailto:dana@northwind.example');
    assert.equal(searchParams.get('subject'), '50% & more, #1?');
    assert.match(searchParams.get('body')!, /^Dear Dana,\r\n\r\nThank you.*forecasts & the tide tables/);
  },

  'a message too long for mailto: says so, and goes into a mail file': async () => {
    const long = `${'The forecasts that you showed me are made with more care than any I have seen. '.repeat(30)}\n\n`;
    await openNote('long', NOTE.replace('Kind regards', `${long}Kind regards`));
    const target = fileUri('writing/long.eml');
    let said = '';
    const asked = await answering(
      {
        openExternal: () => true,
        showWarningMessage: (words: string, choice: string) => {
          said = words;
          return choice;
        },
        showSaveDialog: () => target,
      },
      () => run('followUp.exportMessage', 'mailto'),
    );
    assert.deepEqual(asked, ['showWarningMessage', 'showSaveDialog']);
    assert.match(said, /\d{4} characters.*\.eml/);
    assert.match(await read(target), /X-Unsent: 1/);
  },

  'a mail program that takes nothing is told of': async () => {
    await openNote('untaken');
    let said = '';
    await answering(
      {
        openExternal: () => false,
        showWarningMessage: (words: string) => {
          said = words;
        },
      },
      () => run('followUp.exportMessage', 'mailto'),
    );
    assert.match(said, /No mail program/);
  },

  'a message with an error is not exported; the writer may insist': async () => {
    await openNote('held', withPlaceholder);
    const target = fileUri('writing/held.txt');
    const saved = { showSaveDialog: () => target };
    const back = objection(undefined);
    const asked = await answering({ ...saved, showWarningMessage: back.showWarningMessage }, () =>
      run('followUp.exportMessage', 'txt'),
    );
    assert.deepEqual(asked, ['showWarningMessage']);
    const insist = objection('Do It All the Same');
    await answering({ ...saved, showWarningMessage: insist.showWarningMessage }, () =>
      run('followUp.exportMessage', 'txt'),
    );
    assert.match(await read(target), /^Dear \[Name\],/);
  },
};
