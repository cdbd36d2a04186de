import { describe, expect, test } from 'vitest';
import { BODY, desk, draft, FILES, NEWS } from './desk.ts';

describe('names of other applications', () => {
  const STRAY = draft('Dana', `${BODY}\n\nI would be glad to join Copperline in the spring.`);
  const OTHER = /^“Copperline” is another application’s company; this message goes to Northwind/;
  const NOBODY = /^“Copperline” stands where Northwind is expected/;
  const note = 'east/northwind/thanks.md';

  test('are known from the other folder, though nothing of it is open', async () => {
    const { editor, uri, settles } = await desk(FILES, 'name-mismatch');
    await editor.open(uri(note), STRAY);
    expect(await settles(note, [OTHER])).toMatchObject([{ code: 'name-mismatch' }]);
  });

  test('change with a context edited in the editor, unsaved, and come back when it is closed', async () => {
    const { editor, uri, settles } = await desk(FILES, 'name-mismatch');
    await editor.open(uri(note), STRAY);
    await settles(note, [OTHER]);
    const other = uri('west/copperline/follow-up.yml');
    await editor.open(other, FILES['west/copperline/follow-up.yml'], 'yaml');
    await editor.replace(other, 'company: Copperline', 'company: Quillback');
    await settles(note, [NOBODY]);
    await editor.close(other);
    await settles(note, [OTHER]);
  });

  test('come with a draft made outside of the editor and go with one deleted there', async () => {
    const { editor, uri, settles, write, remove } = await desk(
      { ...FILES, 'west/copperline/follow-up.yml': 'company: Quillback\n' },
      'name-mismatch',
    );
    await editor.open(uri(note), STRAY);
    await settles(note, [NOBODY]);
    await write('west/third.md', draft('Lena', NEWS, 'followUp: inquiry\ncompany: Copperline'));
    await settles(note, [OTHER]);
    await remove('west/third.md');
    await settles(note, [NOBODY]);
  });

  test('of a folder that leaves the workspace are forgotten, and of one that joins it learnt', async () => {
    const { editor, uri, settles } = await desk(FILES, 'name-mismatch');
    await editor.open(uri(note), STRAY);
    await settles(note, [OTHER]);
    const west = { uri: uri('west'), name: 'west' };
    const change = (event: object) =>
      editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [], removed: [west] });
    await settles(note, [NOBODY]);
    await change({ added: [west], removed: [] });
    await settles(note, [OTHER]);
  });
});

describe('copies', () => {
  const COPIED = /^Most of this also stands in your message to Omar Haddad at Copperline/;
  const copy = { ...FILES, 'west/copperline/thanks.md': draft('Omar', BODY) };
  const note = 'east/northwind/thanks.md';
  const twin = 'west/copperline/thanks.md';

  test('are told with the place in the twin, open or not', async () => {
    const { editor, uri, settles } = await desk(copy, 'copied-message');
    await editor.open(uri(note), FILES[note]);
    const related = [
      { location: { uri: uri(twin), range: { start: { line: 6, character: 0 }, end: { line: 7 } } } },
    ];
    expect(await settles(note, [COPIED])).toMatchObject([{ relatedInformation: related }]);
    await editor.open(uri(twin), `${copy[twin].replace('---\n\n', '---\n\n\n')}`);
    await editor.until(() => editor.refreshes > 0);
    related[0]!.location.range = { start: { line: 7, character: 0 }, end: { line: 8 } };
    expect(await settles(note, [COPIED])).toMatchObject([{ relatedInformation: related }]);
  });

  test('follow unsaved text, on both sides', async () => {
    const { editor, uri, settles } = await desk(FILES, 'copied-message');
    await editor.open(uri(note), FILES[note]);
    await editor.open(uri(twin), FILES[twin]);
    await settles(note, []);
    await editor.replace(uri(twin), NEWS, BODY);
    await settles(note, [COPIED]);
    await settles(twin, [/message to Dana Whitfield at Northwind/]);
    await editor.replace(uri(note), BODY, NEWS);
    await settles(twin, []);
    await settles(note, []);
  });

  test('a draft deleted on disk while it is open still counts, until it is closed', async () => {
    const { editor, uri, settles, remove } = await desk(copy, 'copied-message');
    await editor.open(uri(note), FILES[note]);
    await editor.open(uri(twin), copy[twin]);
    await settles(note, [COPIED]);
    await remove(twin);
    await settles(note, [COPIED]);
    await editor.close(uri(twin));
    await settles(note, []);
  });

  test('a renamed twin is pointed at by its new name', async () => {
    const { editor, uri, settles, move } = await desk(copy, 'copied-message');
    await editor.open(uri(note), FILES[note]);
    await settles(note, [COPIED]);
    const before = editor.refreshes;
    await move(twin, 'west/copperline/first.md');
    await editor.until(() => editor.refreshes > before);
    const location = { uri: uri('west/copperline/first.md') };
    expect(await settles(note, [COPIED])).toMatchObject([{ relatedInformation: [{ location }] }]);
  });

  test('a file that cannot be read is passed over with one line in the log', async () => {
    const { editor, uri, settles, link } = await desk(copy, 'copied-message');
    await link('east/gone.md');
    await editor.configure(editor.settings);
    await editor.open(uri(note), FILES[note]);
    await settles(note, [COPIED]);
    await editor.until(() => editor.log.length > 0);
    expect(editor.log.filter((line) => line.includes('gone.md'))).toEqual([
      expect.stringMatching(/gone\.md cannot be read; it is left out\.$/),
    ]);
  });
});

describe('what was sent', () => {
  const asked = (day: number) => draft('Dana', NEWS, `followUp: inquiry\nsentAt: 2026-11-${day}T10:00`);
  const next = 'east/northwind/next.md';
  const files = {
    ...FILES,
    'west/copperline/thanks.md': draft('Omar', BODY),
    'east/northwind/thanks.md': draft('Dana', 'Thank you.'),
    'east/northwind/first.md': asked(10),
    [next]: draft('Dana', NEWS, 'followUp: inquiry\nsendAt: 2026-11-20T10:00'),
  };
  const WEEKLY = /once a week is enough/;

  test('counts from the drafts beside, edited, unsaved and moved away', async () => {
    const { editor, uri, settles, write, move } = await desk(files, 'excessive-follow-ups');
    await editor.open(uri(next), files[next]);
    await settles(next, []);
    await write('east/northwind/second.md', asked(17));
    await settles(next, [WEEKLY]);
    await editor.open(uri('east/northwind/second.md'), asked(17));
    await editor.replace(uri('east/northwind/second.md'), '2026-11-17', '2026-11-11');
    await settles(next, []);
    await editor.close(uri('east/northwind/second.md'));
    await settles(next, [WEEKLY]);
    await move('east/northwind/second.md', 'west/copperline/second.md');
    await settles(next, []);
  });

  test('a change judges its own application anew, and a change to the words of another one nothing', async () => {
    const { editor, uri, settles, write } = await desk(
      { ...files, 'east/northwind/second.md': asked(17) },
      'excessive-follow-ups',
    );
    await editor.open(uri(next), files[next]);
    await settles(next, [WEEKLY]);
    const before = editor.refreshes;
    await write('west/copperline/thanks.md', draft('Omar', `${BODY}\n\nAnd one line more.`));
    await write('east/northwind/second.md', asked(11));
    await settles(next, []);
    expect(editor.refreshes).toBe(before + 1);
  });
});
