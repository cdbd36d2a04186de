// The window of VS Code as a person sees and handles it. Every method waits for what it caused.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from '../paths.mjs';
import { openPage } from './page.mjs';
import { windowAddress } from './server.mjs';

const patience = 30_000;
const actionMenu = '.action-widget:not(.action-list-submenu-panel)';
const list = '.quick-input-widget:not([style*="display: none"])';

/** One window, opened on one folder. */
export class Workbench {
  #close;
  #actions = 0;

  /** @param {import('playwright-core').Page} page */
  constructor(page, close) {
    this.page = page;
    this.#close = close;
    page.setDefaultTimeout(patience);
  }

  /** Opens a folder in a browser of its own, with a payload as of `windowAddress`. */
  static async open(server, folder, payload = []) {
    const { page, close } = await openPage();
    const workbench = new Workbench(page, close);
    await page.goto(windowAddress(server.address, folder, payload));
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    await page.locator('.explorer-folders-view .monaco-list').first().waitFor();
    return workbench;
  }

  close() {
    return this.#close();
  }

  /** The editor that has the focus. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** How many keys were pressed and how often the mouse was clicked so far; words that were typed as text do not count. */
  get actions() {
    return this.#actions;
  }

  /** Keys as on a keyboard: `Control+S`, `Tab`. */
  async press(...keys) {
    this.#actions += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async #click(locator) {
    this.#actions++;
    await locator.first().click();
  }

  /** Text, key by key. */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Types into the box at the top of the window, and takes the row that says `row`. */
  async #pick(opener, text, row, { stays = false } = {}) {
    await this.press(opener);
    const input = this.page.locator(`${list} input[type="text"]`).first();
    await input.waitFor();
    this.#actions += text.length;
    await input.fill(text);
    if (row) await this.#click(this.page.locator(`${list} .monaco-list-row`, { hasText: row }));
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

  /** The visible line of the editor that holds the words; VS Code shows spaces as no-break spaces. */
  #line(words) {
    const text = words.replaceAll(' ', '\u00a0').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.editor
      .locator('.view-line')
      .filter({ hasText: new RegExp(text) })
      .first();
  }

  /** Where the middle of the words is on the screen. */
  async #middleOf(words) {
    const line = this.#line(words);
    await line.waitFor();
    return line.evaluate(middleOfText, words.replaceAll(' ', '\u00a0'));
  }

  /** Clicks into the words, as one does to put the cursor there. */
  async clickOn(words) {
    const { x, y } = await this.#middleOf(words);
    this.#actions++;
    await this.page.mouse.click(x, y);
    await this.editor.locator('.cursor').first().waitFor();
  }

  /** Rests the pointer on the words, and resolves with what the hover says. */
  async hover(words) {
    const contents = this.page.locator('.monaco-hover:visible .hover-contents');
    // A hover that was asked for before the server has answered stays away: a person moves the mouse again.
    for (let tries = 0; tries < 8; tries++) {
      const { x, y } = await this.#middleOf(words);
      await this.page.mouse.move(x + 40, y + 160);
      await this.page.mouse.move(x, y, { steps: 4 });
      const isShown = await contents
        .first()
        .waitFor({ timeout: 6000 })
        .then(
          () => true,
          () => false,
        );
      if (isShown) return (await contents.allTextContents()).join(' ').trim();
    }
    throw new Error(`No hover over “${words}”.`);
  }

  /** Waits until the visible text holds, or no longer holds, the words. */
  async waitForText(words, { gone = false } = {}) {
    await this.#line(words).waitFor({ state: gone ? 'detached' : 'visible' });
  }

  /** Waits for an underline of a severity: `error`, `warning`, `info` or `hint`. */
  async waitForSquiggle(severity) {
    const squiggle = this.editor.locator(`.squiggly-${severity}`);
    await squiggle.first().waitFor();
    return squiggle;
  }

  /** Opens the light bulb's menu at the cursor, and resolves with its rows. */
  async openLightBulb() {
    const rows = this.page.locator(`${actionMenu} .monaco-list-row.action`);
    // An editor that is asked before the server has answered says that there are no actions: a person asks again.
    for (let tries = 0; tries < 8; tries++) {
      await this.press('Control+.');
      const isOpen = await rows
        .first()
        .waitFor({ timeout: 8000 })
        .then(
          () => true,
          () => false,
        );
      if (isOpen) return rows.allInnerTexts();
      await this.press('Escape');
    }
    throw new Error('The light bulb offered nothing.');
  }

  /** Takes the row of the open light bulb's menu that says `title`; the marked one without it. */
  async takeAction(title) {
    const menu = this.page.locator(actionMenu);
    if (title) await this.#click(menu.locator('.monaco-list-row.action', { hasText: title }));
    else await this.press('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /** Types a snippet's prefix, and waits until the suggestions hold it. */
  async suggest(prefix) {
    await this.type(prefix);
    await this.press('Control+Space');
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: prefix });
    await row.first().waitFor();
  }

  /** Asks for suggestions, narrows them down by typing, and waits until the first one says `title`. */
  async complete(words, title) {
    await this.press('Control+Space');
    await this.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await this.type(words);
    await this.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: title }).waitFor();
  }

  /** Accepts the suggestion that is marked, and waits for words of it. */
  async acceptSuggestion(words) {
    await this.press('Enter');
    await this.waitForText(words);
  }

  /** Opens a view by its icon at the side. */
  async openView(name) {
    await this.#click(this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`));
  }

  /** Presses a button of a view. */
  async pressButton(label) {
    await this.#click(this.page.locator('.pane-body .monaco-button:visible', { hasText: label }));
  }

  /** Presses an icon above the editor. */
  async pressIcon(label) {
    await this.#click(this.page.locator(`.editor-actions .action-label[aria-label^="${label}"]`));
  }

  /** Clicks into an empty line; they are counted from 1. */
  async clickLine(number) {
    const line = this.editor.locator('.margin-view-overlays .line-numbers', {
      hasText: new RegExp(`^${number}$`),
    });
    const { x, y, width, height } = await line.boundingBox();
    this.#actions++;
    await this.page.mouse.click(x + width + 40, y + height / 2);
    await this.page.locator('.statusbar-item', { hasText: `Ln ${number},` }).waitFor();
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
    await this.#click(this.webPage.getByRole('button', { name, exact: true }));
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
    if (!(await step.first().getAttribute('class'))?.includes('expanded')) await this.#click(step);
    await this.page.locator('.getting-started-step.expanded:focus-within', { hasText: title }).waitFor();
    await this.page.locator('.getting-started-media img').first().waitFor();
  }

  /** Presses a button of the unfolded step. */
  async pressStep(label) {
    await this.#click(
      this.page.locator('.getting-started-step.expanded .monaco-button:visible', { hasText: label }),
    );
  }

  /** Waits for a notification, in the list behind the bell: a window that is driven shows none by itself. */
  async notified(text) {
    const bell = this.page.locator('.statusbar-item[id="status.notifications"]');
    await this.#click(bell);
    await this.page
      .locator('.notifications-center .notification-list-item', { hasText: text })
      .first()
      .waitFor();
  }

  /** Puts the list of notifications away. */
  async hideNotifications() {
    await this.#click(this.page.locator('.statusbar-item[id="status.notifications"]'));
    await this.page.locator('.notifications-center.visible').waitFor({ state: 'detached' });
  }

  /** The rows of a view's tree that are visible. */
  row(text) {
    return this.page.locator('.pane-body .monaco-list-row:visible', { hasText: text }).first();
  }

  /** Saves the file, and waits until its tab is no longer marked. */
  async save() {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Keeps a picture of the window in `test-results/`. */
  async screenshot(name) {
    mkdirSync(resultsFolder, { recursive: true });
    await this.page.screenshot({ path: join(resultsFolder, `${name}.png`), animations: 'disabled' });
  }
}

/** Runs in the page: a line's text lies in many elements. */
function middleOfText(line, words) {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const target = line.textContent.indexOf(words) + Math.floor(words.length / 2);
  let passed = 0;
  while (texts.nextNode()) {
    const { length } = texts.currentNode.data;
    if (passed + length > target) break;
    passed += length;
  }
  const range = document.createRange();
  range.setStart(texts.currentNode, target - passed);
  range.setEnd(texts.currentNode, target - passed + 1);
  const { x, y, height } = range.getBoundingClientRect();
  return { x: x + 1, y: y + height / 2 };
}
