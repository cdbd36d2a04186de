import { Temporal } from 'temporal-polyfill';
import { readFacts } from '../../server/src/context/facts.ts';
import type { ContextData, Kind } from '../../server/src/context/schema.ts';
import type { ApplicationInput } from '../../server/src/plan/plan.ts';

export const settings = { businessHours: { start: 9, end: 17 }, cadence: {} };
export const NOW = Temporal.Instant.from('2026-11-18T15:00:00Z');

/** An application of which `sent` lists kind and time, and `drafts` the kinds begun. */
export function application(
  data: ContextData,
  sent: readonly (readonly [Kind, string])[] = [],
  drafts: readonly Kind[] = [],
): ApplicationInput {
  const id = `file:///jobs/${encodeURIComponent(String(data.company ?? 'none'))}/follow-up.yml`;
  return {
    id,
    facts: readFacts([{ data, places: new Map() }]),
    history: {
      sent: sent.map(([kind, sentAt], index) => ({
        uri: id.replace('follow-up.yml', `sent-${index}.md`),
        kind,
        channel: 'email',
        sentAt,
      })),
    },
    drafts: drafts.map((kind) => ({ uri: id.replace('follow-up.yml', `${kind}.md`), kind })),
  };
}

const lisbon = { name: 'Inês Calder', timeZone: 'Europe/Lisbon' };

export const northwind = application(
  {
    company: 'Northwind Transit',
    role: 'Transit Data Analyst',
    timeZone: 'America/New_York',
    region: 'US-NY',
    interview: { at: '2026-11-17T13:00' },
    decisionBy: '2026-12-04',
    sender: lisbon,
  },
  [],
  ['thank-you'],
);

export const hanbury = application(
  {
    company: 'Hanbury Water',
    role: 'Senior Data Analyst',
    timeZone: 'Europe/London',
    region: 'GB-ENG',
    interview: { at: '2026-10-28T14:00' },
    decisionBy: '2 weeks',
    sender: lisbon,
  },
  [
    ['thank-you', '2026-10-29T09:15'],
    ['check-in', '2026-11-12T10:05'],
  ],
);

export const kitagawa = application(
  {
    company: 'Kitagawa & Söhne <Rail>',
    role: 'Operations Analyst',
    timeZone: 'Asia/Tokyo',
    region: 'JP-27',
    interview: [{ at: '2026-08-26T16:00' }, { at: '2026-09-08T15:00' }],
    sender: lisbon,
  },
  [
    ['thank-you', '2026-09-09T08:10'],
    ['check-in', '2026-09-24T07:30'],
    ['inquiry', '2026-10-08T08:00'],
    ['inquiry', '2026-10-27T07:15'],
  ],
);

export const answered = application(
  {
    company: 'Quarrystone',
    timeZone: 'America/Denver',
    interview: { at: '2026-11-02T10:00' },
    repliedAt: '2026-11-10T10:00',
  },
  [['thank-you', '2026-11-03T10:00']],
);

export const all = [kitagawa, hanbury, northwind, answered];
