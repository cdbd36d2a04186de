import { type FileSystem, isContextUri, normalUri, rootOf } from '../context/cascade.ts';
import { readFacts } from '../context/facts.ts';
import { draftReason } from '../context/is-draft.ts';
import { Linter } from '../linter/linter.ts';
import { groupsOf, type KnownFile } from '../plan/applications.ts';
import { emptyLexicon } from '../prose/lexicon.ts';
import { pathOf } from './checker.ts';
import type { Configuration } from './configuration.ts';
import type { Contexts } from './contexts.ts';
import type { Documents } from './documents.ts';

/** Files that are read side by side. */
const BATCH = 50;

type Groups = ReadonlyMap<string, readonly KnownFile[]>;

/** What a gathering reads from. */
export interface GatheringParts {
  readonly documents: Documents;
  readonly files: FileSystem;
  readonly folders: () => readonly string[];
  readonly configuration: Configuration;
  readonly contexts: Contexts;
}

/** By address without the ending, so that `1-thank-you` goes before `1-thank-you-too-late`. */
const byName = (a: KnownFile, b: KnownFile): number => (nameOf(a) < nameOf(b) ? -1 : 1);

const nameOf = ({ uri }: KnownFile): string => uri.replace(/(?:\.follow-up)?\.(?:md|markdown|yml)$/i, '');

/** Every draft and context of the workspace, as the editor has it or else the disk; what has changed is read anew when asked for. */
export class Gathering {
  readonly #parts: GatheringParts;
  readonly #reader = new Linter({}, { lexicon: emptyLexicon() });
  readonly #known = new Map<string, KnownFile>();
  readonly #stale = new Set<string>();
  #isListed = false;
  #groups: Groups | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: GatheringParts) {
    this.#parts = parts;
  }

  /** These files are not what they were; below a context, nothing is. */
  changed(uris: readonly string[]): void {
    for (const uri of uris.map(normalUri)) {
      this.#stale.add(uri);
      if (!isContextUri(uri)) continue;
      const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
      for (const known of this.#known.keys()) if (known.startsWith(folder)) this.#stale.add(known);
    }
  }

  /** Everything is to be looked for and read anew. */
  forget(): void {
    this.#isListed = false;
    for (const uri of this.#known.keys()) this.#stale.add(uri);
  }

  /** The files of each application, in the order of their addresses; the same object as long as nothing has changed. */
  groups(): Promise<Groups> {
    return this.#inTurn(async () => {
      await this.#readStale();
      return this.#group();
    });
  }

  /** One look at a time: a second one finds what the first has read. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  #group(): Groups {
    this.#groups ??= groupsOf([...this.#known.values()].sort(byName));
    return this.#groups;
  }

  /** Reads what has changed; the file that is being judged is read by its judge. */
  async #readStale(except?: string): Promise<void> {
    if (!this.#isListed) await this.#list();
    const uris = [...this.#stale].filter((uri) => uri !== except);
    for (let at = 0; at < uris.length; at += BATCH)
      await Promise.all(uris.slice(at, at + BATCH).map((uri) => this.#look(uri)));
  }

  async #list(): Promise<void> {
    const { files, folders, documents } = this.#parts;
    this.#isListed = true;
    const found = await Promise.all(folders().map((folder) => files.findFiles(folder).catch(() => [])));
    for (const uri of found.flat()) this.#stale.add(uri);
    for (const { uri } of documents.all()) this.#stale.add(normalUri(uri));
  }

  async #look(uri: string): Promise<void> {
    this.#stale.delete(uri);
    const file = await this.#read(uri).catch(() => undefined);
    if (!file && !this.#known.has(uri)) return;
    if (file) this.#known.set(uri, file);
    else this.#known.delete(uri);
    this.#groups = undefined;
  }

  async #read(uri: string): Promise<KnownFile | undefined> {
    const { documents, files, configuration, contexts } = this.#parts;
    const folders = this.#parts.folders();
    const open = documents.open(uri);
    const root = rootOf(uri, folders);
    if (!open && root === undefined) return undefined;
    const { enable, include, sender } = await configuration.of(root ?? uri);
    const text = open?.getText() ?? (await files.readFile(uri));
    if (!enable || text === undefined) return undefined;
    const isContext = isContextUri(uri);
    if (!isContext && !draftReason(text, pathOf(uri, folders), include)) return undefined;
    const layers = await contexts.layersFor(uri, folders);
    const context = layers[0]?.file;
    const facts = isContext ? readFacts(layers, { sender }) : this.#reader.read(text, layers, sender).facts;
    return { uri, kind: isContext ? 'context' : 'draft', facts, ...(context !== undefined && { context }) };
  }
}
