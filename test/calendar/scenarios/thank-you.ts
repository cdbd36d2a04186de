import type { Scenario } from './scenario.ts';

const ask = 'thank-you';

/** 16 November 2026 is a Monday; an interview lasts an hour unless a setting says otherwise. */
export const thankYous: readonly Scenario[] = [
  {
    why: 'A Monday interview of an hour: thanks from 15:00, due a day later, late after two',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-16T15:00' },
    expect: {
      opens: '2026-11-16T15:00',
      due: '2026-11-17T15:00',
      closes: '2026-11-18T15:00',
      standing: 'open',
    },
  },
  {
    why: 'While the interview is still going on, thanks would be too soon',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-16T14:30' },
    expect: { standing: 'too-soon' },
  },
  {
    why: 'Sent the same evening is prompt',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-16T20:00' },
    expect: { standing: 'open', because: 'thank-you-promptly' },
  },
  {
    why: 'Exactly 24 hours after the interview ended is still in time',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-17T15:00' },
    expect: { standing: 'open' },
  },
  {
    why: 'A minute past 24 hours is late',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-17T15:01' },
    expect: { standing: 'late' },
  },
  {
    why: 'Exactly 48 hours after is late, but not closed',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-18T15:00' },
    expect: { standing: 'late' },
  },
  {
    why: 'A minute past 48 hours is closed',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-18T15:01' },
    expect: { standing: 'closed' },
  },
  {
    why: 'A week after, the thanks look like an afterthought',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-23T10:00' },
    expect: { standing: 'closed' },
  },
  {
    why: 'The length of the interview is a setting: half an hour opens at 14:30',
    ...{ ask, at: '2026-11-16T14:00', cadence: { interviewMinutes: 30 } },
    expect: { opens: '2026-11-16T14:30', due: '2026-11-17T14:30' },
  },
  {
    why: 'Whoever sets 12 and 24 hours has them',
    ...{ ask, at: '2026-11-16T09:00', cadence: { thankYouDueHours: 12, thankYouClosesHours: 24 } },
    expect: { due: '2026-11-16T22:00', closes: '2026-11-17T10:00' },
  },
  {
    why: 'A date without a time: the doubt is the writer’s, from the opening to a day after closing time',
    ...{ ask, at: '2026-11-16', now: '2026-11-16T10:00' },
    expect: {
      opens: '2026-11-16T09:00',
      due: '2026-11-17T17:00',
      closes: '2026-11-18T17:00',
      standing: 'open',
    },
  },
  {
    why: 'On the eve of an interview known by its date, its thanks are too soon',
    ...{ ask, at: '2026-11-17', now: '2026-11-16T10:00' },
    expect: { standing: 'too-soon', because: 'interview-ahead' },
  },
  {
    why: 'A time with an offset is an instant: 20:00Z is 15:00 in New York',
    ...{ ask, at: '2026-11-16T20:00Z' },
    expect: { opens: '2026-11-16T16:00' },
  },
  {
    why: 'The night the clocks go back has 25 hours: 24 hours after 15:00 on Saturday is 14:00 on Sunday',
    ...{ ask, at: '2026-10-31T14:00' },
    expect: { opens: '2026-10-31T15:00', due: '2026-11-01T14:00', closes: '2026-11-02T14:00' },
  },
  {
    why: 'The night the clocks go forward has 23 hours: a day after 15:00 on Saturday is 16:00 on Sunday',
    ...{ ask, at: '2026-03-07T14:00' },
    expect: { due: '2026-03-08T16:00', closes: '2026-03-09T16:00' },
  },
  {
    why: 'A time the wall showed twice is the earlier one',
    ...{ ask, at: '2026-11-01T01:30', now: '2026-11-01T04:00' },
    expect: { opens: '2026-11-01T01:30' },
  },
  {
    why: 'Thanks on 29 February: the day after is 1 March',
    ...{ ask, at: '2028-02-29T10:00' },
    expect: { due: '2028-03-01T11:00', closes: '2028-03-02T11:00' },
  },
  {
    why: 'The interview of 28 February in a year without a 29th: due on 1 March',
    ...{ ask, at: '2027-02-28T10:00' },
    expect: { due: '2027-03-01T11:00' },
  },
  {
    why: 'Friday afternoon: the 48 hours end on Sunday, and Monday is the first day they can read it',
    ...{ ask, at: '2026-11-13T14:00', now: '2026-11-13T16:00' },
    expect: {
      ...{ due: '2026-11-14T15:00', closes: '2026-11-15T15:00', carriedTo: '2026-11-16T17:00' },
      because: 'thank-you-promptly no-working-hours-left',
    },
  },
  {
    why: 'Friday interview before a Monday holiday (Labor Day): their first day back is Tuesday',
    ...{ ask, at: '2026-09-04T16:00' },
    expect: { closes: '2026-09-06T17:00', carriedTo: '2026-09-08T17:00' },
  },
  {
    why: 'Wednesday before Thanksgiving: Thursday is a holiday, the Friday after it a working day',
    ...{ ask, at: '2026-11-25T14:00' },
    expect: { due: '2026-11-26T15:00', closes: '2026-11-27T15:00', carriedTo: '2026-11-27T17:00' },
  },
  {
    why: 'A Thursday interview is due within Friday’s hours, so nothing is carried over the weekend',
    ...{ ask, at: '2026-11-12T14:00' },
    expect: { due: '2026-11-13T15:00', closes: '2026-11-14T15:00', carriedTo: undefined },
  },
  {
    why: 'An evening due time on a working day is carried no further than the closing',
    ...{ ask, at: '2026-11-16T18:00' },
    expect: { due: '2026-11-17T19:00', closes: '2026-11-18T19:00', carriedTo: undefined },
  },
  {
    why: 'In the interview’s own business hours the slot is the next quarter of an hour',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-16T15:07' },
    expect: { slot: '2026-11-16T15:15' },
  },
  {
    why: 'After hours the slot is next morning, an hour after opening',
    ...{ ask, at: '2026-11-16T16:30', now: '2026-11-16T19:00' },
    expect: { slot: '2026-11-17T10:00' },
  },
  {
    why: 'Before the interview is over the slot is its end',
    ...{ ask, at: '2026-11-16T11:00', now: '2026-11-16T11:20' },
    expect: { slot: '2026-11-16T12:00' },
  },
  {
    why: 'On Saturday, after Friday’s interview, the slot is Monday morning',
    ...{ ask, at: '2026-11-13T14:00', now: '2026-11-14T11:00' },
    expect: { slot: '2026-11-16T10:00' },
  },
  {
    why: 'Thanksgiving morning is no slot; the Friday after it is',
    ...{ ask, at: '2026-11-25T15:30', now: '2026-11-26T08:00' },
    expect: { slot: '2026-11-27T10:00' },
  },
  {
    why: 'Before opening on a working day the slot waits for the morning’s pile to be read',
    ...{ ask, at: '2026-11-16T16:00', now: '2026-11-17T06:00' },
    expect: { slot: '2026-11-17T10:00' },
  },
  {
    why: 'Five to five: no quarter of an hour is left, so tomorrow',
    ...{ ask, at: '2026-11-16T14:00', now: '2026-11-16T16:55' },
    expect: { slot: '2026-11-17T10:00' },
  },
  {
    why: 'An early interview: only the opening itself is within 24 hours, so the slot is not an hour later',
    ...{ ask, at: '2026-11-16T08:00', now: '2026-11-16T20:00' },
    expect: { due: '2026-11-17T09:00', slot: '2026-11-17T09:00' },
  },
  {
    why: 'Past due and past 48 hours, any good moment will do',
    ...{ ask, at: '2026-11-12T14:00', now: '2026-11-14T16:00' },
    expect: { closes: '2026-11-14T15:00', slot: '2026-11-16T10:00' },
  },
  {
    why: 'What was said about the process does not hold the thank-you back',
    ...{ ask, at: '2026-11-16T14:00', contact: 'company', notBefore: '2026-12-10' },
    expect: { opens: '2026-11-16T15:00', because: 'thank-you-promptly' },
  },
  {
    why: 'Of several rounds the latest begun counts, in whatever order they are written',
    ...{ ask, at: ['2026-11-16T14:00', '2026-11-09T10:00', '2026-11-20T10:00'], now: '2026-11-17T09:00' },
    expect: { opens: '2026-11-16T15:00' },
  },
  {
    why: 'Without any interview there is nothing to thank for yet',
    ...{ ask, now: '2026-11-16T12:00' },
    expect: { opens: undefined, standing: 'unavailable', because: 'no-interview' },
  },
];
