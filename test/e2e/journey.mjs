// A job seeker's first minutes with the packaged extension, step by step; each step leaves a picture.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const draft = 'thank-you.follow-up.md';

/**
 * The steps, by name, in the order in which a person takes them.
 * @param {import('../harness/host/workbench.mjs').Workbench} workbench
 * @param {string} folder the opened one
 */
export const journey = (workbench, folder) => ({
  'a draft shows its pitfalls underlined': async () => {
    await workbench.openFile(draft);
    await workbench.waitForSquiggle('error');
    await workbench.screenshot('squiggle');
  },

  'a hover tells what was found': async () => {
    const said = await workbench.hover('[Company Name]');
    await workbench.screenshot('hover');
    assert.match(said, /follow-up/);
    assert.match(said, /unfilled-placeholder/);
  },

  'the light bulb offers fixes, and taking one mends the draft': async () => {
    await workbench.clickOn('[Company Name]');
    const titles = await workbench.openLightBulb();
    await workbench.screenshot('light-bulb');
    assert.ok(
      titles.some((title) => title.includes('Northwind')),
      titles.join(' · '),
    );
    await workbench.takeAction('Northwind');
    await workbench.waitForText('[Company Name]', { gone: true });
    await workbench.screenshot('mended');
  },

  'a section snippet is inserted and filled in with Tab': async () => {
    await workbench.press('Control+End');
    await workbench.suggest('fu-gratitude');
    await workbench.screenshot('snippet-offered');
    await workbench.acceptSuggestion('Thank you for speaking with me');
    await workbench.screenshot('snippet-inserted');
    await workbench.type('the tour of your studio');
    await workbench.waitForText('the tour of your studio');
    await workbench.press('Tab');
    await workbench.type('Thursday morning');
    await workbench.waitForText('Thursday morning');
    await workbench.press('Escape', 'Escape');
    await workbench.screenshot('snippet-filled');
  },

  'the saved file holds all of it': async () => {
    await workbench.save();
    const text = await readFile(join(folder, draft), 'utf8');
    assert.ok(text.includes('to Northwind.'), text);
    assert.ok(text.includes('the tour of your studio'), text);
    assert.ok(text.includes('Thursday morning'), text);
  },

  'an ordinary Markdown file is left alone': async () => {
    await workbench.openFile('ordinary.md');
    await workbench.openFile('familiar.follow-up.md');
    await workbench.waitForSquiggle('warning');
    await workbench.openFile('ordinary.md');
    await workbench.waitForText('an ordinary page');
    assert.equal(await workbench.editor.locator('[class*="squiggly-"]').count(), 0);
  },

  'the palette tells why a draft is checked': async () => {
    await workbench.openFile(draft);
    await workbench.runCommand('Why is this draft');
    await workbench.screenshot('command');
  },
});
