import type { Connection } from 'vscode-languageserver';
import { type Config, readConfig } from '../linter/config.ts';
import type { Client } from './capabilities.ts';

const SECTION = 'followUp';

/** The writer's settings, per resource, as they are now. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #known = new Map<string, Promise<Config>>();
  #shared: Config;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#shared = readConfig(client.settings);
  }

  /** The settings for a document; asked of the client once, until they change. */
  of(uri: string): Promise<Config> {
    if (!this.#client.configuration) return Promise.resolve(this.#shared);
    const known = this.#known.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#known.set(uri, asked);
    return asked;
  }

  /** Takes in a change; `settings` is what clients send along that cannot be asked. */
  change(settings: unknown): void {
    this.#known.clear();
    const ours = (settings as { readonly [SECTION]?: unknown } | null | undefined)?.[SECTION];
    if (!this.#client.configuration && ours !== undefined) this.#shared = readConfig(ours);
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(scopeUri: string): Promise<Config> {
    try {
      return readConfig(await this.#connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
    } catch (error) {
      this.#known.delete(scopeUri);
      this.#connection.console.warn(`The settings could not be read: ${String(error)}`);
      return this.#shared;
    }
  }
}
