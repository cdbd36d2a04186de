import type { Temporal } from 'temporal-polyfill';
import { type ApplicationFacts, asksForNews, situationOf } from './history.ts';

/** Why another message now would be too much. */
export interface Pressure {
  /** Messages asking for news that have not been answered. */
  readonly unanswered: number;
  /** Whole days since the last message, and since the last one asking for news, on their calendar. */
  readonly daysSinceLast?: number;
  readonly daysSinceLastAsked?: number;
  /** `daily`: the last message is not a day old; `weekly`: the gap is short; `too-many`: enough was asked. */
  readonly verdict?: 'daily' | 'weekly' | 'too-many';
}

/** How pressing one more message asking for news, sent at `at`, would be. */
export function pressureAt(facts: ApplicationFacts, at: Temporal.Instant): Pressure {
  const { calendar, cadence } = facts;
  const { unanswered } = situationOf({ ...facts, now: at });
  const asked = unanswered.filter(({ kind }) => asksForNews(kind));
  const since = (message: { readonly at: Temporal.Instant } | undefined) =>
    message && calendar.dayAt(at.epochMilliseconds) - calendar.dayAt(message.at.epochMilliseconds);
  const [daysSinceLast, daysSinceLastAsked] = [since(unanswered.at(-1)), since(asked.at(-1))];
  const verdict = verdictOf(
    asked.length >= cadence.maxUnanswered,
    daysSinceLast,
    daysSinceLastAsked,
    cadence.minimumGapDays,
  );
  return {
    unanswered: asked.length,
    ...(daysSinceLast !== undefined && { daysSinceLast }),
    ...(daysSinceLastAsked !== undefined && { daysSinceLastAsked }),
    ...(verdict && { verdict }),
  };
}

function verdictOf(
  many: boolean,
  last: number | undefined,
  asked: number | undefined,
  gap: number,
): Pressure['verdict'] {
  if (last !== undefined && last <= 1 && gap > 1) return 'daily';
  if (asked !== undefined && asked < gap) return 'weekly';
  return many ? 'too-many' : undefined;
}
