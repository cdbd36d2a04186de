import { editorPool } from './pool.ts';

/** Editors on the draft of the tests on writing, a day after the interview. */
export const writers = () => editorPool({ settings: { now: '2026-11-18T15:00:00Z' } });

/** Where the draft of the tests on writing stands. */
export const uri = 'file:///jobs/northwind/thanks.md';
/** Its front matter. */
export const FRONT = `---
followUp: thank-you
company: Northwind
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
timeZone: America/New_York
interview:
  at: 2026-11-17T14:00
  topics:
    - partition keys
---
`;
/** The whole of it: a sound thank-you message. */
export const NOTE = `${FRONT}
Dear Ms. Whitfield,

Thank you for meeting with me yesterday about the Data Engineer position at Northwind.

What stayed with me most was your account of the partition keys. In my present work I cut a nine-hour load to forty minutes.

Our conversation has made me all the more interested in this role.

Thank you again for your time. I look forward to hearing from you.

Kind regards,
Inês Calder
`;
