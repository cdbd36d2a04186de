import type { Temporal } from 'temporal-polyfill';
import { DAY, type DayNumber, weekday } from '../calendar/day.ts';
import { type PlanRow, roundsOf } from './plan.ts';

/** The days a picture shows, and where they stand in it. */
export interface Scale {
  /** Epoch milliseconds at the left and the right edge. */
  readonly from: number;
  readonly to: number;
  /** Pixels from the left edge of the picture; the nearer edge for an instant beyond it. */
  x(milliseconds: number): number;
  /** Whether an instant lies between the edges. */
  shows(milliseconds: number): boolean;
}

const BACK = 7 * DAY;
const AHEAD = 14 * DAY;
const FARTHEST = 60 * DAY;

/** Shows everything that happened or will within two months of now, a week before it and two after it at least. */
export function scaleFor(
  rows: readonly PlanRow[],
  now: Temporal.Instant,
  left: number,
  right: number,
): Scale {
  const at = now.epochMilliseconds;
  const times = rows.flatMap(timesOf).filter((time) => Math.abs(time - at) <= FARTHEST);
  const from = Math.floor((Math.min(at - BACK, ...times) - DAY) / DAY) * DAY;
  const to = Math.ceil((Math.max(at + AHEAD, ...times) + DAY) / DAY) * DAY;
  const x = (milliseconds: number) => {
    const share = (Math.min(Math.max(milliseconds, from), to) - from) / (to - from);
    return Math.round((left + share * (right - left)) * 10) / 10;
  };
  return { from, to, x, shows: (milliseconds) => milliseconds >= from && milliseconds <= to };
}

function timesOf(row: PlanRow): number[] {
  const { sent, step } = row;
  const { opens, due, closes } = step.window ?? {};
  const ends = [opens, due, closes].flatMap((one) => (one ? [one.epochMilliseconds] : []));
  return [
    ...roundsOf(row).map(({ begins }) => begins),
    ...sent.map(({ at }) => at.epochMilliseconds),
    ...ends,
  ];
}

/** The days of the axis: Mondays, every second or fourth of them where the picture spans much. */
export function ticksOf({ from, to }: Scale): readonly DayNumber[] {
  const [first, last] = [Math.ceil(from / DAY), Math.floor(to / DAY)];
  const monday = first + ((8 - weekday(first)) % 7);
  const step = last - first > 100 ? 28 : last - first > 50 ? 14 : 7;
  return Array.from({ length: Math.max(0, Math.ceil((last - monday) / step)) }, (_, i) => monday + i * step);
}

/** Days on which nobody works there, in epoch milliseconds; a public holiday stands by itself. */
export interface Rest {
  readonly from: number;
  readonly to: number;
  readonly day: DayNumber;
  readonly holiday?: string;
}

/** The weekends, joined, and the public holidays that a row shows. */
export function restsOf({ application: { calendar } }: PlanRow, { from, to }: Scale): readonly Rest[] {
  const rests: Rest[] = [];
  const last = calendar.dayAt(to - 1);
  for (let day = calendar.dayAt(from); day <= last; day++) {
    const holiday = calendar.holidays.on(day);
    const [start, end] = [calendar.at(day, 0), calendar.at(day + 1, 0)];
    if (holiday?.kind === 'public') {
      rests.push({ from: start, to: end, day, holiday: holiday.name });
      continue;
    }
    if (!calendar.isWeekend(day)) continue;
    const before = rests.at(-1);
    const joins = before && before.holiday === undefined && before.to === start;
    if (joins) rests[rests.length - 1] = { ...before, to: end };
    else rests.push({ from: start, to: end, day });
  }
  return rests;
}
