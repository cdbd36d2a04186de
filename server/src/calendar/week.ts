import { type DayNumber, weekday } from './day.ts';
import { type Region, weekData } from './region.ts';

/** The working week of a region. Days are ISO: Monday 1 … Sunday 7. */
export interface Week {
  readonly weekend: readonly number[];
  readonly firstDay: number;
}

/** Where the region is not known: Saturday and Sunday, beginning on Monday. */
export const USUAL_WEEK: Week = { weekend: [6, 7], firstDay: 1 };

/**
 * Weekends that changed, for dates before the change (first day of the new week, exclusive).
 * AE: Saturday–Sunday since 1 January 2022 (u.ae, "Weekend days"). SA: Friday–Saturday since
 * 29 June 2013 (royal order of 23 June 2013).
 */
const BEFORE: Readonly<Record<string, { readonly until: number; readonly weekend: readonly number[] }>> = {
  AE: { until: Date.UTC(2022, 0, 1) / 86_400_000, weekend: [5, 6] },
  SA: { until: Date.UTC(2013, 5, 29) / 86_400_000, weekend: [4, 5] },
};

/** The week as the region keeps it today. */
export function weekOf(region: Region | undefined): Week {
  return region ? weekData(region.country) : USUAL_WEEK;
}

/** Whether a day falls on the region's weekend, weekends that have changed since included. */
export function isWeekend(day: DayNumber, region: Region | undefined, week: Week = weekOf(region)): boolean {
  const before = region ? BEFORE[region.country] : undefined;
  const weekend = before && day < before.until ? before.weekend : week.weekend;
  return weekend.includes(weekday(day));
}
