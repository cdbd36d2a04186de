import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Position,
  PublishDiagnosticsParams,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type EditorOptions, greeting } from './options.ts';
import { Texts } from './texts.ts';

export const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** An editor as any would be: it speaks LSP with a server process and keeps the texts it has opened. */
export class Editor extends Texts {
  readonly connection: MessageConnection;
  readonly process: ChildProcess | undefined;
  readonly log: string[] = [];
  readonly registrations: string[] = [];
  readonly published = new Map<string, PublishDiagnosticsParams>();
  settings: object;
  refreshes = 0;
  lensRefreshes = 0;
  plansChanged = 0;
  readonly #options: EditorOptions;
  #isAsStarted = true;
  readonly #waiting = new Set<() => void>();
  #settingsGiven: Promise<void> = Promise.resolve();

  constructor(connection: MessageConnection, options: EditorOptions = {}, process?: ChildProcess) {
    super();
    this.connection = connection;
    this.process = process;
    this.settings = options.settings ?? {};
    this.#options = options;
    this.#listen();
  }

  /** Starts the built server over standard input and output. */
  static async start(
    options: EditorOptions = {},
    command: readonly string[] = [SERVER, '--stdio'],
  ): Promise<Editor> {
    if (!existsSync(SERVER)) throw new Error('dist/server.js is missing: run `npm run build` first.');
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const editor = new Editor(connection, options, child);
    await editor.initialize();
    return editor;
  }

  async initialize(): Promise<unknown> {
    const result = await this.connection.sendRequest('initialize', greeting(this.#options));
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.put(uri, languageId, text);
    await this.#notify('didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces a range, as typing does. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    const version = this.change(uri, range, text);
    await this.#notify('didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  /** Replaces the first occurrence of some words. */
  async replace(uri: string, words: string, text: string): Promise<void> {
    await this.edit(uri, this.rangeOf(uri, words), text);
  }

  /** Tells that a document has been written to the disk. */
  async save(uri: string): Promise<void> {
    await this.#notify('didSave', { textDocument: { uri } });
  }

  /** Withholds the settings from the server, so that whatever needs them waits; what it returns gives them out. */
  withhold(): () => void {
    let release = () => {};
    this.#settingsGiven = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  async close(uri: string): Promise<void> {
    this.drop(uri);
    await this.#notify('didClose', { textDocument: { uri } });
  }

  async configure(settings: object): Promise<void> {
    this.#isAsStarted = false;
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async touch(uri: string): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Rule and words of every diagnostic: `late-thank-you: Hi Dana,`. */
  async found(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map((one) => this.describe(uri, one));
  }

  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  /** Asks anything about the place in the middle of a `|` that stands in `words`: `Dana| Whitfield`. */
  ask<T>(method: string, uri: string, words: string, more: object = {}): Promise<T> {
    const at = this.text(uri).indexOf(words.replace('|', ''));
    if (at < 0) throw new Error(`“${words}” is not in ${uri}.`);
    const position = this.document(uri).positionAt(at + words.indexOf('|'));
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...more });
  }

  /** Applies an edit as editors do: one made for another version is refused. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    if (this.isStale(edit)) return false;
    for (const [uri, text] of this.after(edit)) {
      const end = this.document(uri).positionAt(this.text(uri).length);
      await this.edit(uri, { start: { line: 0, character: 0 }, end }, text);
    }
    return true;
  }

  /** Resolves as soon as `ready` holds, asked after every message of the server. */
  async until(ready: () => boolean): Promise<void> {
    while (!ready()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** Whether its server may serve another test: nothing was told to it that closing the texts does not take back. */
  get isReusable(): boolean {
    return this.#isAsStarted && this.#options.folders === undefined;
  }

  /** Closes every text and forgets what was told of them. */
  async rest(): Promise<void> {
    for (const uri of this.uris) await this.close(uri);
    this.published.clear();
    this.log.length = 0;
    this.refreshes = 0;
    this.lensRefreshes = 0;
    this.plansChanged = 0;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }

  #notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(`textDocument/${method}`, params);
  }

  #listen(): void {
    const { connection } = this;
    const wake = () => {
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    };
    connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      await this.#settingsGiven;
      return items.map(() => this.settings);
    });
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registrations.push(...registrations.map(({ method }) => method));
        wake();
        return null;
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      wake();
      return null;
    });
    connection.onRequest('workspace/codeLens/refresh', () => {
      this.lensRefreshes++;
      wake();
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => null);
    connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => ({
      applied: await this.apply(edit),
    }));
    connection.onNotification('followUp/planChanged', () => {
      this.plansChanged++;
      wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      wake();
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      wake();
    });
    connection.listen();
  }
}
