import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { CalendarCache, closedAt } from '../../server/src/calendar/business.ts';
import { onBothClocks } from '../../server/src/calendar/clocks.ts';
import { localText } from '../../server/src/calendar/moment.ts';
import { type Facts, readFacts } from '../../server/src/context/facts.ts';
import type { ContextData, Kind } from '../../server/src/context/schema.ts';
import { applicationOf } from '../../server/src/history/application.ts';
import { type History, NO_HISTORY } from '../../server/src/history/history.ts';
import { goodSlot, timingOf } from '../../server/src/history/timing.ts';

const calendars = new CalendarCache();
const settings = { businessHours: { start: 9, end: 17 }, cadence: {} };

const factsOf = (data: ContextData): Facts => readFacts([{ data, places: new Map() }]);

function read(data: ContextData, now: string, history: History = NO_HISTORY) {
  return applicationOf(factsOf(data), history, settings, Temporal.Instant.from(now), calendars);
}

const sent = (...messages: readonly (readonly [Kind, string])[]): History => ({
  sent: messages.map(([kind, sentAt], index) => ({
    uri: `file:///${index}.md`,
    kind,
    channel: 'email',
    sentAt,
  })),
});

describe('an application on the calendar', () => {
  test('has interviews on the company’s clock and messages on the sender’s', () => {
    const { facts, sendAt, placed } = read(
      {
        timeZone: 'America/New_York',
        region: 'US-NY',
        interview: { at: '2026-11-17T13:00' },
        sendAt: '2026-11-18T15:30',
        sender: { timeZone: 'Europe/Lisbon' },
      },
      '2026-11-18T12:00:00Z',
      sent(['thank-you', '2026-11-17T20:00']),
    );
    expect(facts.interviews).toMatchObject([
      { at: { instant: Temporal.Instant.from('2026-11-17T18:00:00Z') } },
    ]);
    expect(sendAt?.toString()).toBe('2026-11-18T15:30:00Z');
    expect(facts.sent[0]?.at.toString()).toBe('2026-11-17T20:00:00Z');
    expect(placed).toBe(true);
  });

  test('counts the draft itself once it was sent, and the latest answer of all messages', () => {
    const { facts } = read(
      { followUp: 'check-in', sentAt: '2026-11-20T10:00', repliedAt: '2026-11-10T10:00' },
      '2026-11-25T12:00:00Z',
      { sent: [{ ...sent(['thank-you', '2026-11-18T10:00']).sent[0]!, repliedAt: '2026-11-21T09:00' }] },
    );
    expect(facts.sent.map(({ kind }) => kind)).toEqual(['thank-you', 'check-in']);
    expect(facts.repliedAt?.toString()).toBe('2026-11-21T09:00:00Z');
  });

  test('takes a planned day for the beginning of its business hours, a sent day for their end', () => {
    const { sendAt, facts } = read(
      { timeZone: 'Europe/Berlin', sendAt: '2026-11-18', sentAt: '2026-11-18' },
      '2026-11-18T12:00:00Z',
    );
    expect(sendAt?.toString()).toBe('2026-11-18T08:00:00Z');
    expect(facts.sent[0]?.at.toString()).toBe('2026-11-18T16:00:00Z');
  });

  test('keeps to the usual hours when the setting makes none', () => {
    const wrong = { businessHours: { start: 18, end: 9 }, cadence: {} };
    const now = Temporal.Instant.from('2026-11-18T12:00:00Z');
    const { calendar } = applicationOf(factsOf({}), NO_HISTORY, wrong, now, calendars);
    expect(calendar.hours).toEqual({ start: 540, end: 1020 });
  });
});

describe('one thing is said once', () => {
  const base: ContextData = {
    timeZone: 'America/New_York',
    region: 'US',
    interview: { at: '2026-11-02T13:00' },
  };
  const at = (data: ContextData, kind: Kind, when: string, history?: History) =>
    timingOf(read({ ...base, ...data }, when, history), kind, Temporal.Instant.from(when));

  test.each<[string, ContextData, Kind, string, History | undefined, string | undefined, string | undefined]>(
    [
      ['the buffer', {}, 'check-in', '2026-11-04T15:00:00Z', undefined, 'too-soon', undefined],
      ['after it', {}, 'check-in', '2026-11-05T15:00:00Z', undefined, undefined, undefined],
      [
        'the buffer beside their day: the wait speaks',
        { process: { notBefore: '2026-11-20' } },
        ...(['check-in', '2026-11-04T15:00:00Z', undefined, 'too-soon', undefined] as const),
      ],
      [
        'their day alone',
        { process: { notBefore: '2026-11-20' } },
        ...(['check-in', '2026-11-09T15:00:00Z', undefined, undefined, 'not-before'] as const),
      ],
      [
        'that they make contact is another matter than the buffer',
        { process: { contact: 'company' } },
        ...(['check-in', '2026-11-04T15:00:00Z', undefined, 'too-soon', 'company-contacts'] as const),
      ],
      [
        'a question yesterday: too often, not too soon',
        {},
        ...([
          'inquiry',
          '2026-11-10T15:00:00Z',
          sent(['check-in', '2026-11-09T10:00']),
          'excessive',
          undefined,
        ] as const),
      ],
      [
        'a thank-you yesterday, within the buffer: too soon',
        {},
        ...([
          'check-in',
          '2026-11-04T15:00:00Z',
          sent(['thank-you', '2026-11-03T10:00']),
          'too-soon',
          undefined,
        ] as const),
      ],
      [
        'two inquiries and a long silence',
        {},
        ...([
          'inquiry',
          '2026-12-15T15:00:00Z',
          sent(['inquiry', '2026-11-10T10:00'], ['inquiry', '2026-11-20T10:00']),
          'move-on',
          undefined,
        ] as const),
      ],
      ['thanks after a day', {}, 'thank-you', '2026-11-03T21:00:00Z', undefined, 'late', undefined],
      ['thanks in time', {}, 'thank-you', '2026-11-03T15:00:00Z', undefined, undefined, undefined],
      [
        'thanks when they have answered',
        { repliedAt: '2026-11-03T12:00' },
        ...(['thank-you', '2026-11-05T21:00:00Z', undefined, undefined, undefined] as const),
      ],
    ],
  )('%s', (_, data, kind, when, history, verdict, stated) => {
    const timing = at(data, kind, when, history);
    expect([timing.verdict, timing.stated?.id]).toEqual([verdict, stated]);
  });
});

describe('a good slot', () => {
  const data: ContextData = {
    timeZone: 'America/New_York',
    region: 'US-NY',
    interview: { at: '2026-11-20T13:00' },
    sender: { timeZone: 'Europe/Lisbon' },
  };

  test('avoids Thanksgiving and is shown on both clocks', () => {
    const application = read(data, '2026-11-23T12:00:00Z');
    const slot = goodSlot(application, 'check-in', Temporal.Instant.from('2026-11-26T08:00:00Z'))!;
    expect(onBothClocks(slot, application.clocks)).toBe('Fri 27 Nov, 10:00 in New York (15:00 your time)');
    expect(localText(slot, application.senderClock)).toBe('2026-11-27T15:00');
  });

  test('has nothing said against it', () => {
    for (const kind of ['thank-you', 'check-in', 'inquiry'] as const) {
      const application = read(data, '2026-11-20T20:00:00Z', sent(['thank-you', '2026-11-20T20:30']));
      const slot = goodSlot(application, kind, application.facts.now)!;
      expect(timingOf(application, kind, slot).verdict).toBeUndefined();
      expect(closedAt(slot, application.calendar)).toBeUndefined();
    }
  });

  test('does not exist for what is late already', () => {
    expect(
      goodSlot(
        read(data, '2026-12-10T12:00:00Z'),
        'thank-you',
        Temporal.Instant.from('2026-12-10T12:00:00Z'),
      ),
    ).toBeUndefined();
  });
});
