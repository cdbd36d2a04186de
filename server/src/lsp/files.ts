import type { Connection } from 'vscode-languageserver';
import { type FileSystem, normalUri } from '../context/cascade.ts';
import type { Client } from './capabilities.ts';
import { METHODS } from './protocol.ts';

/** Reads `file:` URIs itself where it can, and asks our own client for every other. */
export function filesOf(connection: Connection, client: Client, local: FileSystem | undefined): FileSystem {
  const isLocal = (uri: string) => local !== undefined && uri.startsWith('file:');
  return {
    async readFile(uri) {
      if (isLocal(uri)) return local?.readFile(uri);
      if (!client.isOurs) return undefined;
      return (await connection.sendRequest<string | null>(METHODS.readFile, { uri })) ?? undefined;
    },
    async findFiles(folder) {
      if (isLocal(folder)) return local?.findFiles(folder) ?? [];
      if (!client.isOurs) return [];
      return (await connection.sendRequest<string[]>(METHODS.findFiles, { folder })).map(normalUri);
    },
    async listFolder(folder) {
      if (isLocal(folder)) return local?.listFolder?.(folder) ?? [];
      if (!client.isOurs) return [];
      return connection.sendRequest<string[]>(METHODS.listFolder, { folder });
    },
    async realUri(uri) {
      return isLocal(uri) ? ((await local?.realUri?.(uri)) ?? uri) : uri;
    },
    async readBytes(uri) {
      if (isLocal(uri)) return local?.readBytes?.(uri);
      if (!client.isOurs) return undefined;
      const base64 = await connection.sendRequest<string | null>(METHODS.readBytes, { uri });
      return base64 === null ? undefined : Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    },
  };
}
