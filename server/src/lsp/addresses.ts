import type { FileSystem } from '../context/cascade.ts';
import type { History } from '../history/history.ts';

/** Where files really are: one file under two addresses, by a link, is not two messages. */
export class Addresses {
  readonly #files: FileSystem;
  readonly #real = new Map<string, Promise<string>>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** A history without the draft itself and without what is told under another address already. Asks for no file where it tells of none. */
  async withoutAliases(uri: string, history: History): Promise<History> {
    const { sent, twins = [] } = history;
    if (!this.#files.realUri || sent.length + twins.length === 0) return history;
    const own = await this.#realOf(uri);
    return { ...history, sent: await this.#distinct(own, sent), twins: await this.#distinct(own, twins) };
  }

  /** A file, or a link, is not what it was. */
  forget(uri: string): void {
    this.#real.delete(uri);
  }

  async #distinct<T extends { readonly uri: string }>(own: string, items: readonly T[]): Promise<T[]> {
    const seen = new Set([own]);
    const kept: T[] = [];
    const real = await Promise.all(items.map((item) => this.#realOf(item.uri)));
    for (const [i, item] of items.entries()) {
      if (seen.has(real[i]!)) continue;
      seen.add(real[i]!);
      kept.push(item);
    }
    return kept;
  }

  #realOf(uri: string): Promise<string> {
    const known = this.#real.get(uri);
    if (known) return known;
    const real = this.#files.realUri!(uri).catch(() => uri);
    this.#real.set(uri, real);
    return real;
  }
}
