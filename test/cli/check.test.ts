import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Editor } from '../lsp/harness.ts';
import { onlyRules } from '../lsp/options.ts';
import { CLI, folderWith, run } from './harness.ts';

const SLOT = '---\nfollowUp: thank-you\n---\n\nDear Dana,\n\nThank you, [Company Name].\n';
const FINE = '---\nfollowUp: thank-you\n---\n\nDear Dana,\n';
const ONLY = ['--only', 'unfilled-placeholder,invalid-front-matter'];

async function rowsOf(
  cwd: string,
  ...args: string[]
): Promise<{ file: string; diagnostics: { code: string }[] }[]> {
  const { out } = await run(cwd, ['check', '--format', 'json', ...ONLY, ...args]);
  return JSON.parse(out);
}

const filesOf = async (cwd: string, ...args: string[]) =>
  (await rowsOf(cwd, ...args)).map(({ file }) => file);

describe('which files', () => {
  test('drafts by key and by place, in path order; other Markdown, .gitignore and node_modules passed over', async () => {
    const cwd = await folderWith({
      'z.md': SLOT,
      'b/a.follow-up.md': 'TODO\n',
      'b/follow-ups/x/one.md': 'TODO\n',
      'b/notes.md': 'TODO\n',
      'b/.gitignore': 'private/\n*.tmp.md\n!keep.tmp.md\n',
      'b/private/p.md': SLOT,
      'b/old.tmp.md': SLOT,
      'b/keep.tmp.md': SLOT,
      'node_modules/m/m.md': SLOT,
    });
    const expected = ['b/a.follow-up.md', 'b/follow-ups/x/one.md', 'b/keep.tmp.md', 'z.md'];
    expect(await filesOf(cwd)).toEqual(expected);
    expect(await filesOf(cwd, 'z.md', 'b', '.')).toEqual(expected);
  });

  test('the .gitignore files of the repository above a folder count, unless the folder itself is ignored', async () => {
    const cwd = await folderWith({
      '.git/HEAD': '',
      '.gitignore': 'jobs/old/\nprivate/\n',
      'jobs/old/a.md': SLOT,
      'jobs/b.md': SLOT,
      'private/c.md': SLOT,
    });
    expect(await filesOf(cwd, 'jobs')).toEqual(['jobs/b.md']);
    expect(await filesOf(cwd, 'private')).toEqual(['private/c.md']);
  });

  test('a file named outright is a draft, wherever it is and however it is named', async () => {
    const cwd = await folderWith({ 'notes.txt': 'TODO\n' });
    const rows = await rowsOf(cwd, './notes.txt', join(cwd, 'notes.txt'));
    expect(rows).toMatchObject([{ diagnostics: [{ code: 'unfilled-placeholder' }] }]);
    expect(await filesOf(cwd, './notes.txt')).toEqual(['./notes.txt']);
  });

  test('a draft without findings has a row of its own', async () => {
    const cwd = await folderWith({ 'a.md': FINE });
    expect(await rowsOf(cwd)).toEqual([{ file: 'a.md', diagnostics: [] }]);
  });

  test('what cannot be read is named, and the rest is still reported', async () => {
    const cwd = await folderWith({ 'a.md': SLOT, 'b.follow-up.md': new Uint8Array([0x80, 0xff]) });
    const { code, out, err } = await run(cwd, ['check', '--format', 'json', ...ONLY, '.', 'gone.md']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('b.follow-up.md cannot be read: it is not UTF-8 text.');
    expect(err).toContain('gone.md cannot be read: there is no such file or folder.');
  });
});

describe('contexts', () => {
  test('they are laid over each other from the draft up to the current folder, nearest first', async () => {
    const cwd = await folderWith({
      'follow-up.yml': 'company: Elsewhere\n',
      'jobs/follow-up.yml': 'company: Northwind\n',
      'jobs/a.md': SLOT,
      'b.md': SLOT,
    });
    const { out } = await run(cwd, ['check', ...ONLY]);
    expect(out).toContain('your context says “Northwind”');
    expect(out).toContain('your context says “Elsewhere”');
  });

  test('a broken one is reported in its own file', async () => {
    const cwd = await folderWith({ 'follow-up.yml': 'compny: Northwind\n', 'a.md': FINE });
    expect(await rowsOf(cwd)).toMatchObject([
      { file: 'a.md', diagnostics: [] },
      { file: 'follow-up.yml', diagnostics: [{ code: 'invalid-front-matter' }] },
    ]);
  });
});

describe('exit codes', () => {
  test('0 for nothing, 1 for a warning or worse, 2 for a wrong call', async () => {
    const cwd = await folderWith({ 'bad.md': SLOT, 'good.md': FINE });
    expect((await run(cwd, ['check', ...ONLY, 'good.md'])).code).toBe(0);
    expect((await run(cwd, ['check', ...ONLY, 'bad.md'])).code).toBe(1);
    expect((await run(cwd, ['check', ...ONLY, '--max-severity', 'error', 'bad.md'])).code).toBe(0);
  });

  test.each([
    [['chek'], 'Did you mean “check”?'],
    [['check', '--fromat', 'json'], '--fromat'],
    [['check', '--format', 'jsn'], 'Did you mean “json”?'],
    [['check', '--now', 'yesterday'], '2026-11-18T15:00:00Z'],
    [['check', '--only', 'unfiled-placeholder'], 'Did you mean “unfilled-placeholder”?'],
    [['check', '--max-severity', 'fatal'], 'hint, information, warning, error'],
    [['check', '--fix', '--stdin-filename', 'a.md'], 'standard input'],
    [['rules', 'overly-familar'], 'Did you mean “overly-familiar”?'],
    [[], 'Usage'],
  ])('%j is a wrong call', async (args, hint) => {
    const { code, out, err } = await run('.', args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
  });
});

test('--fix mends the file and reports what is left', async () => {
  const text = `\uFEFF${SLOT.replace('thank-you', 'thank-you\ncompany: Northwind')}\nTODO\n`.replaceAll(
    '\n',
    '\r\n',
  );
  const cwd = await folderWith({ 'a.md': text });
  const { code, out } = await run(cwd, ['check', '--fix', ...ONLY]);
  expect(code).toBe(1);
  expect(out).toContain('1 file checked: 1 error.');
  expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(text.replace('[Company Name]', 'Northwind'));
});

test('a draft comes from standard input', async () => {
  const cwd = await folderWith({ 'jobs/follow-up.yml': 'company: Northwind\n' });
  const args = ['check', '--format', 'json', ...ONLY, '--stdin-filename', 'jobs/a.md'];
  const { code, out } = await run(cwd, args, 'Thank you, [Company Name].\n');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { file: 'jobs/a.md', diagnostics: [{ message: expect.stringContaining('Northwind') }] },
  ]);
});

describe('formats', () => {
  test('pretty shows the line, carets and a summary, without colour where nobody looks', async () => {
    const cwd = await folderWith({ 'a.md': SLOT.replace('Thank', '🎉 Thank') });
    const { out } = await run(cwd, ['check', ...ONLY]);
    expect(out).toBe(
      [
        'a.md',
        '  7:15   error  “[Company Name]” is still a template slot; write what belongs there.  unfilled-placeholder',
        '         🎉 Thank you, [Company Name].',
        '                       ^^^^^^^^^^^^^^',
        '',
        '1 file checked: 1 error.',
        '',
      ].join('\n'),
    );
  });

  test('sarif is a log of one run', async () => {
    const cwd = await folderWith({ 'a b.md': SLOT.replace('thank-you', 'thank-you\ncompany: Northwind') });
    const { out } = await run(cwd, ['check', '--format', 'sarif', ...ONLY]);
    const [{ tool, results }] = JSON.parse(out).runs;
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('unfilled-placeholder');
    expect(results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b.md' },
            region: { startLine: 8, startColumn: 12, endLine: 8, endColumn: 26 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'Northwind' } }] }] }],
    });
  });

  test('github is one command a finding', async () => {
    const cwd = await folderWith({ 'a,b.md': SLOT });
    const { out } = await run(cwd, ['check', '--format', 'github', ...ONLY]);
    expect(out).toBe(
      '::error file=a%2Cb.md,line=7,endLine=7,col=12,endColumn=26,title=unfilled-placeholder::“[Company Name]” is still a template slot; write what belongs there.\n',
    );
  });
});

test('rules lists every rule and explains one', async () => {
  const { code, out } = await run('.', ['rules']);
  expect(code).toBe(0);
  expect(out).toMatch(/^unfilled-placeholder +error +template slots/m);
  expect((await run('.', ['rules', 'unfilled-placeholder'])).out).toContain('form letter');
});

test('lsp serves an editor', async () => {
  const editor = await Editor.start({ settings: onlyRules('unfilled-placeholder') }, [CLI, 'lsp', '--stdio']);
  await editor.open('file:///a.md', SLOT);
  expect(await editor.found('file:///a.md')).toEqual(['unfilled-placeholder: [Company Name]']);
  const exited = once(editor.process!, 'exit');
  await editor.stop();
  expect((await exited)[0]).toBe(0);
});
