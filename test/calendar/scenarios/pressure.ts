import type { Scenario } from './scenario.ts';

const at = '2026-09-14T14:00';
const thanked = 'thank-you 2026-09-15T10:00';
const checkedIn = [thanked, 'check-in 2026-09-17T10:00'];
const askedTwice = [...checkedIn, 'inquiry 2026-09-28T10:00', 'inquiry 2026-10-13T10:00'];

/** How much is too much, asked at `now`; 14 September 2026 is a Monday. */
export const pressures: readonly Scenario[] = [
  {
    why: 'A second message on the same day would be daily',
    ...{ at, sent: [thanked], now: '2026-09-15T16:00' },
    expect: { verdict: 'daily', unanswered: 0 },
  },
  {
    why: 'The day after a check-in is daily as well',
    ...{ at, sent: checkedIn, now: '2026-09-18T16:00' },
    expect: { verdict: 'daily', unanswered: 1 },
  },
  {
    why: 'Five days after a check-in is more than weekly',
    ...{ at, sent: checkedIn, now: '2026-09-22T16:00' },
    expect: { verdict: 'weekly' },
  },
  {
    why: 'A week after is a strategic pace',
    ...{ at, sent: checkedIn, now: '2026-09-24T16:00' },
    expect: { verdict: undefined, unanswered: 1 },
  },
  {
    why: 'Three unanswered messages asking for news are enough',
    ...{ at, sent: askedTwice, now: '2026-11-10T10:00' },
    expect: { verdict: 'too-many', unanswered: 3 },
  },
  {
    why: 'How many are too many is a setting',
    ...{ at, sent: askedTwice, cadence: { maxUnanswered: 4 }, now: '2026-11-10T10:00' },
    expect: { verdict: undefined },
  },
  {
    why: 'A gap of three days may be set',
    ...{ at, sent: checkedIn, cadence: { minimumGapDays: 3 }, now: '2026-09-22T16:00' },
    expect: { verdict: undefined },
  },
];
