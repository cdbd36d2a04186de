import { type CancellationToken, LSPErrorCodes, RAL, ResponseError } from 'vscode-languageserver';

/** Ends the work at hand with the answer "cancelled" once the client no longer wants it: an empty list would be a lie. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Lets messages that wait be read, a cancellation among them. */
export async function breathe(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
  throwIfCancelled(token);
}
