import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, EXPLAIN_COMMAND, readClient, serverCapabilities } from './capabilities.ts';
import type { Environment, RuleBook } from './environment.ts';
import { explainRequest } from './protocol.ts';
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
    loading ??= createSession(connection, client, documents, () => folders, environment);
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
      session?.refresh();
    });

  documents.onDidChangeContent(({ document }) => session?.changed(document));
  documents.onDidClose(({ document }) => session?.closed(document));
  connection.onDidChangeConfiguration(({ settings }) => load().then((it) => it.configured(settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => session?.changedOnDisk(changes.map(({ uri }) => uri)));

  const { diagnostics } = connection.languages;
  diagnostics.on(async (params, token) => (await load()).diagnostics.pull(params, token));
  diagnostics.onWorkspace(async (params, token) => (await load()).diagnostics.pullWorkspace(params, token));
  connection.onCodeAction(async (params, token) => (await load()).codeActions.list(params, token));
  connection.onHover(async (params, token) => (await load()).hovers.at(params, token));
  connection.onRequest(explainRequest, async (params, token) =>
    (await load()).explainer.explain(params, token),
  );
  connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }, token) => {
    if (command !== EXPLAIN_COMMAND || typeof uri !== 'string') return null;
    return (await load()).explainer.explain({ uri }, token);
  });

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

async function createSession(
  connection: Connection,
  client: Client,
  documents: TextDocuments<TextDocument>,
  folders: () => readonly string[],
  environment: Environment,
): Promise<Session> {
  const loadRules = environment.loadRules ?? ownRules;
  const [{ Session }, book] = await Promise.all([import('./session.ts'), loadRules()]);
  return new Session(connection, client, documents, folders, book, environment);
}

async function ownRules(): Promise<RuleBook> {
  const [{ rules }, { classes }] = await Promise.all([
    import('../rules/index.ts'),
    import('../prose/classes/index.ts'),
  ]);
  return { rules, classes };
}
