import type { Temporal } from 'temporal-polyfill';

/** A timer to come; what it returns takes it back. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;

/** Longer waits are cut into days: timers count in 32 bits. */
const LONGEST = 86_400_000;

/** Waits on the machine's own clock, without keeping the process alive. */
export const byTimer: Schedule = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  (timer as { unref?: () => void }).unref?.();
  return () => clearTimeout(timer);
};

/** Wakes when time passes the next window of any open document: one timer to the earliest of them, no polling. */
export class Boundaries {
  readonly #onPassed: () => void;
  readonly #schedule: Schedule;
  readonly #times = new Map<string, number>();
  #at = Number.POSITIVE_INFINITY;
  #cancel: () => void = () => {};

  constructor(onPassed: () => void, schedule: Schedule = byTimer) {
    this.#onPassed = onPassed;
    this.#schedule = schedule;
  }

  /** What is said of a document changes by itself at `at`; undefined when it does not. `now` is the same clock's. */
  note(uri: string, at: Temporal.Instant | undefined, now: Temporal.Instant): void {
    if (at) this.#times.set(uri, at.epochMilliseconds);
    else this.#times.delete(uri);
    this.#wind(now.epochMilliseconds);
  }

  forget(uri: string): void {
    this.#times.delete(uri);
  }

  #wind(now: number): void {
    const next = Math.min(...this.#times.values());
    if (next === this.#at) return;
    this.#cancel();
    this.#at = next;
    if (!Number.isFinite(next)) return;
    const wait = Math.max(0, next - now);
    this.#cancel = this.#schedule(() => this.#passed(), Math.min(wait, LONGEST));
  }

  #passed(): void {
    this.#at = Number.POSITIVE_INFINITY;
    this.#times.clear();
    this.#onPassed();
  }
}
