import type { Scenario } from './scenario.ts';

const at = '2026-09-14T14:00';
const thanked = 'thank-you 2026-09-15T10:00';
const checkedIn = [thanked, 'check-in 2026-09-17T10:00'];
const askedOnce = [...checkedIn, 'inquiry 2026-09-28T10:00'];
const askedTwice = [...askedOnce, 'inquiry 2026-10-13T10:00'];

/** 14 September 2026 is a Monday. */
export const nextSteps: readonly Scenario[] = [
  {
    why: 'Before the interview the thank-you is what comes next, too soon to go',
    ...{ at, now: '2026-09-10T12:00' },
    expect: { next: 'thank-you', state: 'too-soon', mayGo: false, changesAt: '2026-09-14T14:00' },
  },
  {
    why: 'During the interview: still too soon, until it ends',
    ...{ at, now: '2026-09-14T14:20' },
    expect: { next: 'thank-you', state: 'too-soon', changesAt: '2026-09-14T15:00' },
  },
  {
    why: 'After it the thank-you is due at once, though there is time until tomorrow',
    ...{ at, now: '2026-09-14T15:00' },
    expect: {
      next: 'thank-you',
      state: 'due-today',
      mayGo: true,
      overdue: false,
      changesAt: '2026-09-15T00:00',
    },
  },
  {
    why: 'A day later it is overdue',
    ...{ at, now: '2026-09-15T16:00' },
    expect: { next: 'thank-you', state: 'due-today', overdue: true },
  },
  {
    why: 'Between 48 hours and the check-in’s day late thanks are better than none',
    ...{ at, now: '2026-09-16T18:00' },
    expect: {
      next: 'thank-you',
      overdue: true,
      because: 'thank-you-late thank-you-promptly',
      changesAt: '2026-09-17T09:00',
    },
  },
  {
    why: 'From the check-in’s day on, the check-in carries the thanks',
    ...{ at, now: '2026-09-17T09:00' },
    expect: { next: 'check-in', state: 'waiting', mayGo: true },
  },
  {
    why: 'With a decision weeks away, late thanks are offered for five working days only',
    ...{ at, by: '1 month', now: '2026-09-21T17:30' },
    expect: { next: 'check-in', state: 'too-soon' },
  },
  {
    why: 'Friday’s thanks, on Monday morning, are due and not overdue: their weekend lay between',
    ...{ at: '2026-11-13T14:00', now: '2026-11-16T10:00' },
    expect: { next: 'thank-you', state: 'due-today', overdue: false },
  },
  {
    why: 'Thanked: the check-in comes next, its buffer still running',
    ...{ at, sent: [thanked], now: '2026-09-15T11:00' },
    expect: {
      next: 'check-in',
      state: 'too-soon',
      mayGo: false,
      opens: '2026-09-17T09:00',
      changesAt: '2026-09-17T09:00',
    },
  },
  {
    why: 'On Thursday the check-in may go, on Friday it is due',
    ...{ at, sent: [thanked], now: '2026-09-17T12:00' },
    expect: { next: 'check-in', state: 'waiting', mayGo: true, changesAt: '2026-09-18T00:00' },
  },
  {
    why: 'Friday: the check-in is due today',
    ...{ at, sent: [thanked], now: '2026-09-18T08:00' },
    expect: { next: 'check-in', state: 'due-today', overdue: false, changesAt: '2026-09-18T17:00' },
  },
  {
    why: 'The week after, the check-in is overdue and still due today',
    ...{ at, sent: [thanked], now: '2026-09-22T08:00' },
    expect: { next: 'check-in', state: 'due-today', overdue: true },
  },
  {
    why: 'The guide’s committee: before its date the check-in is too soon',
    ...{ at, sent: [thanked], by: 'two weeks', now: '2026-09-25T10:00' },
    expect: { next: 'check-in', state: 'too-soon', opens: '2026-09-29T09:00' },
  },
  {
    why: 'The morning after the decision date it may go',
    ...{ at, sent: [thanked], by: 'two weeks', now: '2026-09-29T10:00' },
    expect: { next: 'check-in', state: 'waiting', mayGo: true },
  },
  {
    why: 'Checked in: the inquiry is too soon within the week',
    ...{ at, sent: checkedIn, now: '2026-09-18T10:00' },
    expect: { next: 'inquiry', state: 'too-soon', opens: '2026-09-24T09:00' },
  },
  {
    why: 'In the second week the inquiry may go, and need not',
    ...{ at, sent: checkedIn, now: '2026-09-25T10:00' },
    expect: { next: 'inquiry', state: 'waiting', mayGo: true, changesAt: '2026-10-01T00:00' },
  },
  {
    why: 'After two weeks the inquiry is due',
    ...{ at, sent: checkedIn, now: '2026-10-01T10:00' },
    expect: { next: 'inquiry', state: 'due-today' },
  },
  {
    why: 'One inquiry unanswered: another, after the same wait',
    ...{ at, sent: askedOnce, now: '2026-09-29T10:00' },
    expect: { next: 'inquiry', state: 'too-soon', opens: '2026-10-05T09:00' },
  },
  {
    why: 'Two inquiries unanswered: no third, but wait for the time to move on',
    ...{ at, sent: askedTwice, now: '2026-10-14T10:00' },
    expect: {
      next: 'moving-on',
      state: 'waiting',
      mayGo: false,
      opens: '2026-10-27T09:00',
      changesAt: '2026-10-27T09:00',
    },
  },
  {
    why: 'Ten working days of silence later it is time to close the matter',
    ...{ at, sent: askedTwice, now: '2026-10-27T09:00' },
    expect: { next: 'moving-on', state: 'close-out', mayGo: true, overdue: false },
  },
  {
    why: 'The closing note has gone: done',
    ...{ at, sent: [...askedTwice, 'moving-on 2026-10-27T10:00'], now: '2026-10-28T10:00' },
    expect: { next: 'none', state: 'done', because: 'moved-on', changesAt: undefined },
  },
  {
    why: 'They answered: nothing more to ask',
    ...{ at, sent: checkedIn, replied: '2026-09-21T10:00', now: '2026-09-22T10:00' },
    expect: { next: 'none', state: 'done', because: 'answered' },
  },
  {
    why: 'An answer within the hour leaves the thank-you to be sent',
    ...{ at, replied: '2026-09-14T16:00', now: '2026-09-14T17:00' },
    expect: { next: 'thank-you', state: 'due-today' },
  },
  {
    why: 'An answer of an earlier round does not end the silence of this one',
    ...{
      at: ['2026-08-31T14:00', at],
      replied: '2026-09-03T10:00',
      sent: [thanked],
      now: '2026-09-18T10:00',
    },
    expect: { next: 'check-in', state: 'due-today' },
  },
  {
    why: 'An answer of an earlier round says nothing where this round is still silent on both sides',
    ...{ at: ['2026-08-31T14:00', at], replied: '2026-09-03T10:00', now: '2026-09-18T10:00' },
    expect: { next: 'check-in', state: 'due-today' },
  },
  {
    why: 'An answer still to come (by the clock given) is not known yet',
    ...{ at, sent: [thanked], replied: '2026-09-30T10:00', now: '2026-09-18T10:00' },
    expect: { next: 'check-in', state: 'due-today' },
  },
  {
    why: 'A message written after their answer waits for an answer of its own',
    ...{
      at,
      sent: [...checkedIn, 'check-in 2026-09-25T10:00'],
      replied: '2026-09-21T10:00',
      now: '2026-09-28T10:00',
    },
    expect: { next: 'inquiry', state: 'too-soon', opens: '2026-10-02T09:00' },
  },
  {
    why: 'A second interview is fixed: no chasing before it, its thank-you comes next',
    ...{ at: [at, '2026-09-28T10:00'], sent: [thanked], now: '2026-09-18T10:00' },
    expect: {
      next: 'thank-you',
      state: 'too-soon',
      because: 'interview-ahead',
      opens: '2026-09-28T11:00',
      changesAt: '2026-09-28T10:00',
    },
  },
  {
    why: 'With a second interview ahead the first one’s thanks still go first',
    ...{ at: [at, '2026-09-28T10:00'], now: '2026-09-14T16:00' },
    expect: { next: 'thank-you', state: 'due-today', opens: '2026-09-14T15:00' },
  },
  {
    why: 'After the second interview, its own thanks, whatever went in the first round',
    ...{ at: [at, '2026-09-28T10:00'], sent: checkedIn, now: '2026-09-28T12:00' },
    expect: { next: 'thank-you', state: 'due-today', opens: '2026-09-28T11:00' },
  },
  {
    why: 'They answered and fixed another interview: not done, its thanks are ahead',
    ...{
      at: [at, '2026-09-28T10:00'],
      sent: [thanked],
      replied: '2026-09-17T10:00',
      now: '2026-09-18T10:00',
    },
    expect: { next: 'thank-you', state: 'too-soon', because: 'interview-ahead', opens: '2026-09-28T11:00' },
  },
  {
    why: 'No interview date at all: nothing to be counted, so wait',
    ...{ now: '2026-09-18T10:00' },
    expect: { next: 'check-in', state: 'waiting', mayGo: false, because: 'no-interview' },
  },
  {
    why: 'They said not before October: the check-in is too soon until then',
    ...{ at, sent: [thanked], notBefore: '2026-10-01', now: '2026-09-25T10:00' },
    expect: { next: 'check-in', state: 'too-soon', opens: '2026-10-01T09:00' },
  },
];
