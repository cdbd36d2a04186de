import type { CancellationToken } from 'vscode-languageserver';
import { nextTurn } from './turns.ts';

/** Thrown by work that the client no longer wants: it is answered with "cancelled", as an empty list would be a lie. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Tells a cancellation from any other failure, whichever bundle it was thrown in. */
export const isCancelled = (error: unknown): boolean => (error as Error | null)?.name === 'Cancelled';

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled('The request was cancelled.');
}

/** Lets messages that wait be read, a cancellation among them. */
export async function breathe(token: CancellationToken): Promise<void> {
  await nextTurn();
  throwIfCancelled(token);
}
