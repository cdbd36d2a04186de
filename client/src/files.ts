import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const LARGEST = 2_000_000;

/** Reads files on behalf of a server that cannot reach them itself: in a browser, or on a virtual file system. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('followUp/readFile', ({ uri }: { readonly uri: string }) => readText(Uri.parse(uri)));
  client.onRequest('followUp/findFiles', async ({ folder }: { readonly folder: string }) => {
    const pattern = new RelativePattern(Uri.parse(folder), '**/{follow-up.yml,*.md,*.markdown}');
    const found = await workspace.findFiles(pattern, '**/node_modules/**');
    return found.map((uri) => uri.toString());
  });
  client.onRequest('followUp/listFolder', async ({ folder }: { readonly folder: string }) => {
    const entries = await workspace.fs.readDirectory(Uri.parse(folder));
    return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  });
  client.onRequest('followUp/readBytes', ({ uri }: { readonly uri: string }) => readBytes(Uri.parse(uri)));
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST) return null;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function readBytes(uri: Uri): Promise<string | null> {
  try {
    let binary = '';
    for (const byte of await workspace.fs.readFile(uri)) binary += String.fromCharCode(byte);
    return btoa(binary);
  } catch {
    return null;
  }
}
