import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { CalendarCache } from '../../server/src/calendar/business.ts';
import { applyEdits } from '../../server/src/draft/span.ts';
import { applicationOf } from '../../server/src/history/application.ts';
import { NO_HISTORY } from '../../server/src/history/history.ts';
import { changesAt, timingOf } from '../../server/src/history/timing.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { markAsSent } from '../../server/src/plan/mark-as-sent.ts';
import { Planner } from '../../server/src/plan/plan.ts';
import { planData, planReport } from '../../server/src/plan/report.ts';
import { emptyLexicon } from '../../server/src/prose/lexicon.ts';
import { all, hanbury, NOW, northwind, settings } from './harness.ts';

const plan = (inputs = all) => new Planner(settings).plan(inputs, NOW);

describe('the report for a terminal', () => {
  test('has groups, next steps with reasons, and a small timeline', () => {
    expect(planReport(plan([hanbury, northwind]), { columns: 40 })).toMatchInlineSnapshot(`
      "Due today
        Northwind Transit · Transit Data Analyst
          Thank-you: due Wed 18 Nov, 14:00 in New York (19:00 your time), 4 hours left; best sent Wed 18 Nov, 10:00 in New York (15:00 your time)
          A thank-you is best within 24 hours of the interview of Tue 17 Nov, and late after 48.
        ······················◆│━···············

      Too soon
        Hanbury Water · Senior Data Analyst
          Inquiry: from Thu 19 Nov, 09:00 in London; best sent Thu 19 Nov, 10:00 in London
          5 working days after the message of Thu 12 Nov is Thu 19 Nov: a week or two without an answer is usual.
          The last message asking for news went on Thu 12 Nov; leave 7 days between two.
          They meant to decide by Wed 11 Nov; the first working day after it is Thu 12 Nov.
        ··●··············●·····│━━━━━━━━━·······

      Tue 27 Oct to Fri 4 Dec   ◆ interview  ● sent  ━ window  │ now
      "
    `);
  });

  test('sets words off only where asked to', () => {
    const marked = planReport(plan(), { strong: (text) => `*${text}*` });
    expect(marked).toContain('*Due today*');
    expect(planReport(plan([]))).toBe('No applications found.\n');
  });

  test('every timeline is as wide as asked', () => {
    for (const line of planReport(plan(), { columns: 33 }).split('\n'))
      if (/^ {2}[·━│◆●]+$/.test(line)) expect([...line.trim()]).toHaveLength(33);
  });
});

test('the plan as data can be written as JSON and read back', () => {
  const data = planData(plan());
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.applications.map(({ state, next }) => [state, next])).toEqual([
    ['due-today', 'thank-you'],
    ['too-soon', 'inquiry'],
    ['close-out', 'moving-on'],
    ['done', undefined],
  ]);
  expect(data.applications[0]).toMatchObject({ slot: '2026-11-18T15:00:00Z', due: '2026-11-18T19:00:00Z' });
});

const linter = new Linter({}, { lexicon: emptyLexicon() });
const read = (text: string, now = NOW) => {
  const known = linter.read(text);
  return {
    ...known,
    application: applicationOf(known.facts, NO_HISTORY, settings, now, new CalendarCache()),
  };
};

describe('marking as sent', () => {
  const marked = (text: string) => {
    const { draft, facts, application } = read(text);
    const { edit, ...rest } = markAsSent(draft, facts, application, NOW);
    return { text: applyEdits(text, [edit]), ...rest };
  };

  test('writes the time on the sender’s clock and proposes the next message', () => {
    const text = [
      ...['---', 'followUp: thank-you', 'timeZone: America/New_York', 'sender: { timeZone: Asia/Tokyo }'],
      ...[
        'interview: { at: 2026-11-17T13:00 }',
        'sendAt: 2026-11-19T00:00 # midnight here',
        '---',
        '',
        'Dear Dana,',
        '',
      ],
    ];
    expect(marked(text.join('\n'))).toEqual({
      text: text.toSpliced(6, 0, 'sentAt: 2026-11-19T00:00').join('\n'),
      proposal: 'Next, check-in: from Fri 20 Nov, 09:00 in New York (23:00 your time)',
      next: 'check-in',
    });
  });

  test('replaces an earlier time', () => {
    expect(marked('---\nsentAt: 2026-11-01\n---\nDear Dana,\n').text).toBe(
      '---\nsentAt: 2026-11-18T15:00\n---\nDear Dana,\n',
    );
  });

  test.each([
    ['Dear Dana,\n', '---\nfollowUp: thank-you\nsentAt: 2026-11-18T15:00\n---\n\nDear Dana,\n'],
    ['---\r\ncompany: X\r\n---\r\nHi\r\n', '---\r\nsentAt: 2026-11-18T15:00\r\ncompany: X\r\n---\r\nHi\r\n'],
  ])('finds a place in %j', (before, after) => {
    expect(marked(before).text).toBe(after);
    expect(linter.read(after).facts.sentAt).toBe('2026-11-18T15:00');
  });

  test('of a farewell has nothing after it', () => {
    expect(marked('---\nfollowUp: moving-on\n---\nDear Dana,\n')).not.toHaveProperty('next');
  });
});

describe('the next change of what is said of a moment', () => {
  const draft = (kind: string, more = '') =>
    `---\nfollowUp: ${kind}\ntimeZone: America/New_York\nregion: US\ninterview: { at: 2026-11-17T13:00 }\n${more}---\n`;

  test('is when it opens, is late, or their day ends', () => {
    let now = Temporal.Instant.from('2026-11-17T19:00:00Z');
    for (const kind of ['thank-you', 'check-in', 'inquiry'] as const) {
      for (let step = 0; step < 12; step++) {
        const { application } = read(draft(kind), now);
        const next = changesAt(application, kind)!;
        expect(next.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
        const before = next.subtract({ milliseconds: 1 });
        expect(timingOf(application, kind, before).verdict).toBe(timingOf(application, kind, now).verdict);
        now = next;
      }
    }
  });

  test('is the slot that goes by, where a time is planned', () => {
    const { application } = read(draft('check-in', 'sendAt: 2026-11-18T10:00\n'));
    expect(changesAt(application, 'check-in')?.toString()).toBe('2026-11-20T15:00:00.001Z');
  });
});
