import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { answerFileRequests } from './files.ts';

/** Makes a client that has not been started yet; loads the library for it. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Why a document is (not) checked, as the server tells it. */
export interface Explanation {
  readonly status: 'checked' | 'context' | 'not-a-draft' | 'off' | 'unknown';
  readonly text: string;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  readonly contexts: readonly string[];
}

/** Whom the server's news concerns. */
export interface ServerListener {
  /** Documents may be judged differently than before. */
  readonly onChange: () => void;
  /** The plan may look different than before. */
  readonly onPlanChange: () => void;
}

/** The language server of this window: started once, when the first draft shows up, and kept alive from then on. */
export class Server {
  readonly #context: ExtensionContext;
  readonly #create: ClientFactory;
  readonly #onChange: () => void;
  readonly #onPlanChange: () => void;
  #starting: Promise<BaseLanguageClient> | undefined;
  #client: BaseLanguageClient | undefined;

  constructor(context: ExtensionContext, create: ClientFactory, { onChange, onPlanChange }: ServerListener) {
    this.#context = context;
    this.#create = create;
    this.#onChange = onChange;
    this.#onPlanChange = onPlanChange;
  }

  get isWanted(): boolean {
    return this.#starting !== undefined;
  }

  get isRunning(): boolean {
    return this.#client?.isRunning() === true;
  }

  start(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  async restart(): Promise<void> {
    if (!this.#client) await this.start();
    else {
      await this.stop();
      await this.#client.start();
    }
    this.#onChange();
    this.#onPlanChange();
  }

  async stop(): Promise<void> {
    if (this.#client?.isRunning()) await this.#client.stop();
  }

  /** Undefined while there is no server to ask. */
  async explain(uri: Uri): Promise<Explanation | undefined> {
    if (!this.isRunning) return undefined;
    return this.#client?.sendRequest<Explanation>('followUp/explain', { uri: uri.toString() });
  }

  /** Asks the server, which is started for it, something of our own. */
  async request<T>(method: string, params: object): Promise<T> {
    const client = await this.start();
    return client.sendRequest<T>(method, params);
  }

  /** Has the server do something. */
  execute<T>(command: string, ...args: readonly string[]): Promise<T> {
    return this.request('workspace/executeCommand', { command, arguments: args });
  }

  showLog(): void {
    this.#client?.outputChannel.show();
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#create(this.#options());
    this.#client = client;
    answerFileRequests(client);
    client.onNotification('followUp/changed', this.#onChange);
    client.onNotification('followUp/planChanged', this.#onPlanChange);
    this.#context.subscriptions.push(client.onDidChangeState(this.#onChange));
    await client.start();
    this.#onPlanChange();
    return client;
  }

  #options(): LanguageClientOptions {
    const folders = workspace.workspaceFolders ?? [];
    const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
    const pages = Uri.joinPath(this.#context.extensionUri, 'dist', 'rules');
    return {
      documentSelector: [...schemes].flatMap((scheme) => [
        { scheme, language: 'markdown' },
        { scheme, pattern: '**/follow-up.yml' },
      ]),
      initializationOptions: { isOurs: true, pages: `${pages.toString()}/` },
      outputChannelName: 'Follow-Up',
    };
  }
}
