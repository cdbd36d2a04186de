import type { CancellationToken } from 'vscode-languageserver';
import { normalUri, pathWithin } from '../context/cascade.ts';
import { presentOf } from '../linter/now.ts';
import { ApplicationBook } from '../plan/applications.ts';
import { calendarFile, eventsOf } from '../plan/calendar-file.ts';
import { drawPlan } from '../plan/drawing.ts';
import { DRAWING_STYLES } from '../plan/drawing-styles.ts';
import { type Plan, Planner, type PlanRow, slotOf } from '../plan/plan.ts';
import { planData } from '../plan/report.ts';
import { slotWords } from '../plan/words.ts';
import type { Boundaries } from './boundaries.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Client } from './capabilities.ts';
import type { Configuration } from './configuration.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

/** What of the plan is wanted: the applications below a folder, or all; and the width of the picture in pixels. */
export interface PlanQuery {
  readonly folder?: string;
  readonly width?: number;
}

/** An application as plain data, with the file to go to and the best time in words. */
export type PlannedApplication = ReturnType<typeof planData>['applications'][number] & {
  readonly uri: string;
  readonly best?: string;
};

/** The plan as plain data, and the same as a picture. */
export interface PlanAnswer {
  /** ISO 8601. */
  readonly now: string;
  readonly groups: readonly {
    readonly state: PlanRow['step']['state'];
    readonly label: string;
    readonly applications: readonly PlannedApplication[];
  }[];
  /** Without looks of its own: they are `styles`, to be put on the page. */
  readonly svg: string;
  readonly styles: string;
}

/** The plan's place among the boundaries of the documents. */
const PLAN = 'follow-up:plan';

interface Parts {
  readonly client: Client;
  readonly index: WorkspaceIndex;
  readonly configuration: Configuration;
  readonly folders: () => readonly string[];
  readonly boundaries: Boundaries;
}

/** Plans the applications of the workspace; an edit costs its own application. */
export class Plans {
  readonly #parts: Parts;
  readonly #book = new ApplicationBook();
  #planner: { readonly settings: string; readonly planner: Planner } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers `followUp/plan`. */
  async plan({ folder, width }: PlanQuery, token: CancellationToken): Promise<PlanAnswer> {
    const plan = await this.#make(folder, token);
    const options = { styles: false, ...(typeof width === 'number' && { width }) };
    return {
      now: plan.now.toString(),
      groups: groupsOf(plan),
      svg: drawPlan(plan, options),
      styles: DRAWING_STYLES,
    };
  }

  /** The text of an iCalendar file with the next messages and the interviews to come. */
  async calendar({ folder }: PlanQuery, token: CancellationToken): Promise<string> {
    const plan = await this.#make(folder, token);
    return calendarFile(eventsOf(plan), plan.now);
  }

  async #make(folder: string | undefined, token: CancellationToken): Promise<Plan> {
    throwIfCancelled(token);
    const { client, index, configuration, folders, boundaries } = this.#parts;
    if (!client.registersWatchers) index.relist();
    const config = await configuration.of(folder ?? folders()[0] ?? '');
    const all = this.#book.of(await index.groups());
    throwIfCancelled(token);
    const root = folder === undefined ? undefined : normalUri(folder);
    const wanted = root === undefined ? all : all.filter(({ id }) => pathWithin(root, id) !== undefined);
    const plan = this.#plannerFor(config).plan(wanted, presentOf(config));
    if (config.now === undefined && root === undefined) boundaries.note(PLAN, plan.changesAt, plan.now);
    return plan;
  }

  #plannerFor({ businessHours, cadence }: ConstructorParameters<typeof Planner>[0]): Planner {
    const settings = JSON.stringify([businessHours, cadence]);
    if (this.#planner?.settings !== settings)
      this.#planner = { settings, planner: new Planner({ businessHours, cadence }) };
    return this.#planner.planner;
  }
}

function groupsOf(plan: Plan): PlanAnswer['groups'] {
  const data = planData(plan).applications[Symbol.iterator]();
  return plan.groups.map(({ state, label, rows }) => ({
    state,
    label,
    applications: rows.map((row) => {
      const slot = slotOf(row, plan.now);
      const best = slot && slotWords(row.application, slot);
      return { ...data.next().value!, uri: row.uri, ...(best && { best }) };
    }),
  }));
}
