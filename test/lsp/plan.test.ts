import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import type { MarkedAsSent } from '../../server/src/lsp/mark-as-sent.ts';
import type { PlanAnswer } from '../../server/src/lsp/plans.ts';
import { Editor } from './harness.ts';

const NOW = '2026-11-18T15:00:00Z';
const FILES = {
  'follow-up.yml': `company: Northwind Transit
role: Transit Data Analyst
timeZone: America/New_York
region: US-NY
interview: { at: 2026-11-17T13:00 }
sender: { name: Inês Calder, timeZone: Europe/Lisbon }
`,
  '1-thank-you.md': '---\nfollowUp: thank-you\n---\n\nDear Ms Whitfield,\n',
  '2-check-in.md': '---\nfollowUp: check-in\n---\n\nDear Ms Whitfield,\n',
};

let folder: string;
let editor: Editor;
const uri = (name: string) => pathToFileURL(join(folder, name)).href;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-up-plan-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  editor = await Editor.start({
    settings: { now: NOW },
    folders: [pathToFileURL(folder).href],
    initializationOptions: { isOurs: true },
  });
});
afterEach(async () => {
  await editor.stop();
  await rm(folder, { recursive: true });
});

const plan = (query: object | null = null): Promise<PlanAnswer> =>
  editor.connection.sendRequest('followUp/plan', query);
const execute = <T>(command: string, ...args: string[]): Promise<T> =>
  editor.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
const openDraft = (name: keyof typeof FILES) => editor.open(uri(name), FILES[name]);

test('the plan is told as data and as a picture', async () => {
  const { groups, svg, styles, now } = await plan({ width: 700 });
  expect(now).toBe(NOW);
  expect(groups).toMatchObject([
    {
      state: 'due-today',
      label: 'Due today',
      applications: [
        {
          id: uri('follow-up.yml'),
          name: 'Northwind Transit',
          next: 'thank-you',
          draft: uri('1-thank-you.md'),
          uri: uri('1-thank-you.md'),
          best: 'best sent Wed 18 Nov, 10:00 in New York (15:00 your time)',
        },
      ],
    },
  ]);
  expect(svg).toMatch(/^<svg [^>]*width="700"/);
  expect(svg).not.toContain('<style');
  expect(styles).toContain('.fu-plan');
});

test('an application outside of the folder asked for is left out', async () => {
  expect((await plan({ folder: `${pathToFileURL(folder).href}/elsewhere` })).groups).toEqual([]);
});

test('what stands in an editor counts, saved or not', async () => {
  await openDraft('1-thank-you.md');
  await editor.replace(
    uri('1-thank-you.md'),
    'followUp: thank-you',
    'followUp: thank-you\nsentAt: 2026-11-18T14:00',
  );
  const [group] = (await plan()).groups;
  expect(group?.applications[0]).toMatchObject({ next: 'check-in', draft: uri('2-check-in.md') });
});

test('marking a draft as sent writes when, on the clock of its sender, and says what comes next', async () => {
  await openDraft('1-thank-you.md');
  const marked = await execute<MarkedAsSent>('followUp.markAsSent', uri('1-thank-you.md'));
  expect(marked).toEqual({
    isMarked: true,
    text: 'Next, check-in: from Fri 20 Nov, 09:00 in New York (14:00 your time)',
    next: 'check-in',
  });
  expect(editor.text(uri('1-thank-you.md'))).toBe(
    '---\nfollowUp: thank-you\nsentAt: 2026-11-18T15:00\n---\n\nDear Ms Whitfield,\n',
  );
  const again = await execute<MarkedAsSent>('followUp.markAsSent', uri('1-thank-you.md'));
  expect(again).toMatchObject({ isMarked: false, text: expect.stringContaining('already') });
});

test('a file that is no draft is not marked', async () => {
  for (const name of ['follow-up.yml', 'missing.md'])
    expect(await execute<MarkedAsSent>('followUp.markAsSent', uri(name))).toMatchObject({ isMarked: false });
});

test('a draft is judged by what its application has sent, as soon as that is noted', async () => {
  const lens = async () => {
    const textDocument = { uri: uri('2-check-in.md') };
    const lenses: CodeLens[] = await editor.connection.sendRequest('textDocument/codeLens', { textDocument });
    return lenses.at(-1)?.command?.title;
  };
  await openDraft('2-check-in.md');
  await openDraft('1-thank-you.md');
  await plan();
  const before = await lens();
  const refreshes = editor.refreshes;
  const lensRefreshes = editor.lensRefreshes;
  await editor.until(() => editor.plansChanged > 0);
  await editor.replace(
    uri('1-thank-you.md'),
    'followUp: thank-you',
    'followUp: check-in\nsentAt: 2026-11-18T14:00',
  );
  await editor.until(() => editor.refreshes > refreshes && editor.lensRefreshes > lensRefreshes);
  expect(await lens()).not.toBe(before);
});

test('many changes are told once, when they have come to rest', async () => {
  await openDraft('1-thank-you.md');
  await editor.until(() => editor.plansChanged > 0);
  const told = editor.plansChanged;
  for (const letter of 'Thank you') await editor.replace(uri('1-thank-you.md'), ',', `${letter},`);
  await editor.until(() => editor.plansChanged > told);
  expect(editor.plansChanged).toBe(told + 1);
});

test('the calendar file holds the next message', async () => {
  const text = await execute<string>('followUp.exportCalendar');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
    'Thank-you: Northwind Transit',
  ]);
});
