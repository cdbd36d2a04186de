import type { Connection } from 'vscode-languageserver';
import { type FileSystem, isContextUri, rootOf } from '../context/cascade.ts';
import type { FactLayer } from '../context/facts.ts';
import { hasFollowUpKey, includes } from '../context/is-draft.ts';
import type { Config } from '../linter/config.ts';
import { isMarkdown, pathOf } from './checker.ts';
import type { Configuration } from './configuration.ts';
import type { Contexts } from './contexts.ts';
import type { Documents } from './documents.ts';

/** UTF-16 units; what is longer is no message, and is left out. */
const LARGEST = 1_000_000;

/** What files are read from, and where it is told that one cannot be. */
export interface DraftFilesParts {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly files: FileSystem;
  readonly folders: () => readonly string[];
  readonly configuration: Configuration;
  readonly contexts: Contexts;
}

/** A draft, or a context, as the editor has it or else the disk. */
export interface Found {
  readonly text: string;
  /** Nearest first; of a context, itself is the first. */
  readonly layers: readonly FactLayer[];
  readonly sender: Config['sender'];
}

/** Reads the files of the workspace folders: unsaved text counts, and what is no draft and no context is nothing. */
export class DraftFiles {
  readonly #parts: DraftFilesParts;
  readonly #unreadable = new Set<string>();
  readonly #globs = new WeakMap<readonly string[], (path: string) => boolean>();
  readonly #roots = new Map<string, string | undefined>();
  #folders: readonly string[] = [];

  constructor(parts: DraftFilesParts) {
    this.#parts = parts;
  }

  /**
   * The draft or context that a file is; undefined for what is neither, or is gone. `isListed`: it was there a moment ago. The text
   * of an open one is taken last: typing goes on meanwhile.
   */
  async find(uri: string, isListed: boolean): Promise<Found | undefined> {
    const { documents, files, configuration, contexts } = this.#parts;
    const root = this.#rootOf(uri);
    if (root === undefined && !documents.open(uri)) return undefined;
    const { enable, include, sender } = await configuration.of(root ?? uri);
    if (!enable) return undefined;
    const onDisk = documents.open(uri) ? undefined : await files.readFile(uri).catch(() => undefined);
    const isContext = isContextUri(uri);
    const isWanted = (text: string) => isContext || this.#isDraft(uri, text, include);
    if (onDisk !== undefined && !isWanted(onDisk)) return undefined;
    const layers = await contexts.layersFor(uri, this.#folders);
    const open = documents.open(uri);
    const text = open?.getText() ?? onDisk;
    if (text === undefined && isListed) this.#tellUnreadable(uri);
    if (text === undefined || text.length > LARGEST) return undefined;
    if (open && !isContext && !isMarkdown(open)) return undefined;
    return isWanted(text) ? { text, layers, sender } : undefined;
  }

  #isDraft(uri: string, text: string, include: readonly string[]): boolean {
    if (hasFollowUpKey(text)) return true;
    const isIncluded = this.#globs.get(include) ?? includes(include);
    this.#globs.set(include, isIncluded);
    return isIncluded(pathOf(uri, this.#folders));
  }

  /** The same for all files of a folder. */
  #rootOf(uri: string): string | undefined {
    const folders = this.#parts.folders();
    if (this.#folders !== folders) this.#roots.clear();
    this.#folders = folders;
    const home = uri.slice(0, uri.lastIndexOf('/'));
    if (!this.#roots.has(home)) this.#roots.set(home, rootOf(uri, folders));
    return this.#roots.get(home);
  }

  #tellUnreadable(uri: string): void {
    if (this.#unreadable.has(uri)) return;
    this.#unreadable.add(uri);
    this.#parts.connection.console.warn(`${uri} cannot be read; it is left out.`);
  }
}
