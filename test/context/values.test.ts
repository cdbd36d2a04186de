import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/src/linter/config.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { emptyLexicon } from '../../server/src/prose/lexicon.ts';

const linter = new Linter({}, { lexicon: emptyLexicon() });

/** The words complained about, what is said of them, and what is offered, for one line of front matter. */
function complaints(yaml: string, sender = {}) {
  const text = `---\n${yaml}\n---\n\nDear Ms Whitfield,\n`;
  const { problems } = linter.read(text, [], sender);
  return problems.map(({ span, message, suggestion }) => ({
    words: text.slice(span.start, span.end),
    message,
    offer: suggestion?.text,
  }));
}

describe('a value that cannot be read is told with what was probably meant', () => {
  test.each([
    ['timeZone: America/New_Yrok', 'America/New_Yrok', 'America/New_York'],
    ['timeZone: EST', 'EST', 'America/New_York'],
    ['region: UK', 'UK', 'GB'],
    ['region: US-NYC', 'US-NYC', 'US-NY'],
    ['decisionBy: 2 weaks', '2 weaks', '2 weeks'],
    ['sendAt: 2026-02-30', '2026-02-30', '2026-02-28'],
    ['sentAt: 17.11.2026', '17.11.2026', '2026-11-17'],
    ['process: { notBefore: 2026-13-01 }', '2026-13-01', '2026-01-13'],
    ['sender: { timeZone: Europe/Lisabon }', 'Europe/Lisabon', 'Europe/Lisbon'],
  ])('%s', (yaml, words, offer) => {
    expect(complaints(yaml)).toMatchObject([{ words, offer }]);
  });

  test.each(['decisionBy: end of next week', 'decisionBy: P2W', 'region: us-ny', 'timeZone: US/Eastern'])(
    '%s is read',
    (yaml) => {
      expect(complaints(yaml)).toEqual([]);
    },
  );
});

describe('a local time that its clock never showed', () => {
  test('of an interview, on the company’s clock', () => {
    expect(complaints('timeZone: America/New_York\ninterview: { at: 2026-03-08T02:30 }')).toEqual([
      {
        words: '2026-03-08T02:30',
        message:
          'There was no 02:30 in New York on 8 March 2026: the clocks went forward over it. Write 03:30 or 01:30.',
        offer: '2026-03-08T03:30',
      },
    ]);
  });

  test('of a later round', () => {
    const rounds =
      'interview:\n  - at: 2026-03-01T10:00\n  - at: 2026-03-08T02:30\ntimeZone: America/New_York';
    expect(complaints(rounds)).toMatchObject([{ words: '2026-03-08T02:30' }]);
  });

  test('of a message, on the sender’s clock, which may come from the settings', () => {
    const yaml = 'timeZone: Asia/Tokyo\nsendAt: 2026-03-29T01:30';
    expect(complaints(yaml)).toEqual([]);
    expect(complaints(yaml, { timeZone: 'Europe/Lisbon' })).toMatchObject([{ words: '2026-03-29T01:30' }]);
  });

  test('is left out, and everything else goes on', () => {
    const text = '---\nfollowUp: inquiry\ntimeZone: America/New_York\nsendAt: 2026-03-08T02:30\n---\n';
    const { facts } = linter.read(text);
    expect(facts).toMatchObject({ kind: 'inquiry', timeZone: 'America/New_York' });
    expect(facts.sendAt).toBeUndefined();
  });
});

test('a zone of the settings that is none does no harm', () => {
  const read = linter.read('---\nfollowUp: inquiry\nsendAt: 2026-11-18T10:00\n---\nHello\n', [], {
    timeZone: 'Nowhere/Land',
  });
  const now = Temporal.Instant.from('2026-11-18T15:00:00Z');
  expect(linter.lint(read, { config: readConfig({}), now })).toEqual([]);
});
