// The editor in front, as a person sees and handles it. Every method waits for what it caused.
import { Hands } from './hands.mjs';

const actionMenu = '.action-widget:not(.action-list-submenu-panel)';

/** Somebody who writes in the editor that has the focus. */
export class TextEditor extends Hands {
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
    this.count(1);
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
    if (title) await this.click(menu.locator('.monaco-list-row.action', { hasText: title }));
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

  /** Clicks into an empty line; they are counted from 1. */
  async clickLine(number) {
    const line = this.editor.locator('.margin-view-overlays .line-numbers', {
      hasText: new RegExp(`^${number}$`),
    });
    const { x, y, width, height } = await line.boundingBox();
    this.count(1);
    await this.page.mouse.click(x + width + 40, y + height / 2);
    await this.page.locator('.statusbar-item', { hasText: `Ln ${number},` }).waitFor();
  }

  /** Saves the file, and waits until its tab is no longer marked. */
  async save() {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
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
