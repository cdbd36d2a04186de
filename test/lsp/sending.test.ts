import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/harness.ts';
import { NOTE, uri, writers } from './note.ts';

const start = writers();

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
