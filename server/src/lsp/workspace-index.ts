import type { Connection } from 'vscode-languageserver';
import { type FileSystem, isContextUri, normalUri, rootOf } from '../context/cascade.ts';
import type { FactLayer } from '../context/facts.ts';
import { draftReason } from '../context/is-draft.ts';
import type { History } from '../history/history.ts';
import { Workspace } from '../history/workspace.ts';
import { fold } from '../prose/names.ts';
import { isMarkdown, pathOf } from './checker.ts';
import type { Configuration } from './configuration.ts';
import type { Contexts } from './contexts.ts';
import type { Documents } from './documents.ts';
import { Progress } from './progress.ts';
import { textPrint } from './text-print.ts';

/** Files that are read side by side, and entered before messages that wait may have their turn. */
const BATCH = 24;
/** Milliseconds of work after which they have it: no keystroke feels that. */
const SLICE = 8;
/** UTF-16 units; what is longer is no message, and is left out. */
const LARGEST = 1_000_000;

/** What the index reads from, and whom it tells. */
export interface IndexParts {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly files: FileSystem;
  readonly folders: () => readonly string[];
  readonly configuration: Configuration;
  readonly contexts: Contexts;
  /** Is told which drafts have another history now; asked with normal URIs. */
  readonly onAffected: (isAffected: (uri: string) => boolean) => void;
}

interface Found {
  readonly text: string;
  readonly layers: readonly FactLayer[];
}

/**
 * The drafts of all workspace folders, read once in the background and then kept current: unsaved text counts, and what is
 * not open is as it is on disk. Invariant: an open draft never waits for a file that is not open.
 */
export class WorkspaceIndex {
  readonly #parts: IndexParts;
  readonly #workspace = new Workspace();
  /** What stands in the workspace, by URI, to pass over what is the same as before. */
  readonly #entered = new Map<string, { readonly print: string; readonly layers: readonly FactLayer[] }>();
  readonly #stale = new Set<string>();
  readonly #looking = new Map<string, Promise<void>>();
  /** Files that a folder's list has just named: one that cannot be read is worth a word. */
  #listed = new Set<string>();
  readonly #unreadable = new Set<string>();
  #affected = new Set<string>();
  #mustList = false;
  #running: Promise<void> | undefined;

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  /** Looks for all files of all folders anew: at the start, and when folders or settings have changed. */
  relist(): void {
    this.#mustList = true;
    this.#run();
  }

  /** These files are not what they were, in the editor or on disk; of a context or a folder, those below it. */
  changed(uris: readonly string[]): void {
    for (const uri of uris.map(normalUri)) {
      this.#listed.delete(uri);
      if (isContextUri(uri)) this.#staleBelow(uri.slice(0, uri.lastIndexOf('/') + 1));
      else if (this.#parts.documents.open(uri) || isMarkdownName(uri)) this.#stale.add(uri);
      else this.#staleBelow(`${uri}/`);
    }
    this.#run();
  }

  /** What is known of a draft's application and of its like; for a file that is not open, when all files have been read. */
  async historyOf(uri: string): Promise<History> {
    if (!this.#parts.documents.open(uri)) await this.#running;
    const looks = this.#openUris().map((open) =>
      this.#stale.has(open) ? this.#look(open) : this.#looking.get(open),
    );
    await Promise.all(looks);
    return this.#workspace.historyOf(uri);
  }

  #openUris(): string[] {
    return this.#parts.documents.all().map(({ uri }) => normalUri(uri));
  }

  #staleBelow(folder: string): void {
    for (const uri of [...this.#workspace.uris(), ...this.#openUris()])
      if (uri.startsWith(folder)) this.#stale.add(uri);
  }

  #run(): void {
    if (this.#running || !this.#isBehind()) return;
    this.#running = this.#catchUp().finally(() => {
      this.#running = undefined;
      this.#run();
    });
  }

  #isBehind(): boolean {
    return this.#mustList || this.#stale.size > 0;
  }

  async #catchUp(): Promise<void> {
    while (this.#isBehind()) {
      const progress = this.#mustList ? await this.#list() : undefined;
      await this.#readStale((share) => progress?.report(share));
      progress?.done();
    }
    this.#listed.clear();
    this.#tell();
  }

  async #list(): Promise<Progress | undefined> {
    const { connection, files, folders } = this.#parts;
    this.#mustList = false;
    const found = await Promise.all(folders().map((folder) => files.findFiles(folder).catch(() => [])));
    this.#listed = new Set(found.flat().filter((uri) => !isContextUri(uri)));
    for (const uri of [...this.#listed, ...this.#workspace.uris(), ...this.#openUris()]) this.#stale.add(uri);
    return this.#listed.size > 0 ? new Progress(connection, 'Reading your follow-ups') : undefined;
  }

  async #readStale(report: (share: number) => void): Promise<void> {
    let read = 0;
    let since = performance.now();
    while (this.#stale.size > 0) {
      const batch = [...firstOf(this.#stale, BATCH)];
      await Promise.all(batch.map((uri) => this.#look(uri)));
      read += batch.length;
      report(read / (read + this.#stale.size));
      if (performance.now() - since < SLICE) continue;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 0);
      });
      since = performance.now();
    }
  }

  /** Takes in a file as it is now; never fails. */
  #look(uri: string): Promise<void> {
    this.#stale.delete(uri);
    const look = this.#find(uri)
      .then((found) => this.#enter(uri, found))
      .catch((error: unknown) =>
        this.#parts.connection.console.error(
          `${uri} is left out: ${String((error as Error).stack ?? error)}`,
        ),
      )
      .finally(() => {
        if (this.#looking.get(uri) === look) this.#looking.delete(uri);
      });
    this.#looking.set(uri, look);
    return look;
  }

  /** The draft that a file is; undefined for what is none, or is gone. Its text is taken last: typing goes on meanwhile. */
  async #find(uri: string): Promise<Found | undefined> {
    const { documents, files, configuration, contexts } = this.#parts;
    const folders = this.#parts.folders();
    const root = rootOf(uri, folders);
    if (root === undefined && !documents.open(uri)) return undefined;
    const { enable, include } = await configuration.of(root ?? uri);
    if (!enable) return undefined;
    const onDisk = documents.open(uri) ? undefined : await files.readFile(uri).catch(() => undefined);
    const isDraft = (text: string) => draftReason(text, pathOf(uri, folders), include) !== undefined;
    if (onDisk !== undefined && !isDraft(onDisk)) return undefined;
    const layers = await contexts.layersFor(uri, folders);
    const open = documents.open(uri);
    const text = open?.getText() ?? onDisk;
    if (text === undefined && this.#listed.has(uri)) this.#tellUnreadable(uri);
    if (text === undefined || text.length > LARGEST || (open && !isMarkdown(open))) return undefined;
    return isDraft(text) ? { text, layers } : undefined;
  }

  #tellUnreadable(uri: string): void {
    if (this.#unreadable.has(uri)) return;
    this.#unreadable.add(uri);
    this.#parts.connection.console.warn(`${uri} cannot be read; it is left out.`);
  }

  #enter(uri: string, found: Found | undefined): void {
    const entered = this.#entered.get(uri);
    if (!found) {
      if (!entered) return;
      this.#entered.delete(uri);
      this.#note(uri, this.#workspace.remove(uri));
      return;
    }
    const { text, layers } = found;
    const print = textPrint(text);
    if (entered?.print === print && areSame(entered.layers, layers)) return;
    this.#entered.set(uri, { print, layers });
    this.#note(uri, this.#workspace.set(uri, text, layers));
  }

  /** The changed draft itself is judged anew by who changed it. */
  #note(uri: string, affected: Iterable<string>): void {
    for (const other of affected) if (other !== uri) this.#affected.add(other);
  }

  #tell(): void {
    const affected = this.#affected;
    const names = [...this.#workspace.takeChangedNames()].map(fold);
    if (names.length === 0 && affected.size === 0) return;
    this.#affected = new Set();
    this.#parts.onAffected((uri) => affected.has(normalUri(uri)) || this.#isNaming(uri, names));
  }

  /** Whether a draft has one of these words, for all that is known: only texts that are open are at hand. */
  #isNaming(uri: string, names: readonly string[]): boolean {
    const open = names.length > 0 ? this.#parts.documents.open(uri) : undefined;
    if (!open) return names.length > 0;
    const text = fold(open.getText());
    return names.some((name) => text.includes(name));
  }
}

const isMarkdownName = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri);

const areSame = (a: readonly FactLayer[], b: readonly FactLayer[]): boolean =>
  a.length === b.length && a.every((layer, i) => layer === b[i]);

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
