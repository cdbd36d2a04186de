import type { Scenario } from './scenario.ts';

const ask = 'inquiry';
const asked = ['check-in 2026-10-05T10:00', 'inquiry 2026-10-14T10:00', 'inquiry 2026-10-26T10:00'];

/** 5 October 2026 is a Monday; 12 October is Columbus Day, 11 November Veterans Day. */
export const inquiries: readonly Scenario[] = [
  {
    why: 'A week or two after the last message: five working days open it, ten make it due',
    ...{ ask, at: '2026-09-14T14:00', sent: ['check-in 2026-09-17T10:00'], now: '2026-09-18T10:00' },
    expect: { opens: '2026-09-24T09:00', due: '2026-10-01T17:00', because: 'normal-wait weekly-gap' },
  },
  {
    why: 'Thanksgiving lengthens the wait by its day',
    ...{ ask, at: '2026-11-16T14:00', sent: ['check-in 2026-11-19T10:00'], now: '2026-11-20T10:00' },
    expect: { opens: '2026-11-27T09:00', due: '2026-12-04T17:00' },
  },
  {
    why: 'Columbus Day lengthens the wait after Thursday the 8th',
    ...{ ask, at: '2026-10-05T14:00', sent: ['check-in 2026-10-08T10:00'], now: '2026-10-09T10:00' },
    expect: { opens: '2026-10-16T09:00', because: 'normal-wait days-off weekly-gap days-off' },
  },
  {
    why: 'The last message counts, whichever it was',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['check-in 2026-09-17T10:00', 'inquiry 2026-09-28T10:00'],
      now: '2026-09-29T10:00',
    },
    expect: { opens: '2026-10-05T09:00', due: '2026-10-13T17:00' },
  },
  {
    why: 'Only a thank-you was sent: the wait counts from it',
    ...{ ask, at: '2026-09-14T14:00', sent: ['thank-you 2026-09-15T10:00'], now: '2026-09-16T10:00' },
    expect: { opens: '2026-09-22T09:00', because: 'normal-wait' },
  },
  {
    why: 'Nothing was sent: the wait counts from the interview',
    ...{ ask, at: '2026-09-14T14:00' },
    expect: { opens: '2026-09-21T09:00', due: '2026-09-28T17:00', because: 'after-interview' },
  },
  {
    why: 'A stated decision date holds an inquiry back as well',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['thank-you 2026-09-15T10:00'],
      by: '2026-10-02',
      now: '2026-09-16T10:00',
    },
    expect: { opens: '2026-10-05T09:00', due: '2026-10-06T17:00', because: 'decision-date normal-wait' },
  },
  {
    why: 'Not before the 6th holds it back',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['check-in 2026-09-17T10:00'],
      notBefore: '2026-10-06',
      now: '2026-09-18T10:00',
    },
    expect: { opens: '2026-10-06T09:00', due: '2026-10-07T17:00' },
  },
  {
    why: 'They make contact: a week more after the normal wait',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['check-in 2026-09-17T10:00'],
      contact: 'company',
      now: '2026-09-18T10:00',
    },
    expect: { opens: '2026-10-01T09:00' },
  },
  {
    why: 'The wait is a setting: ten days before, fifteen to be due',
    ...{ ask, at: '2026-09-14T14:00', sent: ['check-in 2026-09-17T10:00'], now: '2026-09-18T10:00' },
    cadence: { inquiryBusinessDays: 10, inquiryNormalWaitBusinessDays: 15 },
    expect: { opens: '2026-10-01T09:00', due: '2026-10-08T17:00' },
  },
  {
    why: 'However short the wait is set, a week lies between two messages asking for news',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['check-in 2026-09-17T10:00'],
      cadence: { inquiryBusinessDays: 2 },
      now: '2026-09-18T10:00',
    },
    expect: { opens: '2026-09-24T09:00', because: 'weekly-gap normal-wait' },
  },
  {
    why: 'An answer ends the silence: the wait counts from the message sent after it',
    ...{ ask, at: '2026-09-14T14:00', sent: ['check-in 2026-09-17T10:00', 'check-in 2026-09-28T10:00'] },
    ...{ replied: '2026-09-18T10:00', now: '2026-09-29T10:00' },
    expect: { opens: '2026-10-05T09:00', unanswered: 1 },
  },
  {
    why: 'A message sent on a Saturday waits from Saturday',
    ...{ ask, at: '2026-09-14T14:00', sent: ['check-in 2026-09-19T10:00'], now: '2026-09-20T10:00' },
    expect: { opens: '2026-09-28T09:00' },
  },
  {
    why: 'What is planned for later is not history yet',
    ...{
      ask,
      at: '2026-09-14T14:00',
      sent: ['thank-you 2026-09-15T10:00', 'check-in 2026-09-30T10:00'],
      now: '2026-09-16T10:00',
    },
    expect: { opens: '2026-09-22T09:00', unanswered: 0 },
  },
  {
    why: 'Moving on is early after one inquiry',
    ...{ ask: 'moving-on', at: '2026-09-28T14:00', sent: asked.slice(0, 2), now: '2026-11-30T10:00' },
    expect: {
      opens: undefined,
      because: 'inquiries-left',
      text: '1 inquiry of 2 unanswered: it is early to move on.',
    },
  },
  {
    why: 'After two inquiries and ten working days of silence (Veterans Day off) it is time',
    ...{ ask: 'moving-on', at: '2026-09-28T14:00', sent: asked, now: '2026-10-27T10:00' },
    expect: { opens: '2026-11-09T09:00', due: undefined, closes: undefined, because: 'silence weekly-gap' },
  },
  {
    why: 'Silence over Thanksgiving takes a day longer',
    ...{ ask: 'moving-on', at: '2026-11-02T14:00', now: '2026-11-24T10:00' },
    sent: ['check-in 2026-11-05T10:00', 'inquiry 2026-11-13T10:00', 'inquiry 2026-11-23T10:00'],
    expect: { opens: '2026-12-08T09:00', because: 'silence days-off weekly-gap days-off' },
  },
  {
    why: 'How many inquiries is a setting: one is enough',
    ...{ ask: 'moving-on', at: '2026-09-28T14:00', sent: asked.slice(0, 2), now: '2026-10-15T10:00' },
    cadence: { movingOnAfterInquiries: 1 },
    expect: { opens: '2026-10-28T09:00' },
  },
  {
    why: 'An answer between the inquiries starts the count anew',
    ...{
      ask: 'moving-on',
      at: '2026-09-28T14:00',
      sent: asked,
      replied: '2026-10-20T10:00',
      now: '2026-11-30T10:00',
    },
    expect: { opens: undefined, text: '1 inquiry of 2 unanswered: it is early to move on.' },
  },
  {
    why: 'Their wish not to be asked before a day holds the farewell back too',
    ...{
      ask: 'moving-on',
      at: '2026-09-28T14:00',
      sent: asked,
      notBefore: '2026-11-16',
      now: '2026-10-27T10:00',
    },
    expect: { opens: '2026-11-16T09:00' },
  },
  {
    why: 'Inquiries of an earlier round do not count in the next',
    ...{
      ask: 'moving-on',
      at: ['2026-09-28T14:00', '2026-11-02T14:00'],
      sent: asked,
      now: '2026-11-30T10:00',
    },
    expect: { opens: undefined, unanswered: 0 },
  },
];
