import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { CalendarCache } from '../../server/src/calendar/business.ts';
import { applicationOf } from '../../server/src/history/application.ts';
import { type History, NO_HISTORY } from '../../server/src/history/history.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { hoverOnTime, inlayTexts, lensText } from '../../server/src/plan/lens.ts';
import { emptyLexicon } from '../../server/src/prose/lexicon.ts';
import { NOW, settings } from './harness.ts';

const linter = new Linter({}, { lexicon: emptyLexicon() });
const calendars = new CalendarCache();

function read(yaml: string, now: Temporal.Instant | string = NOW, history: History = NO_HISTORY) {
  const text = `---\n${yaml}\n---\n\nDear Ms Whitfield,\n`;
  const { facts } = linter.read(text);
  const at = typeof now === 'string' ? Temporal.Instant.from(now) : now;
  return { text, facts, application: applicationOf(facts, history, settings, at, calendars) };
}

const NEW_YORK = `timeZone: America/New_York
region: US-NY
interview: { at: 2026-11-17T13:00 }
sender: { timeZone: Europe/Lisbon }`;

const inquiries: History = {
  sent: ['2026-10-08T10:00', '2026-10-20T10:00'].map((sentAt, index) => ({
    uri: `file:///${index}.md`,
    kind: 'inquiry',
    channel: 'email',
    sentAt,
  })),
};

describe('the line above a draft', () => {
  test.each([
    [
      'followUp: thank-you',
      undefined,
      'Thank-you: due Wed 18 Nov, 14:00 in New York (19:00 your time), 4 hours left · best sent now',
    ],
    ['followUp: thank-you', '2026-11-21T15:00:00Z', 'Thank-you: 2 days and 20 hours late, send it now'],
    [
      'followUp: check-in',
      undefined,
      'Check-in: too soon, wait until Fri 20 Nov, 09:00 in New York (14:00 your time)',
    ],
    ['followUp: check-in\nrepliedAt: 2026-11-20T10:00', '2026-11-24T15:00:00Z', 'Check-in: they answered'],
    [
      'followUp: thank-you\nsentAt: 2026-11-18T14:00',
      undefined,
      'Sent · next: check-in, from Fri 20 Nov, 09:00 in New York (14:00 your time)',
    ],
    ['followUp: moving-on\nsentAt: 2026-11-18T14:00', undefined, 'Sent · The closing note has gone.'],
  ])('%s at %s', (yaml, now, expected) => {
    const { facts, application } = read(`${yaml}\n${NEW_YORK}`, now);
    expect(lensText(facts, application)).toBe(expected);
  });

  test('says when it is time to move on', () => {
    const { facts, application } = read(
      'followUp: inquiry\ninterview: { at: 2026-09-08T15:00 }',
      NOW,
      inquiries,
    );
    expect(lensText(facts, application)).toBe('Time to move on: write the note that closes the matter');
  });

  test('says what is missing to tell', () => {
    const { facts, application } = read('followUp: check-in');
    expect(lensText(facts, application)).toBe(
      'Check-in: No interview date is given, so there is nothing to count from.',
    );
  });
});

describe('beside a time', () => {
  const shown = (yaml: string) => {
    const { text, facts, application } = read(yaml);
    return inlayTexts(facts, application).map(({ offset, text: hint }) => [
      text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset),
      hint,
    ]);
  };

  test('stands the other clock', () => {
    expect(shown(`${NEW_YORK}\nsendAt: 2026-11-18T15:30\nsentAt: 2026-11-19T03:00`)).toEqual([
      ['interview: { at: 2026-11-17T13:00', '18:00 your time'],
      ['sendAt: 2026-11-18T15:30', '10:30 in New York'],
      ['sentAt: 2026-11-19T03:00', 'Wed 18 Nov, 22:00 in New York'],
    ]);
  });

  test('stands it for each round', () => {
    expect(
      shown(
        'interview:\n  - at: 2026-11-02T10:00\n  - at: 2026-11-17T10:00\ntimeZone: Asia/Tokyo\nsender: { timeZone: UTC }',
      ),
    ).toEqual([
      ['  - at: 2026-11-02T10:00', '01:00 your time'],
      ['  - at: 2026-11-17T10:00', '01:00 your time'],
    ]);
  });

  test('stands the day that a length of time comes to', () => {
    expect(shown('interview: { at: 2026-11-02 }\ndecisionBy: 2 weeks')).toEqual([
      ['decisionBy: 2 weeks', 'Mon 16 Nov'],
    ]);
  });

  test('stands nothing where both clocks read the same, or no time is given', () => {
    expect(shown('timeZone: Europe/London\ninterview: { at: 2026-11-02T10:00 }\nsendAt: 2026-11-18')).toEqual(
      [],
    );
  });
});

describe('on a time', () => {
  const hover = (yaml: string, words: string) => {
    const { text, facts, application } = read(yaml);
    const found = hoverOnTime(facts, application, text.indexOf(words) + 3);
    return found && [text.slice(found.span.start, found.span.end), found.text];
  };

  test('both clocks are told, how far it is, and whether anybody works there', () => {
    expect(hover(`${NEW_YORK}\nsendAt: 2026-11-26T15:00`, '2026-11-26')).toEqual([
      '2026-11-26T15:00',
      '**Thu 26 Nov, 10:00** in New York  \n**Thu 26 Nov, 15:00** in Lisbon\n\nin 8 days, a public holiday there (Thanksgiving Day)',
    ]);
    expect(hover(`${NEW_YORK}\nsendAt: 2026-11-19T03:00`, '2026-11-19')?.[1]).toContain(
      'outside their business hours',
    );
  });

  test('a decision date is told', () => {
    expect(hover(`${NEW_YORK}\ndecisionBy: 2 weeks`, '2 weeks')).toEqual([
      '2 weeks',
      'They decide by **Tue 1 Dec**.',
    ]);
  });

  test('elsewhere nothing is told', () => {
    expect(hover(NEW_YORK, 'Dear')).toBeUndefined();
  });
});
