import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../server/src/history/others.ts';
import { check } from '../harness/examples.ts';
import { quietDates, wrongDates } from './look-alikes/dates.ts';
import { quietGreetings } from './look-alikes/greetings.ts';
import { quietNames } from './look-alikes/names.ts';
import { wrongNames } from './look-alikes/wrong-names.ts';

const NOW = Temporal.Instant.from('2026-11-18T15:00:00Z');

const SHARED: Readonly<Record<string, string>> = {
  followUp: 'thank-you',
  to: 'Dana Whitfield <dana@northwind.example>',
  company: 'Northwind Transit',
  role: 'Transit Data Analyst',
  interview:
    '{ at: 2026-11-17T14:00, with: [Dana Whitfield, Omar Haddad], topics: [bus bunching on Route 14, the Copperline pilot with Meridian Labs] }',
  timeZone: 'America/New_York',
  sender: '{ name: Inês Calder }',
};

const OPENING = /^(?:Dear|Hello|Hi|Good|To whom)\b/;

/** The whole draft of one entry: its own line of front matter laid over the shared ones, greeted and signed. */
function draftOf(entry: string): string {
  const parts = entry.split(' | ');
  const words = parts.pop();
  const own = parts.map((part) => /^(\w+): (.*)$/.exec(part)?.slice(1) as [string, string]);
  const facts = { ...SHARED, ...Object.fromEntries(own) };
  const frontMatter = Object.entries(facts).map(([name, text]) => `${name}: ${text}`);
  const isGreeting = OPENING.test(words ?? '');
  const body = isGreeting ? [words, 'Thank you for your patience.'] : [words];
  return ['---', ...frontMatter, '---', '', body.join('\n\n'), '', 'Kind regards,', 'Inês Calder', ''].join(
    '\n',
  );
}

const marked = (entry: string, ruleId: string) => {
  const text = draftOf(entry);
  return check(text, NOW, ruleId).map(({ span, fix }) => ({
    words: text.slice(span.start, span.end),
    becomes: fix?.edits[0]?.text ?? '?',
  }));
};

const read = (line: string) => {
  const [, words = '', becomes = '', entry = ''] = /^(.+?) = (.+?) \| (.*)$/.exec(line) ?? [];
  return { words, becomes, entry };
};

describe('name-mismatch', () => {
  test.each([...quietNames, ...quietGreetings])('is quiet: %s', (entry) =>
    expect(marked(entry, 'name-mismatch')).toEqual([]),
  );

  test.each(wrongNames.map(read))('marks “$words” in: $entry', ({ words, becomes, entry }) => {
    expect(
      marked(entry, 'name-mismatch').map((found) =>
        found.words.length < words.length ? { ...found, words } : found,
      ),
    ).toEqual([{ words, becomes }]);
  });
});

describe('date-mismatch', () => {
  test.each(quietDates)('is quiet: %s', (entry) => expect(marked(entry, 'date-mismatch')).toEqual([]));

  test.each(wrongDates.map(read))('marks “$words” in: $entry', ({ words, becomes, entry }) => {
    expect(marked(entry, 'date-mismatch')).toEqual([{ words, becomes }]);
  });
});

describe('name-mismatch beside other applications', () => {
  const names = new NameIndex();
  const others = [
    { company: 'Quillback Press', role: 'Copy Editor', to: [{ name: 'Petra Voss' }] },
    { company: 'Northwind Energy', role: 'Planner', to: [{ name: 'Dana Whitfield' }] },
  ];
  for (const [i, other] of others.entries()) names.set(String(i), other);
  const words = (entry: string) => {
    const text = draftOf(entry);
    const history = { sent: [], others: names.except('own') };
    return check(text, NOW, 'name-mismatch', 'strict', history).map(({ span, messageId }) => [
      text.slice(span.start, span.end),
      messageId,
    ]);
  };

  test.each([
    ['It was good to see how Quillback works.', 'Quillback', 'otherCompany'],
    ['I think often of Quillback Press and its people.', 'Quillback Press', 'otherCompany'],
    ['The Copy Editor role is what I want.', 'Copy Editor', 'otherRole'],
    ['Please thank Petra Voss for the tour.', 'Petra Voss', 'person'],
  ])('%s', (entry, said, messageId) => expect(words(entry)).toEqual([[said, messageId]]));

  test.each([
    'At Quillback I rebuilt the index.',
    'My years at Quillback Press taught me patience.',
    'Northwind’s mission is one I would be proud to serve.',
    'Please thank Petra for the tour.',
  ])('is quiet: %s', (entry) => expect(words(entry)).toEqual([]));
});
