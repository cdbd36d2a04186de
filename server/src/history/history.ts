import type { Channel, Kind } from '../context/schema.ts';

/** A message of the same application that has gone out. */
export interface SentMessage {
  readonly uri: string;
  readonly kind: Kind;
  readonly channel: Channel;
  /** As written in its `sentAt`. */
  readonly sentAt: string;
  /** As written in its `repliedAt`, when it was answered. */
  readonly repliedAt?: string;
}

/** What else is known of an application: the other drafts that share its context, oldest first. */
export interface History {
  readonly sent: readonly SentMessage[];
}

export const NO_HISTORY: History = { sent: [] };
