import type { Temporal } from 'temporal-polyfill';
import { CalendarCache } from '../calendar/business.ts';
import { type MessageKind, type Round, type SentMessage, situationOf } from '../calendar/history.ts';
import { type NextStep, nextStep, type StepState } from '../calendar/next-step.ts';
import type { Facts } from '../context/facts.ts';
import type { Kind } from '../context/schema.ts';
import { type Application, applicationOf, type TimingSettings } from '../history/application.ts';
import type { History } from '../history/history.ts';
import { goodSlot } from '../history/timing.ts';

/** A draft of an application that has not gone out. */
export interface PlannedDraft {
  readonly uri: string;
  readonly kind: Kind;
}

/**
 * One application as the workspace has it. `facts` are what its messages share, or for a single file the facts of that draft; its
 * own `sentAt` then counts, and `history` is of the other messages only.
 */
export interface ApplicationInput {
  /** Where it is kept: the address of its `follow-up.yml`, or of its only draft. Stays the same from one plan to the next. */
  readonly id: string;
  readonly facts: Facts;
  readonly history: History;
  readonly drafts: readonly PlannedDraft[];
}

/** One application with its next step. */
export interface PlanRow {
  readonly id: string;
  /** `Northwind Transit`, or the best name there is. */
  readonly name: string;
  readonly role?: string;
  readonly step: NextStep;
  readonly application: Application;
  readonly sent: readonly SentMessage[];
  /** The draft of the next message, where it is begun already. */
  readonly draft?: PlannedDraft;
  /** Any file of the application to go to. */
  readonly uri: string;
}

export interface PlanGroup {
  readonly state: StepState;
  readonly label: string;
  readonly rows: readonly PlanRow[];
}

/** All applications by what is to be done, the most urgent first. */
export interface Plan {
  readonly now: Temporal.Instant;
  readonly groups: readonly PlanGroup[];
  /** When it will look different by itself. */
  readonly changesAt?: Temporal.Instant;
}

const LABELS: readonly (readonly [StepState, string])[] = [
  ['due-today', 'Due today'],
  ['waiting', 'Waiting'],
  ['too-soon', 'Too soon'],
  ['close-out', 'Close out'],
  ['done', 'Done'],
];

/** In words what a message is called. */
export const KIND_NAMES: Readonly<Record<MessageKind, string>> = {
  'thank-you': 'Thank-you',
  'check-in': 'Check-in',
  inquiry: 'Inquiry',
  'moving-on': 'Closing note',
};

/** Plans one application. */
export function planRow(
  { id, facts, history, drafts }: ApplicationInput,
  settings: TimingSettings,
  now: Temporal.Instant,
  calendars: CalendarCache,
): PlanRow {
  const application = applicationOf(facts, history, settings, now, calendars);
  const step = nextStep(application.facts);
  const draft = drafts.find(({ kind }) => kind === step.kind);
  return {
    id,
    name: facts.company ?? facts.to[0]?.name ?? 'Application',
    ...(facts.role && { role: facts.role }),
    step,
    application,
    sent: application.facts.sent,
    ...(draft && { draft }),
    uri: draft?.uri ?? history.sent.at(-1)?.uri ?? id,
  };
}

/** Plans applications and remembers each until it changes: by an edit, which makes a new input, or by the passing of time. */
export class Planner {
  readonly #settings: TimingSettings;
  readonly #calendars = new CalendarCache();
  readonly #rows = new WeakMap<ApplicationInput, PlanRow>();

  constructor(settings: TimingSettings) {
    this.#settings = settings;
  }

  plan(inputs: readonly ApplicationInput[], now: Temporal.Instant): Plan {
    const rows = inputs.map((input) => this.row(input, now));
    const groups = LABELS.map(([state, label]) => ({
      state,
      label,
      rows: inOrder(rows.filter(({ step }) => step.state === state)),
    })).filter((group) => group.rows.length > 0);
    const changes = rows.flatMap(({ step }) => (step.changesAt ? [step.changesAt] : []));
    const next = changes.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0];
    return { now, groups, ...(next && { changesAt: next }) };
  }

  row(input: ApplicationInput, now: Temporal.Instant): PlanRow {
    const known = this.#rows.get(input);
    if (known && isFresh(known, now)) return known;
    const row = planRow(input, this.#settings, now, this.#calendars);
    this.#rows.set(input, row);
    return row;
  }
}

/** A step is stale when its window has opened or closed since. */
function isFresh({ application, step }: PlanRow, now: Temporal.Instant): boolean {
  const changes = step.changesAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const at = now.epochMilliseconds;
  return at >= application.facts.now.epochMilliseconds && at < changes;
}

/** The round of interviews that counts, and the one to come. */
export function roundsOf({ application }: PlanRow): readonly Round[] {
  const { round, ahead } = situationOf(application.facts);
  return [round, ahead].filter((one) => one !== undefined);
}

/** When to send the next message of a row: in its window and in their business hours, from now on. */
export function slotOf({ application, step }: PlanRow, now: Temporal.Instant): Temporal.Instant | undefined {
  if (!step.kind) return undefined;
  return goodSlot({ ...application, facts: { ...application.facts, now } }, step.kind, now);
}

const urgency = ({ step }: PlanRow): number =>
  (step.window?.due ?? step.window?.opens)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;

function inOrder(rows: readonly PlanRow[]): readonly PlanRow[] {
  return rows
    .map((row) => ({ row, at: urgency(row) }))
    .sort((a, b) => a.at - b.at || (a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : 0))
    .map(({ row }) => row);
}
