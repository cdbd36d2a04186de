import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isCancelled } from './cancellation.ts';
import { type Client, readClient, serverCapabilities } from './capabilities.ts';
import type { Environment } from './environment.ts';
import type { PlanQuery } from './plans.ts';
import { METHODS } from './protocol.ts';
import { serveWriting } from './serve-writing.ts';
import type { Session } from './session.ts';

const WATCHED = ['**/follow-up.yml', '**/*.{md,markdown}'];

/**
 * Serves one client over a connection. `initialize` is answered before anything heavy is loaded: the linter, its rules and
 * every feature come in with the session, right after the greeting.
 */
export function startServer(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client | undefined;
  let folders: readonly string[] = [];
  let loading: Promise<Session> | undefined;
  let session: Session | undefined;

  const load = (): Promise<Session> => {
    if (!client) return Promise.reject(new Error('The server has not been initialized.'));
    const greeted = client;
    loading ??= import('./session.ts').then(({ createSession }) =>
      createSession(connection, greeted, documents, () => folders, environment),
    );
    return loading;
  };

  connection.onInitialize((params) => {
    client = readClient(params);
    folders = client.folders;
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Follow-Up' } };
  });
  connection.onInitialized(async () => {
    if (client) register(connection, client);
    if (client?.workspaceFolders) followFolders();
    session = await load();
    for (const document of documents.all()) session.changed(document);
  });

  const followFolders = () =>
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      session?.refolded();
    });

  documents.onDidChangeContent(({ document }) => session?.changed(document));
  documents.onDidOpen(({ document }) => session?.touched(document));
  documents.onDidSave(({ document }) => session?.touched(document));
  documents.onDidClose(({ document }) => session?.closed(document));
  connection.onDidChangeConfiguration(({ settings }) => load().then((it) => it.configured(settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => session?.changedOnDisk(changes.map(({ uri }) => uri)));

  connection.workspace.onDidRenameFiles(({ files }) =>
    session?.changedOnDisk(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.workspace.onDidDeleteFiles(({ files }) => session?.changedOnDisk(files.map(({ uri }) => uri)));

  const ask = <T>(work: (session: Session) => Promise<T>): Promise<T> => answer(load().then(work));
  const { diagnostics } = connection.languages;
  diagnostics.on((params, token) => ask((it) => it.diagnostics.pull(params, token)));
  diagnostics.onWorkspace((params, token) => ask((it) => it.diagnostics.pullWorkspace(params, token)));
  connection.onCodeAction((params, token) => ask((it) => it.codeActions.list(params, token)));
  connection.onHover((params, token) => ask((it) => it.hovers.at(params, token)));
  connection.onCodeLens((params, token) => ask((it) => it.codeLenses.list(params, token)));
  connection.languages.inlayHint.on((params, token) => ask((it) => it.inlayHints.list(params, token)));
  connection.onRequest(METHODS.explain, (params: { readonly uri: string }, token) =>
    ask((it) => it.explainer.explain(params, token)),
  );
  connection.onRequest(METHODS.plan, (query: PlanQuery | null, token) =>
    ask((it) => it.plans.plan(query ?? {}, token)),
  );
  connection.onExecuteCommand((params, token) => ask((it) => it.execute(params, token)));

  serveWriting(connection, ask);

  documents.listen(connection);
  connection.listen();
}

function register(connection: Connection, client: Client): void {
  if (client.registersConfiguration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'followUp' });
  if (client.registersWatchers)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    });
}

/** Answers with "cancelled" what was cancelled, and with an error what failed. */
async function answer<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isCancelled(error)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}
