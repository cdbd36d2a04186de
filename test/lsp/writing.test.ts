// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets are written.
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type {
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { folderWith } from '../cli/harness.ts';
import { Editor, type EditorOptions } from './harness.ts';

const editors: Editor[] = [];
afterEach(async () => {
  await Promise.all(editors.splice(0).map((editor) => editor.stop()));
});

async function start(options: EditorOptions = {}): Promise<Editor> {
  const editor = await Editor.start({ settings: { now: '2026-11-18T15:00:00Z' }, ...options });
  editors.push(editor);
  return editor;
}

const uri = 'file:///jobs/northwind/thanks.md';
const FRONT = `---
followUp: thank-you
company: Northwind
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
timeZone: America/New_York
interview:
  at: 2026-11-17T14:00
  topics:
    - partition keys
---
`;
const NOTE = `${FRONT}
Dear Ms. Whitfield,

Thank you for meeting with me yesterday about the Data Engineer position at Northwind.

What stayed with me most was your account of the partition keys. In my present work I cut a nine-hour load to forty minutes.

Our conversation has made me all the more interested in this role.

Thank you again for your time. I look forward to hearing from you.

Kind regards,
Inês Calder
`;

test('the sections of a message are its symbols, and what has several lines folds', async () => {
  const editor = await start();
  await editor.open(uri, NOTE);
  const params = { textDocument: { uri } };
  const symbols = await editor.connection.sendRequest<DocumentSymbol[]>(
    'textDocument/documentSymbol',
    params,
  );
  expect(symbols.map(({ name }) => name)).toEqual([
    'Greeting',
    'Gratitude',
    'Key moment',
    'Value',
    'Interest',
    'Closing',
    'Sign-off',
  ]);
  expect(symbols[0]).toMatchObject({
    detail: 'Dear Ms. Whitfield,',
    range: editor.rangeOf(uri, 'Dear Ms. Whitfield,'),
  });
  const folds = await editor.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', params);
  expect(folds).toEqual([
    { startLine: 0, endLine: 10, kind: 'region' },
    { startLine: 22, endLine: 23 },
  ]);
});

describe('completion', () => {
  let shared: Editor | undefined;
  afterAll(() => shared?.stop());

  const labels = async (text: string, place: string) => {
    shared ??= await Editor.start({ settings: { now: '2026-11-18T15:00:00Z' } });
    await shared.open(uri, text);
    const items = await shared.ask<CompletionItem[]>('textDocument/completion', uri, place);
    await shared.close(uri);
    return items.sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  };
  const words = async (text: string, place: string) => (await labels(text, place)).map(({ label }) => label);

  test('keys of the context, at their level', async () => {
    expect(await words('---\nfollowUp: inquiry\nco\n---\n', 'co|\n')).toContain('company');
    const inner = await words('---\nfollowUp: inquiry\ninterview:\n  to\n---\n', '  to|');
    expect(inner).toEqual(expect.arrayContaining(['at', 'with', 'format', 'topics']));
    expect(inner).not.toContain('company');
    expect(
      await words('---\nfollowUp: inquiry\ninterview:\n  - at: 2026-11-17\n    fo\n---\n', '    fo|'),
    ).toContain('format');
  });

  test('values: kinds, formats, zones by likelihood, times on both clocks', async () => {
    expect(await words('---\nfollowUp: \n---\n', 'followUp: |')).toEqual([
      'thank-you',
      'check-in',
      'inquiry',
      'moving-on',
    ]);
    expect(await words('---\nfollowUp:\ninterview:\n  format: \n---\n', 'format: |')).toEqual([
      'onsite',
      'video',
      'phone',
    ]);
    const zones = await words('---\nfollowUp:\nregion: JP\ntimeZone: \n---\n', 'timeZone: |');
    expect(zones.slice(0, 4)).toContain('Asia/Tokyo');
    expect(zones.length).toBeGreaterThan(200);
    const sender = 'sender:\n  timeZone: Europe/Lisbon\n';
    const times = await labels(
      `---\nfollowUp:\ntimeZone: America/New_York\n${sender}sendAt: \n---\n`,
      'sendAt: |',
    );
    expect(times[0]).toMatchObject({
      label: '2026-11-19T14:00 tomorrow 9:00 New York',
      textEdit: { newText: '2026-11-19T14:00' },
    });
    expect(await words('---\nfollowUp:\nregion: \ntimeZone: Asia/Tokyo\n---\n', 'region: |')).toEqual(
      expect.arrayContaining(['JP', 'US', 'BR']),
    );
  });

  test('rule ids in ignore and in directives', async () => {
    expect(await words('---\nfollowUp:\nignore: []\n---\n', 'ignore: [|')).toContain('overly-familiar');
    expect(await words('---\nfollowUp:\nignore:\n  - ov\n---\n', '- ov|')).toContain('overly-familiar');
    const text = `${FRONT}\n<!-- follow-up-disable-next-line ov -->\nHey\n`;
    expect(await words(text, 'next-line ov|')).toContain('overly-familiar');
    expect(await words(`${FRONT}\n<!-- fo\n`, '<!-- fo|')).toContain('follow-up-disable-next-line');
  });

  test('files beside the draft that can be attached', async () => {
    const folder = await folderWith({ 'a.md': '', 'plan.pdf': 'x', 'follow-up.yml': '' });
    const editor = await start();
    const at = pathToFileURL(`${folder}/a.md`).href;
    await editor.open(at, '---\nfollowUp:\nattachments:\n  - \n---\n');
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', at, '  - |');
    expect(items.map(({ label }) => label)).toEqual(['plan.pdf']);
  });

  test('a whole message first where there is none yet, filled in', async () => {
    const [first] = await labels(`${FRONT}\nfu\n`, 'fu|');
    expect(first).toMatchObject({ label: 'Thank-you note', insertTextFormat: 2, preselect: true });
    const { newText } = first!.textEdit as { newText: string };
    expect(newText).toContain('Dana Whitfield,');
    expect(newText).toContain('yesterday about the Data Engineer position at Northwind');
    expect(newText).toContain('${9:partition keys}');
  });

  test('sections that are still missing come first, where a paragraph begins', async () => {
    const begun = `${FRONT}\nDear Ms. Whitfield,\n\nThank you for meeting with me yesterday.\n\n\n`;
    const items = await words(begun, 'yesterday.\n\n|');
    expect(items.slice(0, 4)).toEqual(['Key moment', 'Value', 'Interest', 'Closing']);
    expect(items).not.toContain('Thank-you note');
    expect(items.indexOf('Greeting')).toBeGreaterThan(8);
  });

  test.each(['Thank you| for', 'yesterday|', 'yesterday.|', 'Dear |'])(
    'never in the middle of a sentence: %s',
    async (place) => {
      const begun = `${FRONT}\nDear Ms. Whitfield,\n\nThank you for meeting with me yesterday.\n`;
      expect(await words(begun, place)).toEqual([]);
    },
  );

  test('plain text for an editor without tab stops', async () => {
    const editor = await start({ snippetEdits: false });
    await editor.open(uri, `${FRONT}\n\n`);
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, '---\n\n|');
    expect(
      items.every(
        ({ insertTextFormat, textEdit }) => insertTextFormat === 1 && !textEdit!.newText.includes('$'),
      ),
    ).toBe(true);
  });
});

test('addresses and attachments are links', async () => {
  const editor = await start();
  await editor.open(uri, '---\nfollowUp:\nto: Dana <dana@northwind.example>\nattachments: [plan.pdf]\n---\n');
  const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri },
  });
  expect(links.map(({ target, range }) => [editor.document(uri).getText(range), target])).toEqual([
    ['dana@northwind.example', 'mailto:dana@northwind.example'],
    ['plan.pdf', 'file:///jobs/northwind/plan.pdf'],
  ]);
});

test('a name in the body leads to its line in the context, and a hover tells it', async () => {
  const editor = await start();
  await editor.open(uri, NOTE);
  const to = await editor.ask<Location>('textDocument/definition', uri, 'Ms. Whit|field');
  expect(to).toEqual({ uri, range: editor.rangeOf(uri, 'Dana Whitfield <dana@northwind.example>') });
  const company = await editor.ask<Location>('textDocument/definition', uri, 'at North|wind.');
  expect(company.range.start.line).toBe(2);
  expect(await editor.ask('textDocument/definition', uri, 'Thank |you')).toBeNull();
  const hover = await editor.ask<Hover>('textDocument/hover', uri, 'of the partition |keys');
  expect(hover.contents).toMatchObject({ value: expect.stringContaining('**A topic** of the context') });
});

test('a hover tells what a directive does', async () => {
  const editor = await start();
  await editor.open(uri, `${FRONT}\nText\n\n<!-- follow-up-disable overly-familiar -->\nHey Dana,\n`);
  const hover = await editor.ask<Hover>('textDocument/hover', uri, 'follow-up-dis|able');
  expect(JSON.stringify(hover.contents)).toContain('Quietens this rule from here to the end');
});

test.each([
  ['a rule that is ignored', 'ignore: [overly-|familiar', /^\*\*overly-familiar\*\*: .+\n\n.+/],
  [
    'a section in a comment',
    'todo: key-mo|ment',
    /^\*\*key moment\*\*: .*\n\nA thank-you message needs one\. Snippet: `fu-key-moment`/,
  ],
  ['a section that is not needed', 'pat|ience -->', /A thank-you message does without/],
  ['a slot, where its rule is off', '[Some|thing]', /^\*\*An open slot\*\* for “Something”/],
])('a hover tells about %s', async (_, place, expected) => {
  const editor = await start();
  const front = FRONT.replace('---\nfollow', '---\nignore: [overly-familiar, unfilled-placeholder]\nfollow');
  const notes = '<!-- todo: key-moment patience -->';
  await editor.open(uri, `${front}\n${notes}\n\nDear Dana,\n\nThe patience of the key-moment [Something].\n`);
  const hover = await editor.ask<Hover | null>('textDocument/hover', uri, place);
  expect((hover!.contents as { value: string }).value).toMatch(expected);
  expect(await editor.ask('textDocument/hover', uri, 'The pat|ience')).toBeNull();
});

describe('rename', () => {
  test('a person through the drafts of one application, greeting forms included', async () => {
    const folder = await folderWith({
      'follow-up.yml': 'company: Northwind\nto: Dana Whitfield <dana@northwind.example>\n',
      '1.follow-up.md': 'Dear Ms. Whitfield,\n\nDana Whitfield showed me `Whitfield`.\n\n> Whitfield wrote\n',
      '2.follow-up.md': 'Dear Dana,\n\nText.\n',
      'other/3.md': 'Whitfield\n',
    });
    const editor = await start({ folders: [pathToFileURL(folder).href] });
    const one = pathToFileURL(`${folder}/1.follow-up.md`).href;
    const context = pathToFileURL(`${folder}/follow-up.yml`).href;
    await editor.open(
      one,
      'Dear Ms. Whitfield,\n\nDana Whitfield showed me `Whitfield`.\n\n> Whitfield wrote\n',
    );
    expect(await editor.ask('textDocument/prepareRename', one, 'Ms. Whit|field')).toMatchObject({
      placeholder: 'Dana Whitfield',
    });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', one, 'Ms. Whit|field', {
      newName: 'Diana Whitford',
    });
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version])).toEqual([
      [one, 1],
      [pathToFileURL(`${folder}/2.follow-up.md`).href, null],
      [context, null],
    ]);
    expect(await editor.apply({ documentChanges: [changes[0]!] })).toBe(true);
    expect(editor.text(one)).toBe(
      'Dear Ms. Whitford,\n\nDiana Whitford showed me `Whitfield`.\n\n> Whitfield wrote\n',
    );
    expect(changes[1]!.edits).toMatchObject([{ newText: 'Diana' }]);
    expect(changes[2]!.edits).toMatchObject([
      { newText: 'Diana Whitford', range: { start: { line: 1, character: 4 } } },
    ]);
    expect(await editor.apply({ documentChanges: [changes[0]!] })).toBe(false);
  });

  test('a company in a draft of its own; a topic is not renamed', async () => {
    const editor = await start();
    await editor.open(uri, NOTE);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri, 'company: North|wind', {
      newName: 'Southwind',
    });
    expect(await editor.apply(edit)).toBe(true);
    expect(editor.text(uri)).toBe(
      NOTE.replace('company: Northwind', 'company: Southwind').replace('at Northwind.', 'at Southwind.'),
    );
    expect(await editor.ask('textDocument/prepareRename', uri, 'the partition |keys')).toBeNull();
  });
});

describe('sending', () => {
  test('the message, as plain text and HTML; refused with the reasons while an error stands', async () => {
    const editor = await start();
    await editor.open(uri, NOTE);
    const sent = await editor.connection.sendRequest<Record<string, string>>('followUp/export', {
      uri,
      to: 'txt',
    });
    expect(sent.content).toMatch(/^Dear Ms\. Whitfield,\n\nThank you/);
    expect(sent.html).toContain('<p>Kind regards,<br>\nInês Calder</p>');
    await editor.replace(uri, 'Kind regards', '[Closing]');
    const refused = await editor.connection.sendRequest<{ refused: string[]; content?: string }>(
      'followUp/export',
      { uri, to: 'txt' },
    );
    expect(refused.refused[0]).toMatch(/^Line 23: /);
    expect(refused.content).toBeUndefined();
    const forced = await editor.connection.sendRequest<{ content: string }>('followUp/export', {
      uri,
      to: 'eml',
      force: true,
    });
    expect(forced.content).toContain('X-Unsent: 1');
  });

  test('what a template said and the writer did not is told of', async () => {
    const editor = await start();
    const ask = () =>
      editor.connection.sendRequest<{ notes: string[]; to: string }>('followUp/export', { uri, to: 'txt' });
    await editor.open(uri, NOTE);
    expect(await ask()).toMatchObject({ notes: [], to: 'Dana Whitfield <dana@northwind.example>' });
    await editor.replace(uri, 'the partition keys', 'the work ahead\nof the team');
    expect((await ask()).notes).toEqual([expect.stringContaining('“the work ahead of the team”.')]);
  });

  test('sections to put in: those missing first, each with its place', async () => {
    const editor = await start();
    await editor.open(uri, NOTE.replace(/\nOur conversation.*\n/, ''));
    const offers = await editor.connection.sendRequest<{ id: string; isMissing: boolean; snippet: string }[]>(
      'followUp/sections',
      { uri },
    );
    expect(offers[0]).toMatchObject({ id: 'interest', isMissing: true });
    expect(offers.filter(({ isMissing }) => isMissing)).toHaveLength(1);
  });

  test('a new draft: what is near, what an invitation tells, and the files', async () => {
    const folder = await folderWith({
      'follow-up.yml': 'company: Northwind\nrole: Data Engineer\n',
      '1-thank-you.follow-up.md': '---\nsentAt: 2026-11-17T16:00\n---\nDear Dana,\n',
    });
    const root = pathToFileURL(folder).href;
    const editor = await start({ folders: [root] });
    const near = `${root}/1-thank-you.follow-up.md`;
    const ask = (more: object) =>
      editor.connection.sendRequest<Record<string, never>>('followUp/newDraft', { near, ...more });
    expect(await ask({})).toMatchObject({
      company: 'Northwind',
      role: 'Data Engineer',
      suggested: 'check-in',
    });
    const clipboard =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=America/Chicago:20261119T100000\r\nORGANIZER;CN=Omar Haddad:mailto:omar@hanbury.example\r\nEND:VEVENT\r\nEND:VCALENDAR';
    expect(await ask({ clipboard })).toMatchObject({
      guess: { company: 'Hanbury', people: ['Omar Haddad <omar@hanbury.example>'], at: '2026-11-19T10:00' },
      days: [{ value: '2026-11-18', label: 'Today', detail: 'Wednesday, 18 November' }, ...Array(6).fill({})],
    });
    const carried: { files?: { uri: string; snippet: string; context?: object } } = await ask({
      kind: 'check-in',
    });
    expect(carried.files).toMatchObject({ uri: `${root}/2-check-in.follow-up.md` });
    expect(carried.files!.snippet).toMatch(
      /^---\nfollowUp: check-in\n---\n\nSubject: My interview for the Data Engineer position/,
    );
    expect(await ask({ kind: 'thank-you', company: 'Hanbury Ltd.', clipboard })).toMatchObject({
      files: {
        uri: `${root}/hanbury-ltd/1-thank-you.follow-up.md`,
        context: {
          uri: `${root}/hanbury-ltd/follow-up.yml`,
          text: expect.stringContaining('timeZone: America/Chicago'),
        },
      },
    });
  });

  test('a new draft of an application that was begun before goes beside the others, with its context', async () => {
    const folder = await folderWith({
      'hanbury/follow-up.yml': 'company: Hanbury\nrole: Hydrologist\ntimeZone: Europe/London\n',
      'hanbury/1-thank-you.follow-up.md': '---\nsentAt: 2026-11-17T16:00\n---\nDear Omar,\n',
    });
    const root = pathToFileURL(folder).href;
    const editor = await start({ folders: [root] });
    const answer = await editor.connection.sendRequest<{ files: { uri: string; snippet: string } }>(
      'followUp/newDraft',
      { near: root, kind: 'check-in', company: 'Hanbury', role: 'Other', at: '2026-11-18' },
    );
    expect(answer.files).toEqual({
      uri: `${root}/hanbury/2-check-in.follow-up.md`,
      snippet: expect.stringContaining('about the Hydrologist position at Hanbury'),
    });
  });

  test('a new draft stops only where the writer alone knows; its clock is the machine’s, said to be a guess', async () => {
    const folder = await folderWith({});
    const root = pathToFileURL(folder).href;
    const editor = await start({ folders: [root] });
    const wish = { company: 'Northwind', role: 'Data Engineer', to: 'Dana Whitfield', at: '2026-11-18' };
    const { files } = await editor.connection.sendRequest<{
      files: { snippet: string; context: { text: string } };
    }>('followUp/newDraft', { near: root, kind: 'thank-you', timeZone: 'America/New_York', ...wish });
    expect(files.snippet).not.toMatch(/\$\{\d+\|/);
    expect(files.snippet.match(/\$\{\d+:/g)).toHaveLength(8);
    expect(files.context.text).toBe(`company: Northwind
role: Data Engineer
to: Dana Whitfield
timeZone: America/New_York # where they are; yours, until you know
interview:
  - at: 2026-11-18
    with:
      - Dana Whitfield
sender:
  timeZone: America/New_York
`);
  });
});

describe('rewriting', () => {
  const rewritten = async (text: string, words: string) => {
    const editor = await start();
    await editor.open(uri, text);
    const [action] = await editor.actions(uri, editor.rangeOf(uri, words), ['refactor']);
    if (!action) return undefined;
    expect(await editor.apply(action.edit!)).toBe(true);
    return editor.text(uri);
  };

  test('a greeting gets a line of its own', async () => {
    expect(
      await rewritten(`${FRONT}\nDear Ms. Whitfield, thank you for the talk.\n`, 'Whitfield, thank'),
    ).toBe(`${FRONT}\nDear Ms. Whitfield,\n\nThank you for the talk.\n`);
    expect(await rewritten(`${FRONT}\nDear Ms. Whitfield,\n\nThank you.\n`, 'Whitfield,')).toBeUndefined();
  });

  const shortened = async (words: string) => {
    const text = `${FRONT}\nDear Ms. Whitfield,\n\nThank you for the talk.\n\n${words}\n`;
    const after = await rewritten(text, words.slice(0, 5));
    return after?.slice(text.length - words.length - 1).trimEnd();
  };

  test.each([
    ['I stayed in order to learn more.', 'I stayed to learn more.'],
    ['In order to learn more, I stayed.', 'To learn more, I stayed.'],
    ['I am writing to let you know that my results are in.', 'My results are in.'],
    ['I just wanted to take a moment to thank you for the tour.', 'Thank you for the tour.'],
    [
      'Due to the fact\nthat I read the report, I can say more.',
      'Because I read the report, I can say more.',
    ],
    ['I read it on a daily basis, at this point in time alone.', 'I read it daily, now alone.'],
    [
      'What I saw moved me a great deal. It was new. What I saw moved me a great deal.',
      'What I saw moved me a great deal. It was new.',
    ],
    ['I will write once more. Thank you for the talk.', 'I will write once more.'],
  ])('a paragraph says the same in fewer words: %s', async (before, after) => {
    expect(await shortened(before)).toBe(after);
  });

  test.each([
    'Everything was in order to the last page.',
    'She said “in order to learn” and smiled.',
    'I stayed **in order** to learn.',
    'I stayed `in order to` learn.',
    'What I say: I wanted to let you know that it is done.',
    'With regard to the role, I have read more.',
    'It was so. It was so.',
    'They gave me a past experience to draw upon.',
    'I wanted to thank you.',
  ])('and is left as it is where that is not certain: %s', async (words) => {
    expect(await shortened(words)).toBeUndefined();
  });

  test('shortening touches nothing outside of its words, and is refused on a stale version', async () => {
    const editor = await start();
    const text = `${FRONT}\nDear Ms. Whitfield,\n\nIn order to learn, I stayed.\n\nI left in order to rest.\n`;
    await editor.open(uri, text);
    const [action] = await editor.actions(uri, editor.rangeOf(uri, 'In order'), ['refactor']);
    expect(action).toMatchObject({
      title: 'Shorten: “In order to” becomes “To”',
      kind: 'refactor.rewrite',
      edit: { documentChanges: [{ textDocument: { version: 1 }, edits: [{ newText: 'To' }] }] },
    });
    await editor.replace(uri, 'I left', 'I went');
    expect(await editor.apply(action!.edit!)).toBe(false);
    expect(editor.text(uri)).toBe(text.replace('I left', 'I went'));
  });

  test('a closing that stands in the middle goes to the end', async () => {
    const closing = 'I look forward to hearing from you.\n\n';
    const above = NOTE.replace(' I look forward to hearing from you.', '').replace(
      'What stayed',
      `${closing}What stayed`,
    );
    expect(await rewritten(above, 'I look forward')).toBe(
      NOTE.replace('Thank you again for your time. I look', 'Thank you again for your time.\n\nI look'),
    );
    expect(await rewritten(NOTE, 'What stayed')).toBeUndefined();
  });
});
