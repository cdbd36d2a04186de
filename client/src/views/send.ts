import { commands, type Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { nonce } from './nonce.ts';
import { type Outgoing, type SendMessage, sendPage } from './send-page.ts';

export const SEND = 'followUp.send';

/**
 * A message ready to be taken into a mail, in one tab of the window. The page puts it on the clipboard with its formatting, which
 * the editor's own clipboard cannot hold.
 */
export class SendView implements Disposable {
  #panel: WebviewPanel | undefined;
  #shown: { readonly uri: Uri; readonly outgoing: Outgoing } | undefined;

  /** Brings the tab to the front with the message of a draft in it. */
  show(uri: Uri, outgoing: Outgoing): void {
    this.#shown = { uri, outgoing };
    if (this.#panel) {
      this.#panel.reveal();
      void this.#panel.webview.postMessage(outgoing);
      return;
    }
    const options = { enableScripts: true, localResourceRoots: [], retainContextWhenHidden: true };
    const panel = window.createWebviewPanel(
      SEND,
      'Ready to Send',
      { viewColumn: ViewColumn.Active },
      options,
    );
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: SendMessage) => this.#hear(message));
    panel.webview.html = sendPage(nonce());
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  async #hear({ type }: SendMessage): Promise<void> {
    if (!this.#shown) return;
    const { uri, outgoing } = this.#shown;
    if (type === 'ready') {
      await this.#panel?.webview.postMessage(outgoing);
      return;
    }
    if (type !== 'sent') {
      await commands.executeCommand('followUp.exportMessage', type, uri);
      return;
    }
    await window.showTextDocument(uri);
    await commands.executeCommand('followUp.markAsSent', uri);
    this.#panel?.dispose();
  }
}
