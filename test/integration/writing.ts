import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, pick } from './answers.ts';
import { awaitProblems, fileUri, problemsOf, ruleOf, show, take } from './editor.ts';
import { type Tests, within } from './suite.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

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

const NOTE = `---
followUp: thank-you
company: Northwind
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
---

Dear Dana,

Thank you for speaking with me about the **reservoir forecasts** & the tide tables at Northwind.

Kind regards,
Robin Ames
`;

/** A draft of its own, checked, in front. */
async function openNote(name: string, text = NOTE): Promise<vscode.TextEditor> {
  const uri = fileUri(`writing/${name}.follow-up.md`);
  await write(uri, text);
  const editor = await show(uri);
  await awaitProblems(uri);
  return editor;
}

const withPlaceholder = NOTE.replace('Dear Dana', 'Dear [Name]');

/** Answers the question whether to send it all the same, and keeps what it said. */
function objection(answer: string | undefined) {
  const said: string[] = [];
  const showWarningMessage = (text: string, { detail }: vscode.MessageOptions, ...choices: string[]) => {
    said.push(text, detail ?? '', ...choices);
    return answer;
  };
  return { said, showWarningMessage };
}

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

/** A new message, its sections, and its way out of the editor. */
export const writing: Tests = {
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
