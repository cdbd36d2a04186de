import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Editor, type EditorOptions, onlyRules } from './harness.ts';

const DRAFT = '---\nfollowUp: thank-you\n---\n\nDear [Name],\n\nThank you for the talk.\n';
const uri = 'file:///jobs/northwind/thanks.md';
const editors: Editor[] = [];

async function start(options?: EditorOptions): Promise<Editor> {
  const editor = await Editor.start({ settings: ONLY_SLOTS, ...options });
  editors.push(editor);
  return editor;
}

const ONLY_SLOTS = onlyRules('unfilled-placeholder', 'invalid-front-matter');

afterEach(async () => {
  await Promise.all(editors.splice(0).map((editor) => editor.stop()));
});

const TOP = { line: 0, character: 0 };

describe('pull', () => {
  test('a draft has its findings, with severity, rule and a link to its page', async () => {
    const editor = await start();
    await editor.open(uri, DRAFT);
    const [found] = await editor.diagnostics(uri);
    expect(found).toMatchObject({
      code: 'unfilled-placeholder',
      severity: 1,
      source: 'follow-up',
      range: { start: { line: 4, character: 5 }, end: { line: 4, character: 11 } },
    });
    expect(found?.codeDescription?.href).toMatch(/^file:.*\/rules\/unfilled-placeholder\.md$/);
  });

  test('what has not changed is not sent again', async () => {
    const editor = await start();
    await editor.open(uri, DRAFT);
    const first = await editor.report(uri);
    expect(await editor.report(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await editor.replace(uri, '[Name]', '[First name]');
    expect(await editor.report(uri, first.resultId)).toMatchObject({ kind: 'full' });
  });

  test('a Markdown file that is no draft has none', async () => {
    const editor = await start();
    await editor.open('file:///notes/todo.md', '# Plan\n\nDear [Name], TODO\n');
    expect(await editor.found('file:///notes/todo.md')).toEqual([]);
  });

  test('a file is a draft by its place, and the globs can be changed live', async () => {
    const editor = await start();
    const place = 'file:///jobs/letters/one.md';
    await editor.open(place, 'Dear [Name],\n');
    expect(await editor.found(place)).toEqual([]);
    await editor.configure({ ...ONLY_SLOTS, include: ['**/letters/*.md'] });
    await editor.until(() => editor.refreshes > 0);
    expect(await editor.found(place)).toEqual(['unfilled-placeholder: [Name]']);
  });

  test('a severity of the writer counts, and a rule can be turned off, live', async () => {
    const editor = await start({
      settings: { rules: { ...ONLY_SLOTS.rules, 'unfilled-placeholder': 'hint' } },
    });
    await editor.open(uri, DRAFT);
    expect(await editor.diagnostics(uri)).toMatchObject([{ severity: 4 }]);
    await editor.configure({ rules: { ...ONLY_SLOTS.rules, 'unfilled-placeholder': 'off' } });
    await editor.until(() => editor.refreshes > 0);
    expect(await editor.found(uri)).toEqual([]);
    await editor.configure({ enable: false });
    await editor.until(() => editor.refreshes > 1);
    expect(await editor.found(uri)).toEqual([]);
  });

  test('settings come with the greeting and the notification where the editor cannot be asked', async () => {
    const editor = await start({
      configuration: false,
      initializationOptions: { followUp: { enable: false } },
    });
    await editor.open(uri, DRAFT);
    expect(await editor.found(uri)).toEqual([]);
    const settings = { followUp: { ...ONLY_SLOTS, enable: true } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect(await editor.found(uri)).toEqual(['unfilled-placeholder: [Name]']);
  });

  test('edits in lines that end in CRLF and hold surrogate pairs land where they should', async () => {
    const editor = await start();
    await editor.open(uri, DRAFT.replaceAll('\n', '\r\n').replace('Dear', '🎉🎉 Dear'));
    expect(await editor.found(uri)).toEqual(['unfilled-placeholder: [Name]']);
    await editor.replace(uri, '🎉 Dear [Name],\r\n', 'Dear Dana,\r\n\r\n🙂 {{role}},\r\n');
    expect(await editor.found(uri)).toEqual(['unfilled-placeholder: {{role}}']);
    await editor.replace(uri, '{{role}}', 'Data 👩‍💻 Engineer, TODO');
    expect(await editor.found(uri)).toEqual(['unfilled-placeholder: TODO']);
  });

  test('text typed a character at a time never upsets the server', async () => {
    const editor = await start();
    await editor.open(uri, '');
    for (const character of DRAFT) {
      const end = editor.document(uri).positionAt(editor.text(uri).length);
      await editor.edit(uri, { start: end, end }, character);
    }
    expect(await editor.found(uri)).toEqual(['unfilled-placeholder: [Name]']);
    expect(editor.log).toEqual([]);
  });

  test.each([
    ['textDocument/diagnostic', {}],
    ['textDocument/hover', { position: { line: 4, character: 6 } }],
    ['textDocument/codeAction', { range: { start: TOP, end: TOP }, context: { diagnostics: [] } }],
    ['workspace/diagnostic', { previousResultIds: [] }],
  ])('%s, cancelled, answers "cancelled", never an empty list', async (method, params) => {
    const editor = await start();
    await editor.open(uri, DRAFT);
    await editor.diagnostics(uri);
    const release = editor.withhold();
    await editor.configure(editor.settings);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(method, { textDocument: { uri }, ...params }, source.token);
    source.cancel();
    release();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});

describe('push', () => {
  test('an editor that cannot pull is sent the findings of each version, and of no other', async () => {
    const editor = await start({ pull: false });
    await editor.open(uri, DRAFT);
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 1);
    await editor.replace(uri, '[Name]', 'Dana');
    await editor.until(() => editor.published.get(uri)?.version === 2);
    expect(editor.published.get(uri)?.diagnostics).toEqual([]);
    await editor.replace(uri, 'Dana', '[Name]');
    await editor.until(() => editor.published.get(uri)?.version === 3);
    expect(editor.published.get(uri)?.diagnostics).toHaveLength(1);
    await editor.close(uri);
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 0);
  });

  test('settings are followed', async () => {
    const editor = await start({ pull: false });
    await editor.open(uri, DRAFT);
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 1);
    await editor.configure({ enable: false });
    await editor.until(() => editor.published.get(uri)?.diagnostics.length === 0);
  });
});

describe('contexts', () => {
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
});
