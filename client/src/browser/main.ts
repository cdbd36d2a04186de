import { type ExtensionContext, Uri } from 'vscode';
import { activateClient, type FollowUp } from '../client.ts';

export function activate(context: ExtensionContext): FollowUp {
  return activateClient(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
    // The library knows a worker by its class, which VS Code replaces in its own: hence the streams, not the worker.
    const startWorker = async () => {
      const worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('followUp', 'Follow-Up', startWorker, options);
  });
}
