import type { Scenario } from './scenario.ts';

const ask = 'check-in';

export const checkIns: readonly Scenario[] = [
  {
    why: 'Monday interview: wait until Thursday, Friday at the latest',
    ...{ ask, at: '2026-11-16T14:00' },
    expect: { opens: '2026-11-19T09:00', due: '2026-11-20T17:00', because: 'buffer' },
  },
  { why: 'Tuesday interview: Friday', ask, at: '2026-11-17T14:00', expect: { opens: '2026-11-20T09:00' } },
  {
    why: 'Wednesday interview: the weekend is no buffer, so Monday',
    ...{ ask, at: '2026-11-18T14:00' },
    expect: { opens: '2026-11-23T09:00', due: '2026-11-24T17:00' },
  },
  { why: 'Thursday interview: Tuesday', ask, at: '2026-11-12T14:00', expect: { opens: '2026-11-17T09:00' } },
  { why: 'Friday interview: Wednesday', ask, at: '2026-11-13T14:00', expect: { opens: '2026-11-18T09:00' } },
  {
    why: 'Saturday interview: the count begins on Monday',
    ask,
    at: '2026-11-14T10:00',
    expect: { opens: '2026-11-18T09:00' },
  },
  {
    why: 'Sunday interview: as Saturday’s',
    ask,
    at: '2026-11-15T10:00',
    expect: { opens: '2026-11-18T09:00' },
  },
  {
    why: 'An interview at 23:30 belongs to its own day',
    ...{ ask, at: '2026-11-16T23:30', now: '2026-11-17T02:00' },
    expect: { opens: '2026-11-19T09:00' },
  },
  {
    why: 'An interview known by its date counts alike',
    ...{ ask, at: '2026-11-16' },
    expect: { opens: '2026-11-19T09:00' },
  },
  {
    why: 'Friday before Labor Day: Monday does not count, so Thursday',
    ...{ ask, at: '2026-09-04T14:00' },
    expect: { opens: '2026-09-10T09:00', because: 'buffer days-off' },
  },
  {
    why: 'Monday of Thanksgiving week: Thursday is the holiday, so Friday',
    ...{ ask, at: '2026-11-23T14:00' },
    expect: { opens: '2026-11-27T09:00', due: '2026-11-30T17:00' },
  },
  {
    why: 'A holiday is named in the reason',
    ...{ ask, at: '2026-11-24T14:00' },
    expect: {
      opens: '2026-11-30T09:00',
      text:
        '3 working days after the interview of Tue 24 Nov is Mon 30 Nov: leave them the time between. ' +
        'Thu 26 Nov (Thanksgiving Day) is a public holiday there.',
    },
  },
  {
    why: 'Christmas in the way: Tuesday 22 December, then Friday off and the weekend, so Monday',
    ...{ ask, at: '2026-12-22T14:00' },
    expect: { opens: '2026-12-28T09:00' },
  },
  {
    why: 'Over the new year: 29, 30, 31 December are days, 1 January is not',
    ...{ ask, at: '2026-12-29T14:00' },
    expect: { opens: '2027-01-04T09:00' },
  },
  {
    why: 'Independence Day 2026 is a Saturday, so offices close on Friday the 3rd',
    ...{ ask, at: '2026-06-30T14:00' },
    expect: { opens: '2026-07-06T09:00' },
  },
  {
    why: 'The buffer is a setting: five days',
    ...{ ask, at: '2026-11-16T14:00', cadence: { checkInBusinessDays: 5 } },
    expect: { opens: '2026-11-23T09:00' },
  },
  {
    why: 'A decision within two weeks of Monday the 2nd: due on Monday the 16th, ask on Tuesday, in the third week',
    ...{ ask, at: '2026-11-02T14:00', by: '2 weeks' },
    expect: { opens: '2026-11-17T09:00', due: '2026-11-18T17:00', because: 'decision-date' },
  },
  {
    why: 'Two weeks from a Friday end on a Friday: the third week begins on Monday',
    ...{ ask, at: '2026-10-30T14:00', by: 'two weeks' },
    expect: { opens: '2026-11-16T09:00' },
  },
  {
    why: 'The same as an ISO duration',
    ...{ ask, at: '2026-10-30T14:00', by: 'P2W' },
    expect: { opens: '2026-11-16T09:00' },
  },
  {
    why: 'A stated date: the first working day after it, not the day itself',
    ...{ ask, at: '2026-11-16T14:00', by: '2026-11-30' },
    expect: { opens: '2026-12-01T09:00', because: 'decision-date' },
  },
  {
    why: 'A decision on a Friday is asked about on Monday',
    ...{ ask, at: '2026-11-09T14:00', by: '2026-11-20' },
    expect: { opens: '2026-11-23T09:00' },
  },
  {
    why: 'A decision on the eve of Thanksgiving is asked about on the Friday after',
    ...{ ask, at: '2026-11-16T14:00', by: '2026-11-25' },
    expect: { opens: '2026-11-27T09:00', because: 'decision-date days-off' },
  },
  {
    why: 'A decision by tomorrow shortens the buffer',
    ...{ ask, at: '2026-11-16T14:00', by: '1 day' },
    expect: { opens: '2026-11-18T09:00' },
  },
  {
    why: 'Ten days are calendar days',
    ...{ ask, at: '2026-11-02T14:00', by: 'ten days' },
    expect: { opens: '2026-11-13T09:00' },
  },
  {
    why: 'Three business days are working days of theirs',
    ...{ ask, at: '2026-11-06T14:00', by: '3 business days' },
    expect: { opens: '2026-11-13T09:00' },
  },
  {
    why: 'The end of the month is its last working day: Monday the 30th',
    ...{ ask, at: '2026-11-16T14:00', by: 'end of the month' },
    expect: { opens: '2026-12-01T09:00' },
  },
  {
    why: 'A month whose last day is a Saturday ends on Friday',
    ...{ ask, at: '2026-10-12T14:00', by: 'the end of the month' },
    expect: { opens: '2026-11-02T09:00' },
  },
  {
    why: 'The end of next week, from a Tuesday, is Friday week',
    ...{ ask, at: '2026-11-10T14:00', by: 'end of next week' },
    expect: { opens: '2026-11-23T09:00' },
  },
  {
    why: 'One month from 31 January is the last of February',
    ...{ ask, at: '2028-01-31T14:00', by: '1 month' },
    expect: { opens: '2028-03-01T09:00' },
  },
  {
    why: 'A decision on the 29th of February is asked about on 1 March',
    ...{ ask, at: '2028-02-15T14:00', by: '2028-02-29' },
    expect: { opens: '2028-03-01T09:00' },
  },
  {
    why: 'They asked not to be contacted before Monday the 30th: that Monday',
    ...{ ask, at: '2026-11-16T14:00', notBefore: '2026-11-30' },
    expect: { opens: '2026-11-30T09:00', because: 'not-before buffer' },
  },
  {
    why: 'Not before a Saturday means Monday',
    ...{ ask, at: '2026-11-09T14:00', notBefore: '2026-11-21' },
    expect: { opens: '2026-11-23T09:00' },
  },
  {
    why: 'Not before Thanksgiving itself means the Friday after, and the holiday is named',
    ...{ ask, at: '2026-11-16T14:00', notBefore: '2026-11-26' },
    expect: { opens: '2026-11-27T09:00', because: 'not-before days-off buffer' },
  },
  {
    why: 'Not before a date already past by then changes nothing',
    ...{ ask, at: '2026-11-16T14:00', notBefore: '2026-11-17' },
    expect: { opens: '2026-11-19T09:00', because: 'buffer not-before' },
  },
  {
    why: 'Of a decision date and a later not-before, the later holds',
    ...{ ask, at: '2026-11-02T14:00', by: '2026-11-13', notBefore: '2026-11-18' },
    expect: { opens: '2026-11-18T09:00', because: 'not-before decision-date' },
  },
  {
    why: 'They make the next contact but named no day: two working weeks more than usual (Thanksgiving aside)',
    ...{ ask, at: '2026-11-09T14:00', contact: 'company' },
    expect: { opens: '2026-11-30T09:00', because: 'company-contacts days-off buffer days-off' },
  },
  {
    why: 'They make the next contact after a decision date: a week after its morrow',
    ...{ ask, at: '2026-11-02T14:00', by: '2026-11-13', contact: 'company' },
    expect: { opens: '2026-11-23T09:00' },
  },
  {
    why: 'The candidate is to make contact: the usual buffer',
    ...{ ask, at: '2026-11-16T14:00', contact: 'candidate' },
    expect: { opens: '2026-11-19T09:00' },
  },
  {
    why: 'A second check-in within the week waits for the week to pass',
    ...{ ask, at: '2026-11-09T14:00', sent: ['check-in 2026-11-16T10:00'], now: '2026-11-17T10:00' },
    expect: { opens: '2026-11-23T09:00', because: 'weekly-gap buffer days-off' },
  },
  {
    why: 'The thank-you does not start a week of its own',
    ...{ ask, at: '2026-11-16T14:00', sent: ['thank-you 2026-11-17T10:00'], now: '2026-11-18T10:00' },
    expect: { opens: '2026-11-19T09:00' },
  },
  {
    why: 'The check-in of a second round counts from the second interview',
    ...{ ask, at: ['2026-11-02T14:00', '2026-11-16T14:00'], now: '2026-11-17T10:00' },
    expect: { opens: '2026-11-19T09:00' },
  },
  {
    why: 'A decision date before the interview was said of an earlier round, and holds no longer',
    ...{ ask, at: ['2026-11-02T14:00', '2026-11-16T14:00'], by: '2026-11-10', now: '2026-11-17T10:00' },
    expect: { opens: '2026-11-19T09:00', because: 'buffer' },
  },
  {
    why: 'The slot for a check-in is the morning it opens, an hour in',
    ...{ ask, at: '2026-11-16T14:00' },
    expect: { slot: '2026-11-19T10:00' },
  },
  {
    why: 'A check-in long due goes today, if they are at work',
    ...{ ask, at: '2026-11-02T14:00', now: '2026-11-17T14:31' },
    expect: { slot: '2026-11-17T14:45', standing: 'late' },
  },
];
