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
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return workbench;
  }

  close() {
    return this.#close();
  }

  /** The editor that has the focus. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Keys as on a keyboard: `Control+S`, `Tab`. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
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
    await input.fill(text);
    if (row) await this.page.locator(`${list} .monaco-list-row`, { hasText: row }).first().click();
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
    if (title) await menu.locator('.monaco-list-row.action', { hasText: title }).first().click();
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

  /** Accepts the suggestion that is marked. */
  async acceptSuggestion() {
    await this.press('Enter');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
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
