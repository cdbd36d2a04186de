import type { Layer } from './check.ts';
import type { Place } from './layer.ts';
import { parseRecipient, type Recipient } from './recipient.ts';
import type { Channel, ContextData, InterviewData, Kind, RecipientData } from './schema.ts';

/** One round of interviews. */
export interface Interview {
  /** When it began, as written: a date or a date-time on the company's clock. */
  readonly at?: string;
  readonly with: readonly Recipient[];
  readonly format?: 'onsite' | 'video' | 'phone';
  readonly topics: readonly string[];
  readonly values: readonly string[];
  readonly missed: readonly string[];
}

/** Where a fact was written: `file` is undefined for the draft's own front matter. */
export interface Source extends Place {
  readonly file?: string;
}

/** Everything known about one message, from its front matter laid over the contexts above it. Dates stay as written. */
export interface Facts {
  readonly kind: Kind;
  readonly subject?: string;
  readonly to: readonly Recipient[];
  readonly company?: string;
  readonly role?: string;
  readonly interviews: readonly Interview[];
  readonly timeZone?: string;
  readonly region?: string;
  readonly decisionBy?: string;
  readonly process: {
    readonly contact?: 'candidate' | 'company';
    readonly channel?: Channel;
    readonly notBefore?: string;
  };
  readonly requested: readonly string[];
  readonly attachments: readonly string[];
  readonly channel?: Channel;
  readonly sendAt?: string;
  readonly sentAt?: string;
  readonly repliedAt?: string;
  readonly sender: { readonly name?: string; readonly timeZone?: string; readonly signature?: string };
  readonly language: string;
  readonly ignore: readonly string[];
  /** By dotted path (`interview.at`, `to`): where the value that counts was written. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A layer and the file it came from; the draft's own front matter has none. */
export interface FactLayer extends Pick<Layer, 'data' | 'places'> {
  readonly file?: string;
}

/** Lays the nearest layer over the farther ones: mappings merge, lists and texts replace. */
export function readFacts(nearestFirst: readonly FactLayer[], defaults: ContextData = {}): Facts {
  const merged = [...nearestFirst]
    .reverse()
    .reduce<ContextData>((below, { data }) => merge(below, data), defaults);
  const { followUp, interview, to, sender, process, language, requested, attachments, ignore, ...rest } =
    merged;
  const interviews = (Array.isArray(interview) ? interview : interview ? [interview] : []).map(readInterview);
  const recipients = list(to).map(parseRecipient);
  return {
    ...rest,
    kind: followUp ?? 'thank-you',
    to: recipients.length > 0 ? recipients : (interviews.at(-1)?.with ?? []),
    interviews,
    process: process ?? {},
    requested: requested ?? [],
    attachments: attachments ?? [],
    sender: sender ?? {},
    language: language ?? 'en',
    ignore: ignore ?? [],
    sources: sourcesOf(nearestFirst),
  } as Facts;
}

function merge(below: ContextData, above: ContextData): ContextData {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    if (value === null || value === undefined) continue;
    const under = result[key];
    result[key] = isMapping(value) && isMapping(under) && key !== 'to' ? { ...under, ...value } : value;
  }
  return result as ContextData;
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (data: RecipientData | RecipientData[] | undefined): RecipientData[] =>
  data === undefined ? [] : Array.isArray(data) ? data : [data];

function readInterview(data: InterviewData): Interview {
  const { with: people, topics, values, missed, ...rest } = data;
  return {
    ...rest,
    with: list(people).map(parseRecipient),
    topics: topics ?? [],
    values: values ?? [],
    missed: missed ?? [],
  } as Interview;
}

function sourcesOf(nearestFirst: readonly FactLayer[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { places, file } of nearestFirst) {
    for (const [path, place] of places) {
      if (!sources.has(path)) sources.set(path, file === undefined ? place : { ...place, file });
    }
  }
  return sources;
}
