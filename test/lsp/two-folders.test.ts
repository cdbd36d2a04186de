import { describe, test } from 'vitest';
import { applied, desk, draft } from './desk.ts';

const EAST = 'east/northwind/note.md';
const WEST = 'west/copperline/note.md';
const ABOVE = 'west/copperline/follow-up.yml';

/** One rule in both folders: what it says of the western draft, and what it says after one line of its context was changed. */
interface Case {
  readonly rule: string;
  readonly body: string;
  readonly keys?: string;
  readonly line: string;
  readonly becomes: string;
  readonly said: readonly RegExp[];
  readonly later: readonly RegExp[];
  /** When the context is gone. */
  readonly alone: readonly RegExp[];
}

const CASES: readonly Case[] = [
  {
    rule: 'name-mismatch',
    body: 'I would be glad to join Copperlyne.',
    line: 'company: Copperline',
    becomes: 'company: Copperlyne',
    said: [/^“Copperlyne” (?:looks like a slip for “Copperline”|is another application’s company)/],
    later: [],
    alone: [],
  },
  {
    rule: 'date-mismatch',
    body: 'Thank you for our conversation on Monday.',
    line: 'at: 2026-11-03T14:00',
    becomes: 'at: 2026-11-02T14:00',
    said: [/Monday/],
    later: [],
    alone: [],
  },
  {
    rule: 'unfilled-placeholder',
    body: 'Thank you for the tour of [Company Name].',
    line: 'company: Copperline',
    becomes: 'company: Quillback',
    said: [/Copperline/],
    later: [/Quillback/],
    alone: [/^(?!.*(?:Copperline|Quillback))/],
  },
  {
    rule: 'unaddressed-point',
    body: 'Thank you for the map of the bridge.',
    line: 'missed: [budgets]',
    becomes: 'missed: [mapping a bridge]',
    said: [/does not take up “budgets”/],
    later: [],
    alone: [],
  },
  {
    rule: 'unrequested-materials',
    body: 'Thank you for the tour. I have attached my portfolio.',
    line: 'requested: [references]',
    becomes: 'requested: [portfolio]',
    said: [/sends material that nobody asked for/],
    later: [/`attachments` names nothing/],
    alone: [/sends material that nobody asked for/],
  },
  {
    rule: 'stated-process',
    body: 'May I ask whether a decision has been made?',
    keys: 'followUp: inquiry\nchannel: linkedin',
    line: 'process: { channel: phone }',
    becomes: 'process: { channel: linkedin }',
    said: [/^They asked to be reached/],
    later: [],
    alone: [],
  },
];

const MORE: Readonly<Record<string, string>> = {
  'date-mismatch': 'interview: { at: 2026-11-03T14:00 }\n',
  'unaddressed-point': 'interview: { at: 2026-11-03T14:00, missed: [budgets] }\n',
  'unrequested-materials': 'requested: [references]\n',
  'stated-process': 'interview: { at: 2026-11-03T14:00 }\nprocess: { channel: phone }\n',
};

describe.each(CASES)('$rule in two folders', ({ rule, body, keys, line, becomes, said, later, alone }) => {
  const note = (name: string) => draft(name, body, keys);
  const files = {
    'east/northwind/follow-up.yml': applied('Copperline', 'Omar Haddad', MORE[rule] ?? ''),
    [EAST]: note('Omar'),
    [ABOVE]: applied('Copperline', 'Omar Haddad', MORE[rule] ?? ''),
    [WEST]: note('Omar'),
  };

  test('follows the context above it: edited and unsaved, closed, renamed and deleted', async () => {
    const { editor, uri, settles, move, remove } = await desk(files, rule);
    await editor.open(uri(EAST), files[EAST]!);
    await editor.open(uri(WEST), files[WEST]!);
    await settles(EAST, said);
    await settles(WEST, said);
    await editor.open(uri(ABOVE), files[ABOVE]!, 'yaml');
    await editor.replace(uri(ABOVE), line, becomes);
    await settles(WEST, later);
    await settles(EAST, said);
    await editor.close(uri(ABOVE));
    await settles(WEST, said);
    await move('west/copperline', 'west/elsewhere');
    await settles(WEST, alone);
    await move('west/elsewhere', 'west/copperline');
    await settles(WEST, said);
    await remove(ABOVE);
    await settles(WEST, alone);
    await settles(EAST, said);
  });

  test('follows the draft itself, unsaved', async () => {
    const { editor, uri, settles } = await desk(files, rule);
    await editor.open(uri(WEST), files[WEST]!);
    await settles(WEST, said);
    await editor.replace(uri(WEST), body, 'Thank you.');
    const silent = rule === 'unaddressed-point' || rule === 'stated-process' ? said : [];
    await settles(WEST, rule === 'unrequested-materials' ? [/^They asked for “references”/] : silent);
  });
});
