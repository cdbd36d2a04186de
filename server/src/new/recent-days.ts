import type { Temporal } from 'temporal-polyfill';

/** A day that an interview may have been on. */
export interface RecentDay {
  /** As a context writes it. */
  readonly value: string;
  /** `Today`, `Yesterday`, `Monday`. */
  readonly label: string;
  /** The date in words. */
  readonly detail: string;
}

const WEEK = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Today and the six days before it, on the clock of an IANA zone. */
export function recentDays(now: Temporal.Instant, zone: string): readonly RecentDay[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const day = today.subtract({ days });
    const name = WEEK[day.dayOfWeek - 1]!;
    const date = `${day.day} ${MONTHS[day.month - 1]}`;
    const label = ['Today', 'Yesterday'][days];
    return { value: day.toString(), label: label ?? name, detail: label ? `${name}, ${date}` : date };
  });
}
