import { Temporal } from 'temporal-polyfill';

/** Reads an instant such as `2026-11-18T15:00:00Z` or `2026-11-18T10:00-05:00[America/New_York]`; undefined for anything else. */
export function readInstant(text: string | undefined): Temporal.Instant | undefined {
  if (!text) return undefined;
  try {
    return Temporal.Instant.from(text.trim());
  } catch {
    return undefined;
  }
}

/** The present: what the settings say it is, or the clock of the machine. */
export const presentOf = ({ now }: { readonly now?: string | undefined }): Temporal.Instant =>
  readInstant(now) ?? Temporal.Now.instant();
