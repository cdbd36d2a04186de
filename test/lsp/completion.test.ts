// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets are written.
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { folderWith } from '../cli/harness.ts';
import { FRONT, uri, writers } from './note.ts';

const start = writers();

describe('completion', () => {
  const labels = async (text: string, place: string) => {
    const editor = await start();
    await editor.open(uri, text);
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, place);
    await editor.close(uri);
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
