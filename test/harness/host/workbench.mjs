// The window of VS Code as a person sees and handles it. Every method waits for what it caused.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './page.mjs';
import { windowAddress } from './server.mjs';
import { TextEditor } from './text-editor.mjs';

const list = '.quick-input-widget:not([style*="display: none"])';

/** One window, opened on one folder. */
export class Workbench extends TextEditor {
  /** Opens a folder in a browser of its own, with a payload as of `windowAddress`. */
  static async open(server, folder, payload = []) {
    const { page, close } = await openPage();
    const workbench = new Workbench(page, close);
    await page.goto(windowAddress(server.address, folder, payload));
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    await page.locator('.explorer-folders-view .monaco-list').first().waitFor();
    return workbench;
  }

  /** Types into the box at the top of the window, and takes the row that says `row`. */
  async #pick(opener, text, row, { stays = false } = {}) {
    await this.press(opener);
    const input = this.page.locator(`${list} input[type="text"]`).first();
    await input.waitFor();
    this.count(text.length);
    await input.fill(text);
    if (row) await this.click(this.page.locator(`${list} .monaco-list-row`, { hasText: row }));
    else await this.press('Enter');
    if (!stays) await this.page.locator(list).waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the command palette; `stays`: it asks for something there. */
  runCommand(title, options) {
    return this.#pick('F1', `>${title}`, title, options);
  }

  /** Opens a file of the folder by its name, and waits for its text. */
  async openFile(name) {
    await this.#pick('Control+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /**
   * Installs an unpacked extension into the page's own extension host, which runs its browser build. The
   * page may only fetch from its own server: the extension's files are put in the place of answers of it.
   */
  async installWebExtension(folder) {
    const base = new URL('/web-extension', this.page.url()).href;
    await this.page.context().route(`${base}/**`, (route) => {
      const path = join(folder, new URL(route.request().url()).pathname.replace('/web-extension', ''));
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    });
    await this.runCommand('Install Extension from Location', { stays: true });
    await this.page.locator(list).getByPlaceholder('Location of the web extension').waitFor();
    await this.type(base);
    await this.press('Enter');
    await this.page.locator(list).waitFor({ state: 'hidden' });
  }

  /** Puts the cursor to a line and column, both counted from 1. */
  goTo(line, column = 1) {
    return this.#pick('Control+G', `:${line}:${column}`);
  }

  /** Opens a view by its icon at the side. */
  async openView(name) {
    await this.click(this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`));
  }

  /** Presses a button of a view. */
  async pressButton(label) {
    await this.click(this.page.locator('.pane-body .monaco-button:visible', { hasText: label }));
  }

  /** Presses an icon above the editor. */
  async pressIcon(label) {
    await this.click(this.page.locator(`.editor-actions .action-label[aria-label^="${label}"]`));
  }

  /** Waits until the box at the top of the window asks for something, and answers with Enter. */
  async answer(question, text = '') {
    await this.asked(question);
    await this.type(text);
    await this.press('Enter');
    await this.page.locator(list, { hasText: question }).waitFor({ state: 'hidden' });
  }

  /** Waits until the box at the top of the window asks for something. */
  async asked(question) {
    const box = this.page.locator(list);
    await box
      .filter({ hasText: question })
      .or(box.filter({ has: this.page.getByPlaceholder(question) }))
      .waitFor();
  }

  /** The page in the tab in front: one that an extension made. */
  get webPage() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Presses a button of the page in front. */
  async pressInPage(name) {
    await this.click(this.webPage.getByRole('button', { name, exact: true }));
  }

  /** What is on the clipboard, by its type. */
  clipboard() {
    return this.page.evaluate(async () => {
      const forms = {};
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) forms[type] = await (await item.getType(type)).text();
      return forms;
    });
  }

  /** Opens a walkthrough by its title, in the editor. */
  async openWalkthrough(title) {
    await this.runCommand('Welcome: Open Walkthrough', { stays: true });
    await this.page.locator(`${list} .monaco-list-row`, { hasText: title }).waitFor();
    await this.answer('Select a walkthrough', title);
    await this.page
      .locator('.getting-started-category', { hasText: title })
      .first()
      .waitFor({ state: 'attached' });
  }

  #step(title) {
    return this.page.locator('.getting-started-step:visible', { hasText: title });
  }

  /** Unfolds a step of the open walkthrough, and waits for its picture; the page gives the step the focus a little later. */
  async openStep(title) {
    const step = this.#step(title);
    await step.first().waitFor();
    if (!(await step.first().getAttribute('class'))?.includes('expanded')) await this.click(step);
    await this.page.locator('.getting-started-step.expanded:focus-within', { hasText: title }).waitFor();
    await this.page.locator('.getting-started-media img').first().waitFor();
  }

  /** Presses a button of the unfolded step. */
  async pressStep(label) {
    await this.click(
      this.page.locator('.getting-started-step.expanded .monaco-button:visible', { hasText: label }),
    );
  }

  /** Waits for a notification, in the list behind the bell: a window that is driven shows none by itself. */
  async notified(text) {
    const bell = this.page.locator('.statusbar-item[id="status.notifications"]');
    await this.click(bell);
    await this.page
      .locator('.notifications-center .notification-list-item', { hasText: text })
      .first()
      .waitFor();
  }

  /** Puts the list of notifications away. */
  async hideNotifications() {
    await this.click(this.page.locator('.statusbar-item[id="status.notifications"]'));
    await this.page.locator('.notifications-center.visible').waitFor({ state: 'detached' });
  }

  /** The rows of a view's tree that are visible. */
  row(text) {
    return this.page.locator('.pane-body .monaco-list-row:visible', { hasText: text }).first();
  }
}
