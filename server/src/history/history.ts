import type { Recipient } from '../context/recipient.ts';
import type { Channel, Kind } from '../context/schema.ts';
import type { Span } from '../draft/span.ts';

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

/** Another application of the same workspace: whose names must not stray into this one. */
export interface OtherApplication {
  readonly company?: string;
  readonly role?: string;
  readonly to: readonly Recipient[];
}

/** All other applications of the workspace, asked by what a message says: the cost is that of the words, however many there are. */
export interface OtherApplications {
  /** Those whose company's name begins with this word, an article apart, in any spelling of its accents. */
  beginning(word: string): readonly OtherApplication[];
  /** Those among whose people's names all of these words may occur; none is left out. */
  knowing(words: readonly string[]): readonly OtherApplication[];
  /** Whether one of them is for a role of this name. */
  hasRole(role: string): boolean;
}

/** Another draft of the workspace whose text is nearly this one's. */
export interface Twin {
  readonly uri: string;
  /** Of the first paragraph that both share: UTF-16 offsets into that draft. */
  readonly span: Span;
  /** Shared word sequences in proportion to all of both, 0–1. */
  readonly likeness: number;
  readonly isSent: boolean;
  readonly company?: string;
  readonly to: readonly Recipient[];
}

/** What else is known of an application: the other drafts that share its context, oldest first. */
export interface History {
  readonly sent: readonly SentMessage[];
  /** Absent where nothing is known of the rest of the workspace. */
  readonly others?: OtherApplications;
  /** Likest first. */
  readonly twins?: readonly Twin[];
}

export const NO_HISTORY: History = { sent: [] };
