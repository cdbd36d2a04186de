import { commands, type Uri, window } from 'vscode';
import type { Server } from '../server.ts';

const SETTINGS = 'Open settings';
const LOG = 'Show log';

/** `followUp.explainChecking`: tells why the active document, or the one named, is (not) checked. */
export const explainChecking =
  (server: Server) =>
  async (uri: Uri | undefined = window.activeTextEditor?.document.uri): Promise<string> => {
    const text = await explain(server, uri);
    void offer(server, text);
    return text;
  };

async function explain(server: Server, uri: Uri | undefined): Promise<string> {
  if (!uri) return 'Open a draft first: a Markdown file with the key “followUp:” in its front matter.';
  try {
    await server.start();
    const explanation = await server.explain(uri);
    if (explanation) return explanation.text;
  } catch (error) {
    return `Not checked: the Follow-Up server did not answer (${String(error)}).`;
  }
  return 'Not checked: the Follow-Up server is not running. Restart it with “Follow-Up: Restart Server”.';
}

async function offer(server: Server, text: string): Promise<void> {
  const choice = await window.showInformationMessage(text, SETTINGS, LOG);
  if (choice === SETTINGS) await commands.executeCommand('workbench.action.openSettings', 'followUp');
  if (choice === LOG) server.showLog();
}
