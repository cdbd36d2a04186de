import { DAY, HOUR, instant } from './day.ts';

/** One year's changes of a zone's clock: `offsets[i]` holds from `starts[i]` on; all milliseconds. */
interface YearOfOffsets {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

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

  /** @param zone an IANA name that `parseZone` accepts */
  constructor(zone: string) {
    this.zone = zone;
  }

  /** What to add to an instant to get the wall's reading, in milliseconds. */
  offsetAt(milliseconds: number): number {
    const { starts, offsets } = this.#year(new Date(milliseconds).getUTCFullYear());
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

  #year(year: number): YearOfOffsets {
    const known = this.#years.get(year);
    if (known) return known;
    const made = readYear(this.zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    this.#years.set(year, made);
    return made;
  }
}

function readYear(zone: string, start: number, end: number): YearOfOffsets {
  const starts: number[] = [];
  const offsets: number[] = [];
  let at = instant(start).toZonedDateTimeISO(zone);
  for (;;) {
    starts.push(at.epochMilliseconds);
    offsets.push(at.offsetNanoseconds / 1e6);
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= end) return { starts, offsets };
    at = next;
  }
}
