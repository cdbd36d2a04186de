// A person's hands and eyes: keys, clicks, and pictures of what is seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from '../paths.mjs';

/** Milliseconds that anything seen may take to show. */
const patience = 30_000;

/** Somebody before a page of VS Code. */
export class Hands {
  #close;
  #actions = 0;

  /** @param {import('playwright-core').Page} page */
  constructor(page, close) {
    this.page = page;
    this.#close = close;
    page.setDefaultTimeout(patience);
  }

  /** How many keys were pressed and how often the mouse was clicked so far; words that were typed as text do not count. */
  get actions() {
    return this.#actions;
  }

  /** Counts what was pressed or clicked by other ways than those below. */
  count(actions) {
    this.#actions += actions;
  }

  /** Keys as on a keyboard: `Control+S`, `Tab`. */
  async press(...keys) {
    this.#actions += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Clicks on the first of the elements. */
  async click(locator) {
    this.#actions++;
    await locator.first().click();
  }

  /** Text, key by key. */
  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Keeps a picture of the window in `test-results/`. */
  async screenshot(name) {
    mkdirSync(resultsFolder, { recursive: true });
    await this.page.screenshot({ path: join(resultsFolder, `${name}.png`), animations: 'disabled' });
  }

  close() {
    return this.#close();
  }

  /** The editor that has the focus. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }
}
