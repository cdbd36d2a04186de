import { historyOf } from '../plan/applications.ts';
import { byTimer, type Schedule } from './boundaries.ts';
import type { Gathering } from './gathering.ts';

/** Milliseconds without a change after which changes have come to rest. */
const REST = 250;

/** Who hears of it. */
export interface NewsListener {
  /** Some draft went out, or is no longer noted as sent: others of its application are judged by that. */
  readonly onHistory: () => void;
  /** The plan may look different. */
  readonly onPlan: () => void;
}

/** Tells once of many changes, as soon as they have come to rest. */
export class PlanNews {
  readonly #gathering: Gathering;
  readonly #listener: NewsListener;
  readonly #schedule: Schedule;
  #cancel: () => void = () => {};
  #history: string | undefined;

  constructor(gathering: Gathering, listener: NewsListener, schedule: Schedule = byTimer) {
    this.#gathering = gathering;
    this.#listener = listener;
    this.#schedule = schedule;
  }

  /** Something has changed. */
  stir(): void {
    this.#cancel();
    this.#cancel = this.#schedule(() => void this.#tell(), REST);
  }

  async #tell(): Promise<void> {
    const groups = await this.#gathering.groups();
    const history = JSON.stringify([...groups].map(([key, files]) => [key, historyOf(files)]));
    const isNew = this.#history !== undefined && this.#history !== history;
    this.#history = history;
    this.#listener.onPlan();
    if (isNew) this.#listener.onHistory();
  }
}
