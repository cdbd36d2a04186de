import type { Connection } from 'vscode-languageserver';
import { METHODS } from './protocol.ts';
import type { Session } from './session.ts';

/** Runs work once the session is loaded; turns what was cancelled into its answer. */
type Ask = <T>(work: (session: Session) => Promise<T>) => Promise<T>;

/** Registers the requests that help to write a message and to send it; what answers them is loaded with the session. */
export function serveWriting(connection: Connection, ask: Ask): void {
  connection.onDocumentSymbol((params, token) => ask(({ writing }) => writing.symbols(params, token)));
  connection.onFoldingRanges((params, token) => ask(({ writing }) => writing.folding(params, token)));
  connection.onDocumentLinks((params, token) => ask(({ writing }) => writing.links(params, token)));
  connection.onDefinition((params, token) => ask(({ writing }) => writing.definition(params, token)));
  connection.onPrepareRename((params, token) => ask(({ writing }) => writing.prepareRename(params, token)));
  connection.onRenameRequest((params, token) => ask(({ writing }) => writing.rename(params, token)));
  connection.onCompletion((params, token) => ask(({ writing }) => writing.completions(params, token)));
  connection.onRequest(METHODS.send, (params: Parameters<Session['writing']['send']>[0], token) =>
    ask(({ writing }) => writing.send(params, token)),
  );
  connection.onRequest(METHODS.sections, (params: { readonly uri: string }, token) =>
    ask(({ writing }) => writing.sections(params, token)),
  );
  connection.onRequest(METHODS.newDraft, (params: Parameters<Session['writing']['newDraft']>[0], token) =>
    ask(({ writing }) => writing.newDraft(params, token)),
  );
}
