import { type Disposable, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import { nonce } from './nonce.ts';
import type { PlanGroup, PlannedApplication, Plans } from './plans.ts';
import { type PageMessage, type PageUpdate, timelinePage } from './timeline-page.ts';

export const TIMELINE = 'followUp.timeline';

/** The plan as a picture, in one tab of the window. */
export class Timeline implements Disposable, WebviewPanelSerializer {
  readonly #plans: Plans;
  readonly #follow: (application: PlannedApplication) => Promise<void>;
  readonly #listening: Disposable;
  #panel: WebviewPanel | undefined;
  #width = 960;

  constructor(plans: Plans, follow: (application: PlannedApplication) => Promise<void>) {
    this.#plans = plans;
    this.#follow = follow;
    this.#listening = plans.onDidChange(() => void this.#draw());
  }

  /** Brings the tab to the front, or opens it. */
  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
    this.#settle(
      window.createWebviewPanel(TIMELINE, 'Follow-Up Plan', { viewColumn: ViewColumn.Active }, options),
    );
  }

  /** The window was reloaded with the tab open. */
  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    if (this.#panel) panel.dispose();
    else this.#settle(panel);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#panel?.dispose();
  }

  #settle(panel: WebviewPanel): void {
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.#hear(message));
    panel.webview.html = timelinePage(nonce());
  }

  async #hear(message: PageMessage): Promise<void> {
    if (message.type === 'draw') {
      this.#width = message.width;
      await this.#draw();
      return;
    }
    const application = this.#plans.leadingTo(message.id, message.uri);
    if (application) await this.#follow(application);
  }

  async #draw(): Promise<void> {
    const { webview, visible } = this.#panel ?? {};
    if (!webview || !visible) return;
    const { svg, styles, groups } = await this.#plans.draw(this.#width);
    const update: PageUpdate = { svg, styles, status: statusOf(groups) };
    await webview.postMessage(update);
  }
}

const statusOf = (groups: readonly PlanGroup[]): string =>
  groups.length === 0
    ? 'No applications yet.'
    : `${groups.map(({ label, applications }) => `${label}: ${applications.length}`).join(', ')}.`;
