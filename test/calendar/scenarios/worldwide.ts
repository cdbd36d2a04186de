import type { Scenario } from './scenario.ts';

const dubai = { zone: 'Asia/Dubai', region: 'AE' };
const telAviv = { zone: 'Asia/Jerusalem', region: 'IL' };
const tokyo = { zone: 'Asia/Tokyo', region: 'JP' };
const saoPaulo = { zone: 'America/Sao_Paulo', region: 'BR' };
const berlin = { zone: 'Europe/Berlin', region: 'DE-BE' };
const munich = { zone: 'Europe/Berlin', region: 'DE-BY' };
const london = { zone: 'Europe/London', region: 'GB-ENG' };
const ask = 'check-in';

export const worldwide: readonly Scenario[] = [
  {
    why: 'AE: Friday is a working day since 2022, so Tuesday’s interview is asked about on Friday',
    ...{ ...dubai, ask, at: '2026-11-17T14:00' },
    expect: { opens: '2026-11-20T09:00', due: '2026-11-23T17:00' },
  },
  {
    why: 'AE: over Saturday and Sunday nothing counts',
    ...{ ...dubai, ask, at: '2026-11-19T14:00' },
    expect: { opens: '2026-11-24T09:00' },
  },
  {
    why: 'AE in 2021 rested on Friday and Saturday: Tuesday’s interview led to Sunday',
    ...{ ...dubai, ask, at: '2021-11-16T14:00' },
    expect: { opens: '2021-11-21T09:00' },
  },
  {
    why: 'AE: the thanks for a Friday interview are carried to Monday',
    ...{ ...dubai, ask: 'thank-you', at: '2026-11-20T14:00' },
    expect: { carriedTo: '2026-11-23T17:00' },
  },
  {
    why: 'IL: Thursday’s interview, Sunday, Monday, Tuesday',
    ...{ ...telAviv, ask, at: '2026-11-12T14:00' },
    expect: { opens: '2026-11-17T09:00' },
  },
  {
    why: 'IL: Sunday is the first day of work, so Wednesday follows it',
    ...{ ...telAviv, ask, at: '2026-11-15T14:00' },
    expect: { opens: '2026-11-18T09:00', due: '2026-11-19T17:00' },
  },
  {
    why: 'IL: a slot on Friday moves to Sunday',
    ...{ ...telAviv, ask: 'thank-you', at: '2026-11-12T15:30', now: '2026-11-13T09:00' },
    expect: { slot: '2026-11-15T10:00' },
  },
  {
    why: 'IL: the end of the week is Thursday',
    ...{ ...telAviv, ask, at: '2026-11-15T14:00', by: 'end of the week' },
    expect: { opens: '2026-11-22T09:00' },
  },
  {
    why: 'SA: Friday and Saturday are off, Sunday is asked about',
    ...{ zone: 'Asia/Riyadh', region: 'SA', ask, at: '2026-11-16T14:00' },
    expect: { opens: '2026-11-19T09:00', due: '2026-11-22T17:00' },
  },
  {
    why: 'IN: Sunday alone is off, so Saturday counts',
    ...{ zone: 'Asia/Kolkata', region: 'IN', ask, at: '2026-11-18T14:00' },
    expect: { opens: '2026-11-21T09:00' },
  },
  {
    why: 'JP: three days of September are holidays in a row (Aged, Citizens’, Equinox)',
    ...{ ...tokyo, ask, at: '2026-09-17T14:00' },
    expect: { opens: '2026-09-25T09:00', because: 'buffer days-off' },
  },
  {
    why: 'JP: Golden Week swallows a week',
    ...{ ...tokyo, ask, at: '2026-05-01T14:00' },
    expect: { opens: '2026-05-11T09:00' },
  },
  {
    why: 'JP: Labour Thanksgiving is a Monday in 2026',
    ...{ ...tokyo, ask, at: '2026-11-20T14:00' },
    expect: { opens: '2026-11-26T09:00' },
  },
  {
    why: 'Tokyo and São Paulo are twelve hours apart: a message of Tuesday evening there is Wednesday in Tokyo',
    ...{
      ...tokyo,
      ask: 'inquiry',
      at: '2026-10-05T14:00',
      sent: ['check-in 2026-10-13T20:00-03:00'],
      now: '2026-10-15T10:00',
    },
    expect: { opens: '2026-10-21T09:00' },
  },
  {
    why: 'A Tokyo interview at 10:00, written in São Paulo’s time the evening before',
    ...{ ...tokyo, ask, at: '2026-10-05T22:00-03:00', now: '2026-10-06T12:00' },
    expect: { opens: '2026-10-09T09:00' },
  },
  {
    why: 'BR: Our Lady Aparecida (12 October) is no working day',
    ...{ ...saoPaulo, ask, at: '2026-10-08T14:00' },
    expect: { opens: '2026-10-14T09:00' },
  },
  {
    why: 'São Paulo gave up summer time in 2019: 24 hours are a day in November',
    ...{ ...saoPaulo, ask: 'thank-you', at: '2026-11-04T14:00' },
    expect: { due: '2026-11-05T15:00' },
  },
  {
    why: 'Berlin on its own day (8 March is a Sunday in 2026) loses nothing',
    ...{ ...berlin, ask, at: '2026-03-05T14:00' },
    expect: { opens: '2026-03-10T09:00' },
  },
  {
    why: 'Berlin works on Epiphany',
    ...{ ...berlin, ask, at: '2026-01-05T14:00' },
    expect: { opens: '2026-01-08T09:00' },
  },
  {
    why: 'Bavaria does not',
    ...{ ...munich, ask, at: '2026-01-05T14:00' },
    expect: { opens: '2026-01-09T09:00' },
  },
  {
    why: 'Easter in Germany: from Maundy Thursday over Good Friday and Easter Monday to Thursday',
    ...{ ...berlin, ask, at: '2026-04-02T14:00' },
    expect: { opens: '2026-04-09T09:00' },
  },
  {
    why: 'Berlin springs forward on 29 March: a day after Saturday 15:00 is Sunday 16:00',
    ...{ ...berlin, ask: 'thank-you', at: '2026-03-28T14:00' },
    expect: { due: '2026-03-29T16:00' },
  },
  {
    why: 'Berlin falls back on 25 October: a day after Saturday 15:00 is Sunday 14:00',
    ...{ ...berlin, ask: 'thank-you', at: '2026-10-24T14:00' },
    expect: { due: '2026-10-25T14:00' },
  },
  {
    why: 'A window opens at nine on the wall on both sides of the change',
    ...{ ...berlin, ask, at: '2026-10-22T14:00' },
    expect: { opens: '2026-10-27T09:00' },
  },
  {
    why: 'England: Boxing Day 2026 is a Saturday, and Monday the 28th is taken for it',
    ...{ ...london, ask, at: '2026-12-23T14:00' },
    expect: { opens: '2026-12-30T09:00' },
  },
  {
    why: 'Scotland rests on 2 January (a Saturday in 2027, so Monday the 4th)',
    ...{ zone: 'Europe/London', region: 'GB-SCT', ask, at: '2026-12-31T14:00' },
    expect: { opens: '2027-01-07T09:00' },
  },
  {
    why: 'England goes back to work on the 4th',
    ...{ ...london, ask, at: '2026-12-31T14:00' },
    expect: { opens: '2027-01-06T09:00' },
  },
  {
    why: 'Thanksgiving is none of London’s',
    ...{ ...london, ask, at: '2026-11-23T14:00' },
    expect: { opens: '2026-11-26T09:00' },
  },
  {
    why: 'Sydney is ahead: a Monday evening message from New York arrives on Tuesday',
    ...{ zone: 'Australia/Sydney', region: 'AU-NSW', ask: 'inquiry', at: '2026-11-09T14:00' },
    ...{ sent: ['check-in 2026-11-16T19:00-05:00'], now: '2026-11-18T10:00' },
    expect: { opens: '2026-11-24T09:00' },
  },
  {
    why: 'Quarters of an hour are on the wall, also at Kathmandu’s +05:45',
    ...{
      zone: 'Asia/Kathmandu',
      region: 'NP',
      ask: 'thank-you',
      at: '2026-11-16T14:00',
      now: '2026-11-16T15:01',
    },
    expect: { slot: '2026-11-16T15:15' },
  },
  {
    why: 'Lord Howe shifts by half an hour only',
    ...{ zone: 'Australia/Lord_Howe', region: 'AU', ask: 'thank-you', at: '2026-04-04T14:00' },
    expect: { due: '2026-04-05T14:30' },
  },
  {
    why: 'JP: on 31 December banks close, but the check-in is due that day',
    ...{ ...tokyo, ask, at: '2026-12-25T14:00', now: '2026-12-30T18:00' },
    expect: { opens: '2026-12-30T09:00', due: '2026-12-31T17:00', slot: '2026-12-31T10:00' },
  },
  {
    why: 'JP: a check-in past due skips the bank holidays around the new year',
    ...{ ...tokyo, ask, at: '2026-12-23T14:00', now: '2026-12-30T18:00' },
    expect: { due: '2026-12-29T17:00', slot: '2027-01-04T10:00' },
  },
  {
    why: 'Years without a table still know the weekend',
    ...{ ask, at: '2035-07-02T14:00' },
    expect: { opens: '2035-07-05T09:00' },
  },
];
