import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ClockCache } from '../calendar/clock-cache.ts';
import { contextUris, type FileSystem, isContextUri, rootOf } from '../context/cascade.ts';
import type { FactLayer } from '../context/facts.ts';
import { readContext } from '../context/read-context.ts';

/** Finds an open document by its normal URI. */
export type OpenDocuments = (uri: string) => TextDocument | undefined;

interface Known {
  readonly text: string;
  readonly layer: FactLayer;
}

/** The contexts above every draft: open buffers win over the disk, and each file is parsed once per text. */
export class Contexts {
  readonly #files: FileSystem;
  readonly #open: OpenDocuments;
  readonly #isWatched: boolean;
  readonly #known = new Map<string, Known>();
  readonly #clocks = new ClockCache();
  readonly #onDisk = new Map<string, Promise<string | undefined>>();
  readonly #above = new Map<string, readonly string[]>();
  #folders: readonly string[] = [];

  /** `isWatched`: changes on disk will be told through `forget`, so that what was read may be kept. */
  constructor(files: FileSystem, open: OpenDocuments, isWatched: boolean) {
    this.#files = files;
    this.#open = open;
    this.#isWatched = isWatched;
  }

  /** The layers above a draft, nearest first; the same objects as long as nothing changes. */
  async layersFor(draftUri: string, folders: readonly string[]): Promise<readonly FactLayer[]> {
    const uris = this.#urisAbove(draftUri, folders);
    const layers = await Promise.all(uris.map((uri) => this.#layer(uri)));
    return layers.filter((layer) => layer !== undefined);
  }

  /** The same for all drafts of a folder. */
  #urisAbove(draftUri: string, folders: readonly string[]): readonly string[] {
    if (this.#folders !== folders) this.#above.clear();
    this.#folders = folders;
    const home = draftUri.slice(0, draftUri.lastIndexOf('/'));
    const known = this.#above.get(home);
    if (known) return known;
    const uris = contextUris(draftUri, rootOf(draftUri, folders));
    this.#above.set(home, uris);
    return uris;
  }

  /** Takes note that a file, or a folder, was changed, made or deleted on disk; tells which contexts that may be. */
  forget(uri: string): readonly string[] {
    if (isContextUri(uri)) {
      this.#onDisk.delete(uri);
      return [uri];
    }
    const below = [...this.#onDisk.keys()].filter((known) => known.startsWith(`${uri}/`));
    for (const known of below) this.#onDisk.delete(known);
    return below;
  }

  async #layer(uri: string): Promise<FactLayer | undefined> {
    const text = this.#open(uri)?.getText() ?? (await this.#read(uri));
    if (text === undefined) {
      this.#known.delete(uri);
      return undefined;
    }
    const known = this.#known.get(uri);
    if (known?.text === text) return known.layer;
    const layer = readContext(text, uri, this.#clocks);
    this.#known.set(uri, { text, layer });
    return layer;
  }

  #read(uri: string): Promise<string | undefined> {
    const known = this.#onDisk.get(uri);
    if (known) return known;
    const text = this.#files.readFile(uri).catch(() => undefined);
    if (this.#isWatched) this.#onDisk.set(uri, text);
    return text;
  }
}
