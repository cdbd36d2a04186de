import { describe, expect, test } from 'vitest';
import { onlyRules } from './options.ts';
import { editorPool } from './pool.ts';

const DRAFT = '---\nfollowUp: thank-you\n---\n\nDear [Name],\n\nThank you for the talk.\n';
const uri = 'file:///jobs/northwind/thanks.md';
const ONLY_SLOTS = onlyRules('unfilled-placeholder', 'invalid-front-matter');
const start = editorPool({ settings: ONLY_SLOTS });

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
