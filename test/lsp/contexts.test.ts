import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Editor } from './harness.ts';
import { onlyRules } from './options.ts';
import { editorPool } from './pool.ts';

const start = editorPool({ settings: onlyRules('unfilled-placeholder', 'invalid-front-matter') });

let folder: string;
let jobs: string;
const at = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-up jobs-'));
  jobs = pathToFileURL(folder).href;
  await mkdir(join(folder, 'northwind'));
  await writeFile(join(folder, 'follow-up.yml'), 'sender: { name: Alex Kim }\ncompany: Elsewhere\n');
  await writeFile(join(folder, 'northwind', 'follow-up.yml'), 'company: Northwind\n');
});
afterEach(() => rm(folder, { recursive: true }));

const SLOT = '---\nfollowUp: thank-you\n---\n\nThank you, [Company Name].\n\n[Your Name]\n';
const messages = async (editor: Editor, draft: string) =>
  (await editor.diagnostics(draft)).map(({ message }) => message);

test('the nearest context wins and the farther ones add to it', async () => {
  const editor = await start({ folders: [jobs] });
  const draft = at('northwind', 'thanks.md');
  await editor.open(draft, SLOT);
  expect(await messages(editor, draft)).toEqual([
    expect.stringContaining('Northwind'),
    expect.stringContaining('Alex Kim'),
  ]);
});

test('an open context wins over the disk, and its change re-diagnoses the drafts below', async () => {
  const editor = await start({ folders: [jobs] });
  const draft = at('northwind', 'thanks.md');
  const context = at('northwind', 'follow-up.yml');
  await editor.open(draft, SLOT);
  await editor.diagnostics(draft);
  await editor.open(context, 'company: Northwind\n', 'yaml');
  await editor.replace(context, 'Northwind', 'Southwind');
  await editor.until(() => editor.refreshes > 0);
  expect((await messages(editor, draft))[0]).toContain('Southwind');
  await editor.close(context);
  expect((await messages(editor, draft))[0]).toContain('Northwind');
});

test('a change on disk is followed', async () => {
  const editor = await start({ folders: [jobs] });
  await editor.until(() => editor.registrations.includes('workspace/didChangeWatchedFiles'));
  const draft = at('northwind', 'thanks.md');
  await editor.open(draft, SLOT);
  await editor.diagnostics(draft);
  await writeFile(join(folder, 'northwind', 'follow-up.yml'), 'company: Westwind\n');
  await editor.touch(at('northwind', 'follow-up.yml'));
  await editor.until(() => editor.refreshes > 0);
  expect((await messages(editor, draft))[0]).toContain('Westwind');
});

test('a push goes to the drafts below the context and to no other', async () => {
  const editor = await start({ folders: [jobs], pull: false });
  const below = at('northwind', 'thanks.md');
  const beside = at('other', 'thanks.md');
  await editor.open(below, SLOT);
  await editor.open(beside, SLOT);
  await editor.until(() => editor.published.size === 2);
  editor.published.clear();
  await editor.open(at('northwind', 'follow-up.yml'), 'company: Southwind\n', 'yaml');
  await editor.until(() =>
    String(editor.published.get(below)?.diagnostics[0]?.message).includes('Southwind'),
  );
  expect(editor.published.has(beside)).toBe(false);
});

test('what is wrong in a context is told there', async () => {
  const editor = await start({ folders: [jobs] });
  const context = at('northwind', 'follow-up.yml');
  await editor.open(context, 'compny: Northwind\ntimeZone: Mars/Olympus\n', 'yaml');
  expect(await editor.found(context)).toEqual([
    'invalid-front-matter: compny',
    'invalid-front-matter: Mars/Olympus',
  ]);
  const [first] = await editor.actions(context, editor.rangeOf(context, 'compny'), ['quickfix']);
  expect(first).toMatchObject({ title: 'Change to “company”', isPreferred: true });
});

test('the workspace report holds every draft and broken context, and only those', async () => {
  await writeFile(join(folder, 'northwind', 'thanks.md'), SLOT);
  await writeFile(join(folder, 'northwind', 'notes.md'), 'TODO\n');
  await writeFile(join(folder, 'northwind', 'follow-up.yml'), 'compny: x\n');
  await mkdir(join(folder, 'node_modules'));
  await writeFile(join(folder, 'node_modules', 'x.md'), SLOT);
  const editor = await start({ folders: [jobs] });
  const report = (previousResultIds: object[]) =>
    editor.connection.sendRequest<{
      items: { uri: string; kind: string; resultId: string; items: unknown[] }[];
    }>('workspace/diagnostic', { previousResultIds });
  const { items } = await report([]);
  const told = items.filter((item) => item.items.length > 0).map((item) => item.uri);
  expect(told).toEqual([at('northwind', 'follow-up.yml'), at('northwind', 'thanks.md')]);
  const again = await report(items.map(({ uri: known, resultId }) => ({ uri: known, value: resultId })));
  expect(again.items.every(({ kind }) => kind === 'unchanged')).toBe(true);
});

test('an editor that streams waits until something changed, and hears of the drafts below a context', async () => {
  await writeFile(join(folder, 'northwind', 'thanks.md'), SLOT);
  const editor = await start({ folders: [jobs] });
  await editor.until(() => editor.registrations.includes('workspace/didChangeWatchedFiles'));
  interface Item {
    readonly uri: string;
    readonly kind: string;
    readonly resultId: string;
    readonly items: { readonly message: string }[];
  }
  const report = (previousResultIds: object[]) =>
    editor.connection.sendRequest<{ items: Item[] }>('workspace/diagnostic', {
      previousResultIds,
      partialResultToken: 't',
    });
  const context = at('northwind', 'follow-up.yml');
  await editor.open(context, 'company: Northwind\n', 'yaml');
  const { items } = await report([]);
  const waiting = report(items.map(({ uri: known, resultId }) => ({ uri: known, value: resultId })));
  await editor.replace(context, 'Northwind', 'Southwind');
  await writeFile(join(folder, 'northwind', 'other.md'), SLOT);
  const changed = (await waiting).items.filter(({ kind }) => kind === 'full');
  expect(changed.map((item) => item.uri)).toContain(at('northwind', 'thanks.md'));
  await editor.touch(at('northwind', 'other.md'));
  const fresh = (await report([])).items.find((item) => item.uri === at('northwind', 'other.md'));
  expect(fresh?.items[0]?.message).toContain('Southwind');
});
