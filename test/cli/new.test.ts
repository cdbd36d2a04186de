import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInvitation } from '../../server/src/new/invitation.ts';
import { interviewers } from '../../server/src/new/invited.ts';
import { folderWith, run } from './harness.ts';

const NOW = ['--now', '2026-11-18T15:00:00Z'];
const ICS = [
  'BEGIN:VCALENDAR',
  'BEGIN:VTIMEZONE',
  'BEGIN:STANDARD',
  'DTSTART:20071104T020000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'SUMMARY:Interview\\, Data Engineer',
  'DTSTART;TZID=America/New_York:20261117T140000',
  'LOCATION:https://meet.example/abc',
  'ORGANIZER;CN="Whitfield, Dana":mailto:dana@northwind.example',
  'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Omar',
  '  Haddad:mailto:omar@northwind.example',
  'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@northwind.example',
  'BEGIN:VALARM',
  'DTSTART:19990101',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('an invitation tells time, zone, place and people', () => {
  expect(readInvitation(ICS)).toEqual({
    at: '2026-11-17T14:00',
    timeZone: 'America/New_York',
    format: 'video',
    people: [
      { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      { name: 'Omar Haddad', email: 'omar@northwind.example' },
    ],
  });
  expect(readInvitation('Dear Dana,')).toBeUndefined();
  expect(readInvitation('BEGIN:VEVENT\nDTSTART:20261117T190000Z\nEND:VEVENT')).toEqual({
    at: '2026-11-17T19:00Z',
    people: [],
  });
});

test('those who were invited are people, without the writer, rooms, robots and whoever declined', () => {
  const person = (list: string) => `ATTENDEE;${list}\r\n`;
  const invitation = readInvitation(
    `BEGIN:VEVENT\r\nORGANIZER;CN=Dana Whitfield:mailto:dana@northwind.example\r\n${[
      'CN=Robin Ames;RSVP=TRUE:mailto:robin.ames@gmail.com',
      'CN=Omar Haddad;PARTSTAT=DECLINED:mailto:omar@northwind.example',
      'CUTYPE=RESOURCE;CN=Projector:mailto:projector@northwind.example',
      'CUTYPE=ROOM;CN=Harbour:mailto:harbour@northwind.example',
      'CUTYPE=GROUP;CN=Data Team:mailto:data@northwind.example',
      'CN=Board room:mailto:c_188@resource.calendar.google.com',
      'CN=Calendar:mailto:no-reply@northwind.example',
      '"CN"=broken',
      'CN="Amado, Inês":mailto:ines@northwind.example',
      'CN=Robin Q. Ames:mailto:robin@ames.example',
    ]
      .map(person)
      .join('')}END:VEVENT`,
  )!;
  const names = (writer?: string) => interviewers(invitation, writer).map(({ name }) => name);
  expect(names()).toEqual(['Dana Whitfield', 'Inês Amado', 'Robin Q. Ames']);
  expect(names('robin q ames')).toEqual(['Dana Whitfield', 'Inês Amado']);
});

test('the clock of an invitation that Outlook wrote is known', () => {
  const at = (zone: string) =>
    readInvitation(`BEGIN:VEVENT\nDTSTART;TZID=${zone}:20261117T140000\nEND:VEVENT`);
  expect(at('"Eastern Standard Time"')).toMatchObject({ timeZone: 'America/New_York' });
  expect(at('constructor')).toEqual({ at: '2026-11-17T14:00', people: [] });
});

test('a new application gets a folder with its context, and a draft that has nothing to mend but names', async () => {
  const folder = await folderWith({ 'invite.ics': ICS });
  const args = [
    'new',
    'thank-you',
    '--company',
    'Northwind Transit',
    '--role',
    'Data Engineer',
    '--invitation',
    'invite.ics',
  ];
  const { code, out, err } = await run(folder, [...args, ...NOW]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('northwind-transit/follow-up.yml\nnorthwind-transit/1-thank-you.follow-up.md\n');
  expect(
    await readFile(join(folder, 'northwind-transit/follow-up.yml'), 'utf8'),
  ).toBe(`company: Northwind Transit
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
timeZone: America/New_York
interview:
  - at: 2026-11-17T14:00
    format: video
    with:
      - Dana Whitfield <dana@northwind.example>
      - Omar Haddad <omar@northwind.example>
`);
  const draft = await readFile(join(folder, 'northwind-transit/1-thank-you.follow-up.md'), 'utf8');
  expect(draft).toMatch(
    /^---\nfollowUp: thank-you\n---\n\nSubject: Thank you for our conversation about the Data Engineer position\n/,
  );
  expect(draft).toContain(
    'Thank you for speaking with me yesterday about the Data Engineer position at Northwind Transit.',
  );
  expect(draft).not.toContain('$');
  const again = await run(folder, [...args, ...NOW]);
  expect(again.code).toBe(2);
  expect(again.err).toContain('northwind-transit/follow-up.yml is there already');
});

test('the next message of an application is numbered, and carries the context on, never the words', async () => {
  const folder = await folderWith({
    '1-thank-you.follow-up.md':
      '---\nfollowUp: thank-you\nsubject: Thanks\nsentAt: 2026-11-10\ncompany: Northwind # theirs\nrole: Data Engineer\n---\nDear Dana,\n\nUnrepeatable words.\n',
  });
  const { code, out } = await run(folder, ['new', 'check-in', '--from', '1-thank-you.follow-up.md', ...NOW]);
  expect([code, out]).toEqual([0, '2-check-in.follow-up.md\n']);
  const draft = await readFile(join(folder, '2-check-in.follow-up.md'), 'utf8');
  expect(draft).toMatch(
    /^---\nfollowUp: check-in\ncompany: Northwind # theirs\nrole: Data Engineer\n---\n\nSubject: My interview for the Data Engineer/,
  );
  expect(draft).not.toContain('Unrepeatable');
});

test.each([
  [['new'], 'Name one kind.'],
  [['new', 'thank-yuo'], 'Did you mean “thank-you”?'],
  [['new', 'inquiry', '--at', 'soon'], '--at takes a date'],
  [['new', 'inquiry', '--time-zone', 'EST'], '--time-zone takes an IANA zone'],
  [['new', 'inquiry', '--from', 'none.md'], 'none.md cannot be read'],
])('a wrong call says what is wrong: %j', async (args, message) => {
  const { code, err } = await run(await folderWith({}), args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
