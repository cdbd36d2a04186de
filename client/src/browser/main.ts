import { type ExtensionContext, Uri } from 'vscode';
import { activateClient } from '../client.ts';

export function activate(context: ExtensionContext): void {
  activateClient(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
    return new LanguageClient('followUp', 'Follow-Up', async () => new Worker(server), options);
  });
}
