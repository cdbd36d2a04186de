import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './harness.ts';

const BODY = `Thank you for the hour on the bridge and for the map with the pencil marks on it. I had not thought that a
line could be late because its drivers are polite. At the port we held every second departure for ninety seconds, and the
queue at the crane was gone within a week.`;
const context = (company: string, to: string) =>
  `company: ${company}\nrole: Analyst\nto: ${to}\ntimeZone: America/New_York\ninterview: { at: 2026-11-02T14:00 }\n`;
const draft = (name: string, body: string, keys = '') =>
  `---\nfollowUp: inquiry\n${keys}---\n\nDear ${name},\n\n${body}\n`;

const FILES = {
  'northwind/follow-up.yml': context('Northwind', 'Dana Whitfield'),
  'northwind/1.md': draft('Dana', 'Is there any news?', 'sentAt: 2026-11-17T10:00\n'),
  'northwind/2.md': draft(
    'Dana',
    `${BODY}\n\nThe map of Copperline was a help.`,
    'sendAt: 2026-11-20T10:00\n',
  ),
  'copperline/follow-up.yml': context('Copperline', 'Omar Haddad'),
  'copperline/1.md': draft('Omar', BODY),
};

const workspace = (files: Readonly<Record<string, string>> = FILES) => folderWith(files);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly relatedInformation?: readonly {
    readonly location: { readonly uri: string; readonly range: object };
  }[];
}

async function findings(cwd: string, file: string, ...paths: readonly string[]): Promise<readonly Finding[]> {
  const only = 'name-mismatch,copied-message,excessive-follow-ups';
  const options = ['--format', 'json', '--only', only, '--now', '2026-11-19T15:00:00Z'];
  const rows: { file: string; diagnostics: Finding[] }[] = JSON.parse(
    (await run(cwd, ['check', ...options, ...paths])).out,
  );
  return rows.find((row) => row.file === file)?.diagnostics ?? [];
}

const codes = (found: readonly Finding[]) => found.map(({ code }) => code).sort();

test('check knows the drafts of all paths: names, copies and what was sent', async () => {
  const found = await findings(await workspace(), 'northwind/2.md');
  expect(codes(found)).toEqual(['copied-message', 'excessive-follow-ups', 'name-mismatch']);
  const [twin] = found.find(({ code }) => code === 'copied-message')?.relatedInformation ?? [];
  expect(twin?.location.uri).toMatch(/copperline\/1\.md$/);
  expect(twin?.location.range).toMatchObject({ start: { line: 6, character: 0 } });
});

test('check of one file knows what stands beside it, and nothing of the rest', async () => {
  expect(codes(await findings(await workspace(), 'northwind/2.md', 'northwind/2.md'))).toEqual([
    'excessive-follow-ups',
  ]);
});

test('drafts of one folder without a context are each other’s history', async () => {
  const keys = 'company: Northwind\nrole: Analyst\nto: Dana Whitfield\ntimeZone: America/New_York\n';
  const cwd = await workspace({
    '1.md': draft('Dana', 'Is there any news?', `${keys}sentAt: 2026-11-17T10:00\n`),
    '2.md': draft('Dana', 'Has anything been decided?', `${keys}sendAt: 2026-11-20T10:00\n`),
    'notes.md': 'Nothing to see here.\n',
    'deep/3.md': draft('Dana', 'Is there any news at all?', `${keys}sentAt: 2026-11-18T10:00\n`),
  });
  const [found] = await findings(cwd, '2.md', '2.md');
  expect(found?.message).toContain('3 days before');
});

test('plan of one draft counts the messages beside it', async () => {
  const now = ['--now', '2026-11-19T15:00:00Z', '--format', 'json'];
  const cwd = await workspace();
  const planOf = async (path: string) =>
    JSON.parse((await run(cwd, ['plan', ...now, path])).out).applications;
  expect(await planOf('northwind/2.md')).toEqual(await planOf('northwind'));
});

test('a link to a draft is not its copy, and not a message of its own', async () => {
  const cwd = await workspace({
    'follow-up.yml': context('Northwind', 'Dana Whitfield'),
    '1.md': draft('Dana', BODY, 'sendAt: 2026-11-20T10:00\n'),
    'deep/2.md': draft('Dana', 'Has anything been decided?', 'sentAt: 2026-11-09T10:00\n'),
  });
  await symlink(join(cwd, '1.md'), join(cwd, '0-link.md'));
  await symlink(join(cwd, 'deep'), join(cwd, 'linked'));
  for (const file of ['1.md', '0-link.md']) expect(await findings(cwd, file)).toEqual([]);
});

test('what --fix has mended is what the other files are judged beside', async () => {
  const text = BODY.replace(/\n/g, ' ');
  const cwd = await workspace({
    'a.md': `---\ncompany: Northwind\nfollowUp: thank-you\n---\n\nI hope to join Northwnd. ${text}\n`,
    'b.md': `---\ncompany: Copperline\nfollowUp: thank-you\n---\n\nI hope to join Copperline. ${text}\n`,
  });
  const rules = ['--only', 'name-mismatch,copied-message'];
  const { out } = await run(cwd, ['check', '--fix', '--format', 'json', ...rules]);
  const mended = await readFile(join(cwd, 'a.md'), 'utf8');
  expect(mended).toContain('I hope to join Northwind.');
  const end = { line: 5, character: mended.split('\n')[5]!.length };
  expect(JSON.parse(out)[1].diagnostics).toMatchObject([
    { code: 'copied-message', relatedInformation: [{ location: { range: { end } } }] },
  ]);
});

test('export knows what stands beside the draft', async () => {
  const cwd = await workspace({
    'a.md': '---\ncompany: Quillback Press\nfollowUp: thank-you\n---\n\nDear Petra,\n',
    'b.md':
      '---\ncompany: Northwind\nfollowUp: thank-you\n---\n\nDear Dana,\n\nIt was good to see how Quillback works.\n',
  });
  const { code, err } = await run(cwd, ['export', 'b.md']);
  expect(code).toBe(1);
  expect(err).toContain('name-mismatch: “Quillback” is another application’s company');
  await rm(join(cwd, 'a.md'));
  expect(await run(cwd, ['export', 'b.md'])).toMatchObject({ code: 0 });
});
