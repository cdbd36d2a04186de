import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileSystem, normalUri } from '../context/cascade.ts';

/** Version of a text that no editor holds. */
export const ON_DISK = -1;

/** The documents of the editor, found by URI however it is spelt, and the files behind them. */
export class Documents {
  readonly #open: TextDocuments<TextDocument>;
  readonly #files: FileSystem;
  readonly #normal = new Map<string, string>();

  constructor(open: TextDocuments<TextDocument>, files: FileSystem) {
    this.#open = open;
    this.#files = files;
  }

  all(): readonly TextDocument[] {
    return this.#open.all();
  }

  open(uri: string): TextDocument | undefined {
    const exact = this.#open.get(uri);
    if (exact) return exact;
    const all = this.#open.all();
    if (all.length === 0) return undefined;
    const wanted = normalUri(uri);
    return all.find((document) => this.#normalOf(document) === wanted);
  }

  #normalOf({ uri }: TextDocument): string {
    const known = this.#normal.get(uri);
    if (known !== undefined) return known;
    if (this.#normal.size > 2 * this.#open.keys().length) this.#normal.clear();
    const normal = normalUri(uri);
    this.#normal.set(uri, normal);
    return normal;
  }

  /** The open document, or what is on disk. */
  async get(uri: string): Promise<TextDocument | undefined> {
    const open = this.open(uri);
    if (open) return open;
    const text = await this.#files.readFile(normalUri(uri)).catch(() => undefined);
    return text === undefined ? undefined : TextDocument.create(uri, 'markdown', ON_DISK, text);
  }
}
