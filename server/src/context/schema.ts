import * as v from 'valibot';
import { readSpan } from '../calendar/duration.ts';
import { parseMoment } from '../calendar/moment.ts';
import type { Parsed } from '../calendar/problem.ts';
import { parseRegion } from '../calendar/region.ts';
import { parseZone } from '../calendar/zone.ts';

export const KINDS = ['thank-you', 'check-in', 'inquiry', 'moving-on'] as const;
export const CHANNELS = ['email', 'linkedin', 'phone', 'letter', 'portal'] as const;
export const FORMATS = ['onsite', 'video', 'phone'] as const;
export const CONTACTS = ['candidate', 'company'] as const;

export type Kind = (typeof KINDS)[number];
export type Channel = (typeof CHANNELS)[number];

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.picklist(values, ({ received }) => `${received} is none of ${values.join(', ')}.`);

const text = v.pipe(
  v.union([v.string(), v.number()], ({ received }) => `Text is wanted here, not ${describe(received)}.`),
  v.transform(String),
);
const texts = v.union(
  [
    v.array(text),
    v.pipe(
      text,
      v.transform((one) => [one]),
    ),
  ],
  'A list of texts is wanted here.',
);

/** A check that knows how to read the value, so that a complaint can say what was probably meant. */
export type Readable = ((value: string) => boolean) & { readonly read: (text: string) => Parsed<unknown> };

const readable = (read: Readable['read']): Readable =>
  Object.assign((value: string) => read(value).problem === undefined, { read });

const readBy = (read: Readable['read'], wanted: string) =>
  v.pipe(
    v.string(({ received }) => `${wanted}, not ${describe(received)}.`),
    v.check(readable(read), ({ input }) => read(input).problem?.message ?? wanted),
  );

/** Whether a local time exists on its clock is asked later, when the zones of all layers are known. */
const dateTime = readBy(
  (text) => parseMoment(text, 'UTC'),
  'A date is wanted here, such as 2026-11-17 or 2026-11-17T14:00',
);
const date = readBy((text) => parseMoment(text, 'UTC'), 'A date is wanted here, such as 2026-11-17');
const timeZone = readBy(parseZone, 'A time zone is wanted here, such as Europe/Lisbon');
const region = readBy(parseRegion, 'A region is wanted here, such as US or US-NY');
const deadline = readBy(readSpan, 'A date or a length of time is wanted here, such as 2026-11-30 or 2 weeks');

const person = v.strictObject({ name: v.optional(text), email: v.optional(text), title: v.optional(text) });
const recipient = v.union(
  [text, person],
  'A name, “Name <address>”, or a mapping of name, email and title is wanted here.',
);
const recipients = v.union(
  [recipient, v.array(recipient)],
  'A recipient or a list of recipients is wanted here.',
);

const interview = v.strictObject({
  at: v.optional(dateTime),
  with: v.optional(recipients),
  format: v.optional(oneOf(FORMATS)),
  topics: v.optional(texts),
  values: v.optional(texts),
  missed: v.optional(texts),
});

/** Every key a draft's front matter or a `follow-up.yml` may hold; checks and the published JSON Schema both come from here. */
export const contextSchema = v.strictObject({
  followUp: v.optional(v.nullable(oneOf(KINDS))),
  subject: v.optional(text),
  to: v.optional(recipients),
  company: v.optional(text),
  role: v.optional(text),
  interview: v.optional(
    v.union(
      [interview, v.array(interview)],
      'A mapping, or a list with one mapping per round, is wanted here.',
    ),
  ),
  timeZone: v.optional(timeZone),
  region: v.optional(region),
  decisionBy: v.optional(deadline),
  process: v.optional(
    v.strictObject({
      contact: v.optional(oneOf(CONTACTS)),
      channel: v.optional(oneOf(CHANNELS)),
      notBefore: v.optional(date),
    }),
  ),
  requested: v.optional(texts),
  attachments: v.optional(texts),
  channel: v.optional(oneOf(CHANNELS)),
  sendAt: v.optional(dateTime),
  sentAt: v.optional(dateTime),
  repliedAt: v.optional(dateTime),
  sender: v.optional(
    v.strictObject({ name: v.optional(text), timeZone: v.optional(timeZone), signature: v.optional(text) }),
  ),
  language: v.optional(text),
  ignore: v.optional(texts),
});

export type ContextData = v.InferOutput<typeof contextSchema>;
export type RecipientData = v.InferOutput<typeof recipient>;
export type InterviewData = v.InferOutput<typeof interview>;

function describe(received: string): string {
  if (received === 'null' || received === 'undefined') return 'nothing';
  if (received === 'Object') return 'a mapping';
  if (received === 'Array') return 'a list';
  return received;
}
