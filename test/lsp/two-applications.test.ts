import { describe, expect, test } from 'vitest';
import type { Location, WorkspaceEdit } from 'vscode-languageserver/node';
import type { PlanAnswer } from '../../server/src/lsp/plans.ts';
import { applied, BODY, context, desk, draft, FILES, NEWS } from './desk.ts';

const EAST = 'east/northwind/note.md';
const WEST = 'west/copperline/note.md';
const ABOVE = 'west/copperline/follow-up.yml';

describe('what was sent, in two folders', () => {
  const sent = (kind: string, day: string, more = '') =>
    draft('Omar', NEWS, `followUp: ${kind}\nsentAt: ${day}T10:00${more}`);
  const inquiry = draft('Omar', 'May I ask how things stand?', 'followUp: inquiry\nsendAt: 2026-11-20T10:00');
  const first = 'west/copperline/1.md';
  const second = 'west/copperline/2.md';
  const application = {
    [ABOVE]: applied('Copperline', 'Omar Haddad', 'interview: { at: 2026-09-08T15:00 }\n'),
    'east/northwind/follow-up.yml': applied('Northwind', 'Dana Whitfield', 'interview: { at: 2026-09-08 }\n'),
    [WEST]: inquiry,
    [EAST]: inquiry.replace('Omar', 'Dana'),
  };

  test('time-to-move-on counts its own application, as edited, moved and deleted', async () => {
    const files = {
      ...application,
      [first]: sent('inquiry', '2026-10-08'),
      [second]: sent('inquiry', '2026-10-27'),
    };
    const MOVE_ON = /^2 questions have had no answer/;
    const { editor, uri, settles, move, remove } = await desk(files, 'time-to-move-on');
    await editor.open(uri(WEST), files[WEST]!);
    await editor.open(uri(EAST), files[EAST]!);
    await settles(WEST, [MOVE_ON]);
    await settles(EAST, []);
    await editor.open(uri(second), files[second]!);
    await editor.replace(uri(second), 'sentAt:', 'sendAt:');
    await settles(WEST, []);
    await editor.close(uri(second));
    await settles(WEST, [MOVE_ON]);
    await move(second, 'east/northwind/2.md');
    await settles(WEST, []);
    await move('east/northwind/2.md', second);
    await settles(WEST, [MOVE_ON]);
    await remove(first);
    await settles(WEST, []);
  });

  test('channel-mismatch follows the channel of what went before, unsaved and deleted', async () => {
    const files = {
      ...application,
      [first]: sent('thank-you', '2026-10-08'),
      [WEST]: inquiry.replace('sendAt', 'channel: linkedin\nsendAt'),
    };
    const { editor, uri, settles, remove } = await desk(files, 'channel-mismatch');
    await editor.open(uri(WEST), files[WEST]!);
    await settles(WEST, [/^So far you have written by e-mail/]);
    await editor.open(uri(first), files[first]!);
    await editor.replace(uri(first), 'sentAt:', 'channel: linkedin\nsentAt:');
    await settles(WEST, []);
    await editor.close(uri(first));
    await settles(WEST, [/^So far you have written by e-mail/]);
    await remove(first);
    await settles(WEST, []);
  });

  test('a link to a draft is neither its copy nor another message', async () => {
    const files = { ...application, [first]: sent('inquiry', '2026-10-08'), [WEST]: draft('Omar', BODY) };
    const { editor, uri, settles, link } = await desk(files, 'copied-message', 'time-to-move-on');
    await link('east/link.md', WEST);
    await link('west/copperline/again.md', first);
    await link('east/linked', 'west/copperline');
    await editor.configure(editor.settings);
    await editor.open(uri(WEST), files[WEST]!);
    await settles(WEST, []);
    expect(await editor.connection.sendRequest('followUp/plan', {})).toBeDefined();
    await settles(WEST, []);
  });
});

describe('names in two folders', () => {
  test('a company is renamed in its own application alone, and found where it is written', async () => {
    const note = draft('Dana', 'I would be glad to join Northwind.');
    const files = {
      ...FILES,
      'east/northwind/thanks.md': note,
      'west/northwind/follow-up.yml': context('Northwind', 'Dana Whitfield'),
    };
    const { editor, uri } = await desk(files);
    const path = 'east/northwind/thanks.md';
    await editor.open(uri(path), note);
    const [place] = [
      await editor.ask<Location | Location[]>('textDocument/definition', uri(path), 'join North|wind'),
    ].flat();
    expect(place?.uri).toBe(uri('east/northwind/follow-up.yml'));
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri(path), 'join North|wind', {
      newName: 'Southwind',
    });
    const changed = edit.documentChanges?.map((change) =>
      'textDocument' in change ? change.textDocument.uri : '',
    );
    expect(changed?.sort()).toEqual([uri('east/northwind/follow-up.yml'), uri(path)]);
  });
});

test('the plan holds the applications of both folders, and follows what changes in one', async () => {
  const { editor, uri, write, remove } = await desk(FILES);
  const names = async () => {
    const { groups } = await editor.connection.sendRequest<PlanAnswer>('followUp/plan', {});
    return groups.flatMap(({ applications }) => applications.map(({ name }) => name)).sort();
  };
  expect(await names()).toEqual(['Copperline', 'Northwind']);
  await write('west/quillback/follow-up.yml', context('Quillback', 'Petra Voss'));
  expect(await names()).toEqual(['Copperline', 'Northwind', 'Quillback']);
  await editor.open(uri('west/quillback/follow-up.yml'), context('Quillback', 'Petra Voss'), 'yaml');
  await editor.replace(uri('west/quillback/follow-up.yml'), 'company: Quillback', 'company: Ravensworth');
  expect(await names()).toEqual(['Copperline', 'Northwind', 'Ravensworth']);
  await editor.close(uri('west/quillback/follow-up.yml'));
  await remove('west/quillback/follow-up.yml');
  expect(await names()).toEqual(['Copperline', 'Northwind']);
});
