import { describe, expect, test } from 'vitest';
import { BODY, context, deskFor, draft, FILES } from './desk.ts';

describe('an editor that does not tell of changes on disk', () => {
  const STRAY = draft('Dana', 'I would be glad to join Quillback in the spring.');
  const NOBODY = /^“Quillback” stands where Northwind is expected/;
  const OTHER = /^“Quillback” is another application’s company/;
  const path = 'east/northwind/thanks.md';

  test('has what is beside a draft looked at when it is opened or saved', async () => {
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
  });

  test('has a context followed when it is saved', async () => {
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
  });
});
