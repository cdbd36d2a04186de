import { describe, expect, test } from 'vitest';
import type { Location, WorkspaceEdit } from 'vscode-languageserver/node';
import type { PlanAnswer } from '../../server/src/lsp/plans.ts';
import { BODY, context, desk, deskFor, draft, FILES, NEWS } from './desk.ts';

/** Milliseconds: a machine may have other things to do. */
const PATIENCE = 30_000;

const EAST = 'east/northwind/note.md';
const WEST = 'west/copperline/note.md';
const ABOVE = 'west/copperline/follow-up.yml';

/** One rule in both folders: what it says of the western draft, and what it says after one line of its context was changed. */
interface Case {
  readonly rule: string;
  readonly body: string;
  readonly keys?: string;
  readonly line: string;
  readonly becomes: string;
  readonly said: readonly RegExp[];
  readonly later: readonly RegExp[];
  /** When the context is gone. */
  readonly alone: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    rule: 'name-mismatch',
    body: 'I would be glad to join Copperlyne.',
    line: 'company: Copperline',
    becomes: 'company: Copperlyne',
    said: [/^“Copperlyne” (?:looks like a slip for “Copperline”|is another application’s company)/],
    later: [],
    alone: [],
  },
  {
    rule: 'date-mismatch',
    body: 'Thank you for our conversation on Monday.',
    line: 'at: 2026-11-03T14:00',
    becomes: 'at: 2026-11-02T14:00',
    said: [/Monday/],
    later: [],
    alone: [],
  },
  {
    rule: 'unfilled-placeholder',
    body: 'Thank you for the tour of [Company Name].',
    line: 'company: Copperline',
    becomes: 'company: Quillback',
    said: [/Copperline/],
    later: [/Quillback/],
    alone: [/^(?!.*(?:Copperline|Quillback))/],
  },
  {
    rule: 'unaddressed-point',
    body: 'Thank you for the map of the bridge.',
    line: 'missed: [budgets]',
    becomes: 'missed: [mapping a bridge]',
    said: [/does not take up “budgets”/],
    later: [],
    alone: [],
  },
  {
    rule: 'unrequested-materials',
    body: 'Thank you for the tour. I have attached my portfolio.',
    line: 'requested: [references]',
    becomes: 'requested: [portfolio]',
    said: [/sends material that nobody asked for/],
    later: [/`attachments` names nothing/],
    alone: [/sends material that nobody asked for/],
  },
  {
    rule: 'stated-process',
    body: 'May I ask whether a decision has been made?',
    keys: 'followUp: inquiry\nchannel: linkedin',
    line: 'process: { channel: phone }',
    becomes: 'process: { channel: linkedin }',
    said: [/^They asked to be reached/],
    later: [],
    alone: [],
  },
];

const yaml = (company: string, to: string, more: string) =>
  `company: ${company}\nrole: Analyst\nto: ${to}\nregion: US\ntimeZone: America/New_York\n${more}`;

const MORE: Readonly<Record<string, string>> = {
  'date-mismatch': 'interview: { at: 2026-11-03T14:00 }\n',
  'unaddressed-point': 'interview: { at: 2026-11-03T14:00, missed: [budgets] }\n',
  'unrequested-materials': 'requested: [references]\n',
  'stated-process': 'interview: { at: 2026-11-03T14:00 }\nprocess: { channel: phone }\n',
};

describe.each(CASES)('$rule in two folders', ({ rule, body, keys, line, becomes, said, later, alone }) => {
  const note = (name: string) => draft(name, body, keys);
  const files = {
    'east/northwind/follow-up.yml': yaml('Copperline', 'Omar Haddad', MORE[rule] ?? ''),
    [EAST]: note('Omar'),
    [ABOVE]: yaml('Copperline', 'Omar Haddad', MORE[rule] ?? ''),
    [WEST]: note('Omar'),
  };

  test(
    'follows the context above it: edited and unsaved, closed, renamed and deleted',
    async () => {
      const { editor, uri, settles, move, remove } = await desk(files, rule);
      await editor.open(uri(EAST), files[EAST]!);
      await editor.open(uri(WEST), files[WEST]!);
      await settles(EAST, said);
      await settles(WEST, said);
      await editor.open(uri(ABOVE), files[ABOVE]!, 'yaml');
      await editor.replace(uri(ABOVE), line, becomes);
      await settles(WEST, later);
      await settles(EAST, said);
      await editor.close(uri(ABOVE));
      await settles(WEST, said);
      await move('west/copperline', 'west/elsewhere');
      await settles(WEST, alone);
      await move('west/elsewhere', 'west/copperline');
      await settles(WEST, said);
      await remove(ABOVE);
      await settles(WEST, alone);
      await settles(EAST, said);
    },
    PATIENCE,
  );

  test(
    'follows the draft itself, unsaved',
    async () => {
      const { editor, uri, settles } = await desk(files, rule);
      await editor.open(uri(WEST), files[WEST]!);
      await settles(WEST, said);
      await editor.replace(uri(WEST), body, 'Thank you.');
      const silent = rule === 'unaddressed-point' || rule === 'stated-process' ? said : [];
      await settles(WEST, rule === 'unrequested-materials' ? [/^They asked for “references”/] : silent);
    },
    PATIENCE,
  );
});

describe('what was sent, in two folders', () => {
  const sent = (kind: string, day: string, more = '') =>
    draft('Omar', NEWS, `followUp: ${kind}\nsentAt: ${day}T10:00${more}`);
  const inquiry = draft('Omar', 'May I ask how things stand?', 'followUp: inquiry\nsendAt: 2026-11-20T10:00');
  const first = 'west/copperline/1.md';
  const second = 'west/copperline/2.md';
  const application = {
    [ABOVE]: yaml('Copperline', 'Omar Haddad', 'interview: { at: 2026-09-08T15:00 }\n'),
    'east/northwind/follow-up.yml': yaml('Northwind', 'Dana Whitfield', 'interview: { at: 2026-09-08 }\n'),
    [WEST]: inquiry,
    [EAST]: inquiry.replace('Omar', 'Dana'),
  };

  test(
    'time-to-move-on counts its own application, as edited, moved and deleted',
    async () => {
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
    },
    PATIENCE,
  );

  test(
    'channel-mismatch follows the channel of what went before, unsaved and deleted',
    async () => {
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
    },
    PATIENCE,
  );

  test(
    'a link to a draft is neither its copy nor another message',
    async () => {
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
    },
    PATIENCE,
  );
});

describe('names in two folders', () => {
  test(
    'a company is renamed in its own application alone, and found where it is written',
    async () => {
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
    },
    PATIENCE,
  );
});

describe('an editor that does not tell of changes on disk', () => {
  const STRAY = draft('Dana', 'I would be glad to join Quillback in the spring.');
  const NOBODY = /^“Quillback” stands where Northwind is expected/;
  const OTHER = /^“Quillback” is another application’s company/;
  const path = 'east/northwind/thanks.md';

  test(
    'has what is beside a draft looked at when it is opened or saved',
    async () => {
      const { editor, uri, settles, write } = await deskFor({ watchers: false }, FILES, 'name-mismatch');
      expect(editor.registrations).not.toContain('workspace/didChangeWatchedFiles');
      await editor.open(uri(path), STRAY);
      await settles(path, [NOBODY]);
      await write(
        'west/copperline/second.md',
        draft('Petra', BODY, 'followUp: thank-you\ncompany: Quillback\nrole: Editor'),
        false,
      );
      await editor.open(uri('west/copperline/thanks.md'), FILES['west/copperline/thanks.md']);
      await settles(path, [OTHER]);
      await write('west/copperline/second.md', draft('Petra', BODY), false);
      await editor.save(uri('west/copperline/thanks.md'));
      await settles(path, [NOBODY]);
    },
    PATIENCE,
  );

  test(
    'has a context followed when it is saved',
    async () => {
      const { editor, uri, settles, write } = await deskFor(
        { watchers: false, pull: false },
        FILES,
        'name-mismatch',
      );
      const other = 'west/copperline/follow-up.yml';
      await editor.open(uri(path), STRAY);
      const shows = (pattern: RegExp) =>
        editor.until(() => pattern.test(String(editor.published.get(uri(path))?.diagnostics[0]?.message)));
      await shows(NOBODY);
      await write(other, context('Quillback', 'Omar Haddad'), false);
      await editor.open(uri(other), context('Quillback', 'Omar Haddad'), 'yaml');
      await editor.save(uri(other));
      await shows(OTHER);
      expect(settles).toBeDefined();
    },
    PATIENCE,
  );
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
