import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDiagnosticParams,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileSystem, normalUri } from '../context/cascade.ts';
import type { Problem } from '../linter/lint.ts';
import { breathe, throwIfCancelled } from './cancellation.ts';
import type { Client } from './capabilities.ts';
import type { Checker } from './checker.ts';
import { type Dress, toDiagnostic } from './convert.ts';
import type { Documents } from './documents.ts';
import { textPrint } from './text-print.ts';

interface Result {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The result of what is no draft. */
const NOTHING = 'none';

/** Tells the client what was found: when it asks, or, where it cannot ask, whenever something changes. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #files: FileSystem;
  readonly #folders: () => readonly string[];
  readonly #dress: Dress;
  readonly #publishing = new Map<string, { again: boolean }>();
  readonly #onDisk = new Map<string, Result>();
  readonly #waiting = new Set<() => void>();
  #generation = 0;
  #toldGeneration = -1;
  #refreshing: 'no' | 'yes' | 'again' = 'no';

  constructor(parts: {
    readonly connection: Connection;
    readonly client: Client;
    readonly documents: Documents;
    readonly checker: Checker;
    readonly files: FileSystem;
    readonly folders: () => readonly string[];
    readonly dress: Dress;
  }) {
    this.#connection = parts.connection;
    this.#client = parts.client;
    this.#documents = parts.documents;
    this.#checker = parts.checker;
    this.#files = parts.files;
    this.#folders = parts.folders;
    this.#dress = parts.dress;
  }

  /** Answers `textDocument/diagnostic`. */
  async pull(
    { textDocument, previousResultId }: { textDocument: { uri: string }; previousResultId?: string },
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    throwIfCancelled(token);
    const document = await this.#documents.get(textDocument.uri);
    throwIfCancelled(token);
    const { resultId, items } = await this.#judge(document);
    throwIfCancelled(token);
    return resultId === previousResultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items };
  }

  /**
   * Answers `workspace/diagnostic` for every draft and context of the workspace. A client that streams results asks again as
   * soon as it is answered: it is kept waiting until something has changed.
   */
  async pullWorkspace(
    { previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<{ items: WorkspaceDocumentDiagnosticReport[] }> {
    throwIfCancelled(token);
    if (partialResultToken !== undefined && previousResultIds.length > 0) await this.#change(token);
    const generation = this.#generation;
    const previous = new Map(previousResultIds.map((one) => [normalUri(one.uri), one]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of await this.#workspaceUris()) {
      await breathe(token);
      const item = await this.#workspaceItem(uri, previous.get(uri));
      if (item) items.push(item);
      previous.delete(uri);
    }
    throwIfCancelled(token);
    for (const { uri } of previous.values()) items.push({ kind: 'full', uri, version: null, items: [] });
    this.#toldGeneration = generation;
    return { items };
  }

  /** One document has changed: it alone is judged anew. */
  changed(document: TextDocument): void {
    if (!this.#client.pullsDiagnostics) this.#publish(document);
  }

  /** A document is gone: what was shown of it is taken back, and what is on disk counts again. */
  closed({ uri }: TextDocument): void {
    this.#publishing.delete(uri);
    this.changedOnDisk([normalUri(uri)]);
    if (!this.#client.pullsDiagnostics) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Files, in normal spelling, are no longer what they were. */
  changedOnDisk(uris: readonly string[]): void {
    for (const uri of uris) this.#onDisk.delete(uri);
    this.#bump();
  }

  /** Something around the documents has changed; `concerns` tells for which, by their URI. */
  refresh(concerns: (uri: string) => boolean = () => true): void {
    this.changedOnDisk([...this.#onDisk.keys()].filter(concerns));
    const open = this.#documents.all().filter(({ uri }) => concerns(uri));
    if (!this.#client.pullsDiagnostics) for (const document of open) this.#publish(document);
    else if (this.#client.refreshesDiagnostics && open.length > 0) void this.#askToPull();
  }

  async #judge(document: TextDocument | undefined): Promise<Result> {
    const checked = document && (await this.#checker.check(document));
    if (!document || !checked) return { resultId: NOTHING, items: [] };
    const dress = await this.#dressFor(checked.problems);
    const items = checked.problems.map((problem) => toDiagnostic(document, problem, dress));
    return { resultId: textPrint(JSON.stringify(items)), items };
  }

  /** The dress with the texts at hand that the problems point into, open or not. */
  async #dressFor(problems: readonly Problem[]): Promise<Dress> {
    const uris = problems.flatMap(({ related }) => related.flatMap(({ uri }) => uri ?? []));
    if (uris.length === 0 || !this.#dress.related) return this.#dress;
    const texts = await Promise.all(uris.map((uri) => this.#documents.get(uri)));
    return { ...this.#dress, documentOf: (uri) => texts[uris.indexOf(uri)] };
  }

  async #workspaceUris(): Promise<readonly string[]> {
    const found = await Promise.all(
      this.#folders().map((folder) => this.#files.findFiles(folder).catch(() => [])),
    );
    const open = this.#documents.all().map(({ uri }) => normalUri(uri));
    return [...new Set([...found.flat(), ...open])].sort();
  }

  async #workspaceItem(
    uri: string,
    previous: PreviousResultId | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const open = this.#documents.open(uri);
    const { resultId, items } = open ? await this.#judge(open) : await this.#judgeOnDisk(uri);
    if (resultId === NOTHING && !previous) return undefined;
    const place = { uri: open?.uri ?? previous?.uri ?? uri, version: open?.version ?? null };
    return resultId === previous?.value
      ? { kind: 'unchanged', resultId, ...place }
      : { kind: 'full', resultId, items, ...place };
  }

  /** What is found in a file that is not open; remembered where changes on disk will be told. */
  async #judgeOnDisk(uri: string): Promise<Result> {
    const known = this.#onDisk.get(uri);
    if (known) return known;
    const generation = this.#generation;
    const result = await this.#judge(await this.#documents.get(uri));
    if (this.#client.registersWatchers && generation === this.#generation) this.#onDisk.set(uri, result);
    return result;
  }

  #bump(): void {
    this.#generation++;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  async #change(token: CancellationToken): Promise<void> {
    if (this.#generation !== this.#toldGeneration) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      token.onCancellationRequested(() => resolve());
    });
    throwIfCancelled(token);
  }

  async #askToPull(): Promise<void> {
    if (this.#refreshing !== 'no') {
      this.#refreshing = 'again';
      return;
    }
    do {
      this.#refreshing = 'yes';
      await this.#connection.languages.diagnostics.refresh().catch(() => {});
    } while ((this.#refreshing as string) === 'again');
    this.#refreshing = 'no';
  }

  /** Sends what is found now; while one answer is on its way, any number of changes costs one more. */
  #publish(document: TextDocument): void {
    const running = this.#publishing.get(document.uri);
    if (running) {
      running.again = true;
      return;
    }
    const turn = { again: false };
    this.#publishing.set(document.uri, turn);
    void this.#publishTurns(document, turn);
  }

  async #publishTurns(document: TextDocument, turn: { again: boolean }): Promise<void> {
    const { uri } = document;
    const isCurrent = () => this.#publishing.get(uri) === turn;
    try {
      do {
        turn.again = false;
        const { items } = await this.#judge(document);
        if (!isCurrent()) return;
        await this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
      } while (turn.again && isCurrent());
    } catch (error) {
      this.#connection.console.error(
        `${uri} could not be checked: ${String((error as Error).stack ?? error)}`,
      );
    } finally {
      if (isCurrent()) this.#publishing.delete(uri);
    }
  }
}
