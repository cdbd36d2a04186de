import type { ExtensionContext } from 'vscode';
import { activateClient, type FollowUp } from '../client.ts';

export function activate(context: ExtensionContext): FollowUp {
  return activateClient(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('./library.ts');
    const module = context.asAbsolutePath('dist/server.js');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient('followUp', 'Follow-Up', { run, debug }, options);
  });
}
