import { expect, test } from 'vitest';
import type { Editor } from './harness.ts';
import { type EditorOptions, onlyRules } from './options.ts';
import { editorPool } from './pool.ts';

const uri = 'file:///jobs/northwind/thanks.md';
const DRAFT = `---
followUp: thank-you
company: Northwind
role: Data Engineer
---

Dear [Name],

Thank you for the talk
about [Company Name] and {{role}}.
`;
const settings = onlyRules('unfilled-placeholder');
const editorFor = editorPool({ settings });

async function start(options?: EditorOptions, text = DRAFT): Promise<Editor> {
  const editor = await editorFor(options);
  await editor.open(uri, text);
  return editor;
}

const at = (editor: Editor, words: string) => editor.actions(uri, editor.rangeOf(uri, words), ['quickfix']);

test('the best mend comes first and is preferred, turning off comes last', async () => {
  const editor = await start();
  const actions = await at(editor, '[Company Name]');
  expect(actions[0]).toMatchObject({ title: 'Write “Northwind”', isPreferred: true, kind: 'quickfix' });
  expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
  expect(actions.slice(-2).map(({ title }) => title)).toEqual([
    'Disable unfilled-placeholder for this line',
    'Disable unfilled-placeholder for this message',
  ]);
  expect(actions.every(({ diagnostics }) => diagnostics?.[0]?.code === 'unfilled-placeholder')).toBe(true);
});

test('a mend is an edit of the version it was made for; on a later one it is refused', async () => {
  const editor = await start();
  const [fill] = await at(editor, '[Company Name]');
  expect(fill?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  await editor.replace(uri, 'Dear', 'My dear');
  expect(await editor.apply(fill!.edit!)).toBe(false);
  const [again] = await at(editor, '[Company Name]');
  expect(await editor.apply(again!.edit!)).toBe(true);
  expect(editor.text(uri)).toContain('about Northwind and');
});

test('an editor without versioned edits gets plain ones', async () => {
  const editor = await start({ versionedEdits: false });
  const [fill] = await at(editor, '[Company Name]');
  expect(Object.keys(fill?.edit?.changes ?? {})).toEqual([uri]);
  expect(fill?.edit?.documentChanges).toBeUndefined();
});

test('fix all mends what needs no choice and leaves the rest', async () => {
  const editor = await start();
  const all = await editor.actions(uri, editor.rangeOf(uri, 'Dear'), ['source.fixAll']);
  expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.followUp']);
  expect(await editor.apply(all[0]!.edit!)).toBe(true);
  expect(editor.text(uri)).toContain('about Northwind and Data Engineer.');
  expect(await editor.found(uri)).toEqual(['unfilled-placeholder: [Name]']);
  expect(await editor.actions(uri, editor.rangeOf(uri, 'Dear'), ['source.fixAll.followUp'])).toEqual([]);
});

test('only the kinds asked for are sent, and nothing away from a finding', async () => {
  const editor = await start();
  expect(await editor.actions(uri, editor.rangeOf(uri, '[Name]'), ['refactor'])).toEqual([]);
  expect(await at(editor, 'Thank you')).toEqual([]);
});

test.each(['[Name]', '[Company Name]'])('a line can be quietened: %s', async (words) => {
  const editor = await start();
  const action = (await at(editor, words)).find(({ title }) => title.endsWith('for this line'));
  expect(await editor.apply(action!.edit!)).toBe(true);
  const left = await editor.found(uri);
  expect(left).not.toContain(`unfilled-placeholder: ${words}`);
  expect(left.every((one) => one.startsWith('unfilled-placeholder'))).toBe(true);
});

test.each([
  ['---\nfollowUp: thank-you\n---\n\nTODO\n', 'ignore: [unfilled-placeholder]\n---'],
  ['---\nfollowUp: thank-you\nignore: [too-soon]\n---\n\nTODO\n', 'ignore: [too-soon, unfilled-placeholder]'],
  ['---\nfollowUp: thank-you\nignore: []\n---\n\nTODO\n', 'ignore: [unfilled-placeholder]'],
  ['---\nignore: # none\nfollowUp: thank-you\n---\n\nTODO\n', 'ignore: [unfilled-placeholder] # none'],
  ['---\nfollowUp: thank-you\nignore: too-soon\n---\n\nTODO\n', 'ignore: [too-soon, unfilled-placeholder]'],
  [
    '---\nignore:\n  - too-soon # later\nfollowUp: thank-you\n---\n\nTODO\n',
    '  - too-soon # later\n  - unfilled-placeholder\nfollowUp',
  ],
  ['---\n{ followUp: thank-you }\n---\n\nTODO\n', ', ignore: [unfilled-placeholder] }'],
])('a message can be quietened: %j', async (text, expected) => {
  for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
    const editor = await start({}, variant);
    const action = (await at(editor, 'TODO')).find(({ title }) => title.endsWith('for this message'));
    expect(await editor.apply(action!.edit!)).toBe(true);
    expect(editor.text(uri).replaceAll('\r\n', '\n')).toContain(expected);
    expect(await editor.found(uri)).toEqual([]);
    await editor.close(uri);
  }
});

test('a draft without front matter is given one', async () => {
  const editor = await start({ settings: { ...settings, include: ['**/thanks.md'] } }, 'TODO\n');
  const action = (await at(editor, 'TODO')).find(({ title }) => title.endsWith('for this message'));
  await editor.apply(action!.edit!);
  expect(editor.text(uri)).toBe('---\nignore: [unfilled-placeholder]\n---\n\nTODO\n');
  expect(await editor.found(uri)).toEqual([]);
});

test('a hover says which words, why a reader minds, what to do and where to read more', async () => {
  const editor = await start();
  const { start: position } = editor.rangeOf(uri, '[Company Name]');
  const hover = await editor.hover(uri, position);
  const { kind, value } = hover!.contents as { kind: string; value: string };
  expect(kind).toBe('markdown');
  expect(value).toContain('Company Name');
  expect(value).toContain('form letter');
  expect(value).toContain('Write “Northwind”');
  expect(value).toMatch(/\(file:.*unfilled-placeholder\.md\)/);
  expect(hover?.range).toEqual(editor.rangeOf(uri, '[Company Name]'));
  expect(await editor.hover(uri, editor.rangeOf(uri, 'talk').start)).toBeNull();
});

test('a hover is plain text for an editor that shows no Markdown', async () => {
  const editor = await start({ markdown: false });
  const hover = await editor.hover(uri, editor.rangeOf(uri, '[Company Name]').start);
  const { kind, value } = hover!.contents as { kind: string; value: string };
  expect(kind).toBe('plaintext');
  expect(value).toContain('“[Company Name]”');
  expect(value).not.toContain('**');
});

test('the server says why a file is checked, and why not', async () => {
  const editor = await start();
  const explain = (of: string) =>
    editor.connection.sendRequest<{ status: string; text: string; findings: object }>('followUp/explain', {
      uri: of,
    });
  const yes = await explain(uri);
  expect(yes).toMatchObject({ status: 'checked', findings: { error: 3 } });
  expect(yes.text).toContain('followUp:');
  await editor.open('file:///notes.md', '# Notes\n');
  expect(await explain('file:///notes.md')).toMatchObject({
    status: 'not-a-draft',
    text: expect.stringContaining('followUp.include'),
  });
  await editor.configure({ enable: false });
  expect(await explain(uri)).toMatchObject({ status: 'off' });
  const command = { command: 'followUp.explain', arguments: [uri] };
  expect(await editor.connection.sendRequest('workspace/executeCommand', command)).toMatchObject({
    status: 'off',
  });
});
