import { byTimer, type Schedule } from './boundaries.ts';

/** Milliseconds without a change after which changes have come to rest. */
const REST = 250;

/** Tells once of many changes to the plan, as soon as they have come to rest. */
export class PlanNews {
  readonly #tell: () => void;
  readonly #schedule: Schedule;
  #cancel: () => void = () => {};

  constructor(tell: () => void, schedule: Schedule = byTimer) {
    this.#tell = tell;
    this.#schedule = schedule;
  }

  /** Something has changed. */
  stir(): void {
    this.#cancel();
    this.#cancel = this.#schedule(this.#tell, REST);
  }
}
