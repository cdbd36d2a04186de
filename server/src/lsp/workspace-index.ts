import { isContextUri, normalUri, rootOf } from '../context/cascade.ts';
import { type FactLayer, readFacts } from '../context/facts.ts';
import type { History } from '../history/history.ts';
import { Workspace } from '../history/workspace.ts';
import { ApplicationFiles, type Groups } from '../plan/applications.ts';
import { fold } from '../prose/names.ts';
import { Addresses } from './addresses.ts';
import { DraftFiles, type DraftFilesParts, type Found } from './draft-files.ts';
import { Progress } from './progress.ts';
import { textPrint } from './text-print.ts';
import { Pace } from './turns.ts';

/** Files that are read side by side: as many as are entered at most before messages that wait have their turn. */
const READERS = 24;

/** What the index reads from, and whom it tells. */
export interface IndexParts extends DraftFilesParts {
  /** Is told which drafts have another history now; asked with normal URIs. */
  readonly onAffected: (isAffected: (uri: string) => boolean) => void;
}

/** What stands in the workspace, to pass over what is the same as before. */
interface Entered {
  readonly print: string;
  readonly layers: readonly FactLayer[];
  readonly sender: Found['sender'];
}

/**
 * The drafts and contexts of all workspace folders, read once in the background and then kept current: unsaved text counts, and
 * what is not open is as it is on disk. Invariant: an open draft never waits for a file that is not open.
 */
export class WorkspaceIndex {
  readonly #parts: IndexParts;
  readonly #files: DraftFiles;
  readonly #addresses: Addresses;
  readonly #workspace = new Workspace();
  readonly #applications = new ApplicationFiles();
  readonly #entered = new Map<string, Entered>();
  readonly #stale = new Set<string>();
  readonly #looking = new Map<string, Promise<void>>();
  /** Files that a folder's list has just named: one that cannot be read is worth a word. */
  #listed = new Set<string>();
  #affected = new Set<string>();
  #mustList = false;
  readonly #mustLook = new Set<string>();
  #running: Promise<void> | undefined;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#files = new DraftFiles(parts);
    this.#addresses = new Addresses(parts.files);
  }

  /** Looks for all files of all folders anew: at the start, and when folders or settings have changed. */
  relist(): void {
    this.#mustList = true;
    this.#run();
  }

  /** Looks anew for the files of an application that this one belongs to, where nobody tells of changes on disk. */
  lookAround(uri: string): void {
    const own = normalUri(uri);
    if (rootOf(own, this.#parts.folders()) === undefined) return;
    const context = this.#entered.get(own)?.layers[0]?.file ?? own;
    this.#mustLook.add(context.slice(0, context.lastIndexOf('/')));
    this.#run();
  }

  /** These files are not what they were, in the editor or on disk; of a context or a folder, those below it. */
  changed(uris: readonly string[]): void {
    for (const uri of uris.map(normalUri)) {
      this.#listed.delete(uri);
      if (!this.#parts.documents.open(uri)) this.#addresses.forget(uri);
      if (isContextUri(uri)) this.#staleBelow(uri.slice(0, uri.lastIndexOf('/') + 1)).add(uri);
      else if (this.#parts.documents.open(uri) || isMarkdownName(uri)) this.#stale.add(uri);
      else {
        this.#staleBelow(`${uri}/`);
        this.#mustLook.add(uri);
      }
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
    return this.#addresses.withoutAliases(uri, this.#workspace.historyOf(uri));
  }

  /** The files of each application, when all have been read; the same object as long as nothing has changed. */
  async groups(): Promise<Groups> {
    while (this.#running) await this.#running;
    return this.#applications.groups();
  }

  #openUris(): string[] {
    return this.#parts.documents.all().map(({ uri }) => normalUri(uri));
  }

  #staleBelow(folder: string): Set<string> {
    for (const uri of [...this.#entered.keys(), ...this.#openUris()])
      if (uri.startsWith(folder)) this.#stale.add(uri);
    return this.#stale;
  }

  #run(): void {
    if (this.#running || !this.#isBehind()) return;
    this.#running = this.#catchUp().finally(() => {
      this.#running = undefined;
      this.#run();
    });
  }

  #isBehind(): boolean {
    return this.#mustList || this.#mustLook.size > 0 || this.#stale.size > 0;
  }

  async #catchUp(): Promise<void> {
    while (this.#isBehind()) {
      const progress = this.#mustList ? await this.#list() : undefined;
      await this.#listAround();
      await this.#readStale((share) => progress?.report(share));
      progress?.done();
    }
    this.#listed.clear();
    this.#tell();
  }

  async #list(): Promise<Progress | undefined> {
    this.#mustList = false;
    this.#mustLook.clear();
    const found = await this.#findIn(this.#parts.folders());
    this.#listed = new Set(found);
    for (const uri of [...found, ...this.#entered.keys(), ...this.#openUris()]) this.#stale.add(uri);
    return found.length > 0 ? new Progress(this.#parts.connection, 'Reading your follow-ups') : undefined;
  }

  async #listAround(): Promise<void> {
    const folders = [...this.#mustLook];
    this.#mustLook.clear();
    for (const folder of folders) this.#staleBelow(`${folder}/`);
    for (const uri of await this.#findIn(folders)) this.#stale.add(uri);
  }

  async #findIn(folders: readonly string[]): Promise<string[]> {
    const { files } = this.#parts;
    return (await Promise.all(folders.map((folder) => files.findFiles(folder).catch(() => [])))).flat();
  }

  async #readStale(report: (share: number) => void): Promise<void> {
    const pace = new Pace();
    const uris = this.#stale.values();
    let read = 0;
    const readOn = async () => {
      for (const uri of uris) {
        await this.#look(uri);
        report(++read / (read + this.#stale.size));
        await pace.rest();
      }
    };
    await Promise.all(Array.from({ length: READERS }, readOn));
  }

  /** Takes in a file as it is now; never fails. */
  #look(uri: string): Promise<void> {
    this.#stale.delete(uri);
    const look = this.#files
      .find(uri, this.#listed.has(uri))
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

  #enter(uri: string, found: Found | undefined): void {
    const entered = this.#entered.get(uri);
    if (!found) {
      if (!entered) return;
      this.#entered.delete(uri);
      this.#applications.delete(uri);
      this.#note(uri, this.#workspace.remove(uri));
      return;
    }
    const { text, layers, sender } = found;
    const print = textPrint(text);
    if (entered?.print === print && entered.sender === sender && areSame(entered.layers, layers)) return;
    this.#entered.set(uri, { print, layers, sender });
    if (isContextUri(uri)) this.#enterContext(uri, layers, sender);
    else this.#enterDraft(uri, found);
  }

  #enterContext(uri: string, layers: readonly FactLayer[], sender: Found['sender']): void {
    const facts = readFacts(layers, { sender });
    this.#applications.set({ uri, kind: 'context', facts, context: uri });
  }

  #enterDraft(uri: string, { text, layers, sender }: Found): void {
    this.#note(uri, this.#workspace.set(uri, text, layers, sender));
    const { facts, context } = this.#workspace.entryOf(uri)!;
    this.#applications.set({ uri, kind: 'draft', facts, ...(context !== undefined && { context }) });
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
