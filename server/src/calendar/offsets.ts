import { DAY, HOUR, instant } from './day.ts';

/** One year's changes of a zone's clock: `offsets[i]` holds from `starts[i]` on; all milliseconds. */
interface YearOfOffsets {
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** UTC, for all years. */
const UNCHANGING: YearOfOffsets = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  starts: [Number.NEGATIVE_INFINITY],
  offsets: [0],
};

/** How a reading of the wall clock fits the zone's history. */
export type Fit = 'exact' | 'gap' | 'overlap';

export interface Located {
  readonly milliseconds: number;
  readonly fit: Fit;
  /** In a gap: by how many milliseconds the clocks jumped. */
  readonly jump: number;
}

/**
 * A zone's clock. Readings of the wall are "local milliseconds": what `Date.UTC` gives for the same
 * digits. The changes of a year are asked of Temporal once and kept, so that a conversion afterwards
 * costs a look-up.
 */
export class ZoneClock {
  readonly zone: string;
  readonly #years = new Map<number, YearOfOffsets>();
  /** The year asked for last: most questions in a row are about the same one. */
  #last: YearOfOffsets = { from: 0, to: 0, starts: [], offsets: [] };

  /** @param zone an IANA name that `parseZone` accepts */
  constructor(zone: string) {
    this.zone = zone;
    if (zone === 'UTC') this.#last = UNCHANGING;
  }

  /** What to add to an instant to get the wall's reading, in milliseconds. */
  offsetAt(milliseconds: number): number {
    const { starts, offsets } = this.#yearOf(milliseconds);
    let index = starts.length - 1;
    while (index > 0 && starts[index]! > milliseconds) index--;
    return offsets[index]!;
  }

  toLocal(milliseconds: number): number {
    return milliseconds + this.offsetAt(milliseconds);
  }

  /** The instant of a wall reading: the earlier of two in an overlap; in a gap, as far after it as was meant. */
  locate(local: number): Located {
    const before = this.offsetAt(local - DAY);
    const after = this.offsetAt(local + DAY);
    const early = local - before;
    if (before === after && this.offsetAt(early) === before)
      return { milliseconds: early, fit: 'exact', jump: 0 };
    const fits = [...new Set([before, after, this.offsetAt(local), this.offsetAt(local - 12 * HOUR)])]
      .map((offset) => local - offset)
      .filter((at) => at + this.offsetAt(at) === local)
      .sort((a, b) => a - b);
    if (fits.length === 0) return { milliseconds: early, fit: 'gap', jump: after - before };
    return { milliseconds: fits[0]!, fit: fits.length > 1 ? 'overlap' : 'exact', jump: 0 };
  }

  toInstant(local: number): number {
    return this.locate(local).milliseconds;
  }

  #yearOf(milliseconds: number): YearOfOffsets {
    if (milliseconds >= this.#last.from && milliseconds < this.#last.to) return this.#last;
    const year = new Date(milliseconds).getUTCFullYear();
    const found =
      this.#years.get(year) ?? readYear(this.zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    this.#years.set(year, found);
    this.#last = found;
    return found;
  }
}

function readYear(zone: string, from: number, to: number): YearOfOffsets {
  const starts: number[] = [];
  const offsets: number[] = [];
  let at = instant(from).toZonedDateTimeISO(zone);
  for (;;) {
    starts.push(at.epochMilliseconds);
    offsets.push(at.offsetNanoseconds / 1e6);
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= to) return { from, to, starts, offsets };
    at = next;
  }
}
