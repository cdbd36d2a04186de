import { RelativePattern, Uri, workspace } from 'vscode';
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
