import { ZoneClock } from './offsets.ts';
import { parseZone } from './zone.ts';

const REMEMBERED = 500;

/** Clocks by the name of their zone as written, so that the changes of a zone are asked for once and not by every file. */
export class ClockCache {
  readonly #known = new Map<string, ZoneClock | undefined>();

  /** Undefined for what is no zone. */
  get(text: string): ZoneClock | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const { value } = parseZone(text);
    const clock = value === undefined ? undefined : new ZoneClock(value);
    this.#known.set(text, clock);
    return clock;
  }
}
