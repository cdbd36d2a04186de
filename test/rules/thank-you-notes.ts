/** A thank-you's front matter and the time it is looked at. */
interface Note {
  readonly why: string;
  readonly now: string;
  readonly context: string;
}

const note = (why: string, now: string, ...context: string[]): Note => ({
  why,
  now,
  context: context.join('\n'),
});
const YORK = 'timeZone: America/New_York';
const TUESDAY = `interview: { at: 2026-11-17T10:00 }\n${YORK}`;

export const lateNotes: readonly Note[] = [
  note('unsent a day and two hours later', '2026-11-18T18:00:00Z', 'followUp: thank-you', TUESDAY),
  note(
    'planned for Friday, on the evening of the interview',
    '2026-11-17T23:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'sendAt: 2026-11-20T09:00',
  ),
  note(
    'only the day of the interview is known, three days ago',
    '2026-11-20T15:00:00Z',
    'followUp: thank-you',
    'interview: { at: 2026-11-17 }',
    YORK,
  ),
  note(
    'Friday afternoon, planned for Monday',
    '2026-11-20T22:00:00Z',
    'followUp: thank-you',
    'interview: { at: 2026-11-20T14:00 }',
    YORK,
    'sendAt: 2026-11-23T09:30',
  ),
  note(
    'the later of two rounds is four days past',
    '2026-11-17T15:00:00Z',
    'followUp: thank-you',
    'interview:',
    '  - at: 2026-11-02T10:00',
    '  - at: 2026-11-13T10:00',
    YORK,
  ),
  note(
    'a day and more has passed in Tokyo',
    '2026-11-18T06:00:00Z',
    'followUp: thank-you',
    'interview: { at: 2026-11-17T10:00 }',
    'timeZone: Asia/Tokyo',
    'sender: { timeZone: America/New_York }',
  ),
  note(
    'planned for the month after',
    '2026-11-17T20:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'sendAt: 2026-12-17T10:00',
  ),
  note('two weeks ago, and no kind given', '2026-12-01T15:00:00Z', 'followUp:', TUESDAY),
  note(
    'over the night on which the clocks go back',
    '2026-11-01T12:00:00Z',
    'followUp: thank-you',
    'interview: { at: 2026-10-31T18:00 }',
    YORK,
    'sendAt: 2026-11-01T18:30',
  ),
  note(
    'by another channel, and late all the same',
    '2026-11-17T20:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'channel: linkedin',
    'sendAt: 2026-11-19T17:00',
  ),
];

export const punctualNotes: readonly Note[] = [
  note(
    'went the same evening, looked at weeks later',
    '2026-12-10T15:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'sentAt: 2026-11-17T19:00',
  ),
  note(
    'planned for the next morning',
    '2026-11-17T20:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'sendAt: 2026-11-18T09:30',
  ),
  note('a check-in a week later', '2026-11-24T15:00:00Z', 'followUp: check-in', TUESDAY),
  note('the interview is tomorrow', '2026-11-16T15:00:00Z', 'followUp: thank-you', TUESDAY),
  note('no interview is noted', '2026-11-30T15:00:00Z', 'followUp: thank-you', YORK),
  note(
    'went late, and cannot be called back',
    '2026-12-10T15:00:00Z',
    'followUp: thank-you',
    TUESDAY,
    'sentAt: 2026-11-25T10:00',
  ),
  note('the last note of all', '2026-12-20T15:00:00Z', 'followUp: moving-on', TUESDAY),
  note(
    'the later of two rounds was this morning',
    '2026-11-17T20:00:00Z',
    'followUp: thank-you',
    'interview:',
    '  - at: 2026-11-02T10:00',
    '  - at: 2026-11-17T10:00',
    YORK,
  ),
  note(
    'the next day in Tokyo, but not yet a day later',
    '2026-11-17T20:00:00Z',
    'followUp: thank-you',
    'interview: { at: 2026-11-17T10:00 }',
    'timeZone: Asia/Tokyo',
    'sender: { timeZone: America/New_York }',
  ),
  note(
    'an inquiry planned for December',
    '2026-11-24T15:00:00Z',
    'followUp: inquiry',
    TUESDAY,
    'sendAt: 2026-12-03T10:00',
  ),
];
