import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type ExecuteCommandParams,
  InlayHintRefreshRequest,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { contextUris, isContextUri, normalUri, rootOf } from '../context/cascade.ts';
import { Linter } from '../linter/linter.ts';
import { loadKnowledge } from '../prose/knowledge.ts';
import { rules } from '../rules/index.ts';
import { Boundaries } from './boundaries.ts';
import { CALENDAR_COMMAND, type Client, EXPLAIN_COMMAND, MARK_COMMAND } from './capabilities.ts';
import { Checker, type HistorySource } from './checker.ts';
import { CodeActions } from './code-actions.ts';
import { CodeLenses } from './code-lens.ts';
import { Configuration } from './configuration.ts';
import { Contexts } from './contexts.ts';
import type { Dress } from './convert.ts';
import { Diagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import type { Environment, RuleBook } from './environment.ts';
import { Explainer } from './explain.ts';
import { filesOf } from './files.ts';
import { Hovers } from './hover.ts';
import { InlayHints } from './inlay-hints.ts';
import { MarkingAsSent } from './mark-as-sent.ts';
import { PlanNews } from './plan-news.ts';
import { Plans } from './plans.ts';
import { METHODS } from './protocol.ts';
import { WorkspaceIndex } from './workspace-index.ts';
import { Writing } from './writing.ts';

/** Loads the rules and makes the session: the one way in from the part that greets the client. */
export async function createSession(
  connection: Connection,
  client: Client,
  open: TextDocuments<TextDocument>,
  folders: () => readonly string[],
  environment: Environment,
): Promise<Session> {
  const book = environment.loadRules ? await environment.loadRules() : { rules, knowledge: loadKnowledge() };
  return new Session(connection, client, open, folders, book, environment);
}

/** Everything a server does once it has been greeted; loaded after `initialize` has been answered. */
export class Session {
  readonly diagnostics: Diagnostics;
  readonly codeActions: CodeActions;
  readonly hovers: Hovers;
  readonly codeLenses: CodeLenses;
  readonly inlayHints: InlayHints;
  readonly explainer: Explainer;
  readonly plans: Plans;
  readonly writing: Writing;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #configuration: Configuration;
  readonly #contexts: Contexts;
  readonly #checker: Checker;
  readonly #index: WorkspaceIndex;
  readonly #marking: MarkingAsSent;
  readonly #news: PlanNews;
  readonly #folders: () => readonly string[];

  constructor(
    connection: Connection,
    client: Client,
    open: TextDocuments<TextDocument>,
    folders: () => readonly string[],
    { rules, knowledge }: RuleBook,
    environment: Environment,
  ) {
    const files = filesOf(connection, client, environment.files);
    const documents = new Documents(open, files);
    const linter = new Linter(rules, knowledge, reporter(connection));
    const dress = dressFor(client, environment, rules, documents);
    this.#connection = connection;
    this.#client = client;
    this.#folders = folders;
    this.#configuration = new Configuration(connection, client);
    this.#contexts = new Contexts(files, (uri) => documents.open(uri), client.registersWatchers);
    const boundaries = new Boundaries(() => this.refresh());
    const index = new WorkspaceIndex({
      connection,
      documents,
      files,
      folders,
      configuration: this.#configuration,
      contexts: this.#contexts,
      onAffected: (isAffected) => this.#reconsider(isAffected),
    });
    const history: HistorySource = (uri) => index.historyOf(uri);
    const checker = new Checker(linter, this.#configuration, this.#contexts, folders, boundaries, history);
    this.#checker = checker;
    this.#index = index;
    this.#news = new PlanNews(() => this.#tellOfPlan());
    this.plans = new Plans({ client, index, configuration: this.#configuration, folders, boundaries });
    this.#marking = new MarkingAsSent(connection, client, documents, checker);
    this.diagnostics = new Diagnostics({ connection, client, documents, checker, files, folders, dress });
    this.codeActions = new CodeActions(documents, checker, client, dress);
    this.hovers = new Hovers(documents, checker, rules, client, dress);
    this.codeLenses = new CodeLenses(documents, checker, client);
    this.inlayHints = new InlayHints(documents, checker);
    this.explainer = new Explainer(documents, checker);
    index.relist();
    this.writing = new Writing({
      client,
      rules,
      documents,
      checker,
      files,
      folders,
      contexts: this.#contexts,
      configuration: this.#configuration,
    });
  }

  /** A document was opened, or saved: where nobody tells of the disk, a good time to look at what is beside it. */
  touched({ uri }: TextDocument): void {
    if (!this.#client.registersWatchers) this.#index.lookAround(uri);
  }

  /** A document was opened or edited. */
  changed(document: TextDocument): void {
    this.#index.changed([document.uri]);
    this.#news.stir();
    this.diagnostics.changed(document);
    if (isContextUri(document.uri)) this.#refreshBelow([normalUri(document.uri)]);
  }

  closed(document: TextDocument): void {
    this.#index.changed([document.uri]);
    this.#news.stir();
    this.#checker.forget(document.uri);
    this.#configuration.forget(document.uri);
    this.diagnostics.closed(document);
    if (isContextUri(document.uri)) this.#refreshBelow([normalUri(document.uri)]);
  }

  /** Files or folders were changed outside of the editor, or moved and deleted in it. */
  changedOnDisk(uris: readonly string[]): void {
    const changed = uris.map(normalUri);
    const contexts = changed.flatMap((uri) => this.#contexts.forget(uri));
    this.#index.changed(changed);
    this.#news.stir();
    this.diagnostics.changedOnDisk(changed);
    if (contexts.length > 0) this.#refreshBelow(contexts);
  }

  configured(settings: unknown): void {
    this.#configuration.change(settings);
    this.#index.relist();
    this.refresh();
  }

  /** The workspace has other folders now. */
  refolded(): void {
    this.#index.relist();
    this.refresh();
  }

  /** Answers `workspace/executeCommand`. */
  async execute({ command, arguments: [uri] = [] }: ExecuteCommandParams, token: CancellationToken) {
    if (command === CALENDAR_COMMAND)
      return this.plans.calendar(typeof uri === 'string' ? { folder: uri } : {}, token);
    if (typeof uri !== 'string') return null;
    if (command === EXPLAIN_COMMAND) return this.explainer.explain({ uri }, token);
    return command === MARK_COMMAND ? this.#marking.mark(uri, token) : null;
  }

  /** Everything may look different now. */
  refresh(): void {
    this.diagnostics.refresh();
    this.#news.stir();
    this.#tellClient();
  }

  #refreshBelow(contexts: readonly string[]): void {
    this.#reconsider((uri) => {
      const own = normalUri(uri);
      const above = contextUris(own, rootOf(own, this.#folders()));
      return contexts.some((context) => above.includes(context) && context !== own);
    });
  }

  #reconsider(concerns: (uri: string) => boolean): void {
    this.diagnostics.refresh(concerns);
    this.#tellClient();
  }

  #tellClient(): void {
    const { isOurs, refreshesLenses, refreshesHints } = this.#client;
    if (isOurs) void this.#connection.sendNotification(METHODS.changed);
    const ignore = () => {};
    if (refreshesLenses) this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
    if (refreshesHints) this.#connection.sendRequest(InlayHintRefreshRequest.type).catch(ignore);
  }

  #tellOfPlan(): void {
    if (this.#client.isOurs) void this.#connection.sendNotification(METHODS.planChanged);
  }
}

/** Tells of each rule's crash once: the same crash at every keystroke would bury the log. */
function reporter(connection: Connection): (ruleId: string, error: unknown) => void {
  const told = new Set<string>();
  return (ruleId, error) => {
    if (told.has(ruleId)) return;
    told.add(ruleId);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(
      `The rule ${ruleId} failed; its findings are missing, all others stay.\n${trace}`,
    );
  };
}

function dressFor(
  client: Client,
  environment: Environment,
  rules: RuleBook['rules'],
  documents: Documents,
): Dress & Required<Pick<Dress, 'pageOf'>> {
  const pages = client.pages ?? environment.pages;
  return {
    related: client.relatedInformation,
    documentOf: (uri) => documents.open(uri),
    pageOf: (ruleId) => (pages && ruleId in rules ? `${pages}${ruleId}.md` : undefined),
  };
}
