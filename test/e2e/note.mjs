// A whole thank-you note, from an empty folder to “sent”, as somebody writes it who has never seen the extension.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const draft = 'northwind-transit/1-thank-you.follow-up.md';

/** What only the writer knows, in the order of the tab stops. */
const own = [
  'how openly you spoke, which was super cool',
  'the night the gauges fell silent',
  'It showed me how much hangs on one late number',
  'my work at the port authority',
  'turned a nightly load into a stream',
  'delays fell from nine hours to forty minutes',
  'your forecasts',
  'the people who plan their day by them',
  'Robin Ames',
];

/**
 * The steps, by name, in the order in which a person takes them.
 * @param {import('../harness/host/workbench.mjs').Workbench} workbench opened on an empty folder
 * @param {string} folder that one
 */
export const note = (workbench, folder) => ({
  'an empty folder says how to begin': async () => {
    await workbench.openView('Follow-Up');
    await workbench.page.locator('.pane-body .monaco-button:visible', { hasText: 'New Draft' }).waitFor();
    await workbench.screenshot('note-1-empty-folder');
  },

  'a new draft asks for what it cannot know': async () => {
    await workbench.pressButton('New Draft');
    await workbench.asked('What do you want to send?');
    await workbench.screenshot('note-2-which-message');
    await workbench.answer('What do you want to send?');
    await workbench.answer('The company, as they spell it', 'Northwind Transit');
    await workbench.answer('The role, as they advertise it', 'Data Engineer');
    await workbench.asked('Who interviewed you?');
    await workbench.screenshot('note-3-who');
    await workbench.answer('Who interviewed you?', 'Dana Whitfield <dana@northwind.example>');
    await workbench.asked('When was the interview?');
    await workbench.screenshot('note-4-when');
    await workbench.answer('When was the interview?');
    await workbench.waitForText('Dear Dana Whitfield,');
    await workbench.screenshot('note-5-draft');
  },

  'the tab stops are filled in': async () => {
    for (const [i, words] of own.entries()) {
      if (i > 0) await workbench.press('Tab');
      await workbench.type(words);
      if (i === 3) await workbench.screenshot('note-6-tab-stops');
    }
    await workbench.waitForText('Robin Ames');
  },

  'a section is completed': async () => {
    await workbench.clickLine(14);
    await workbench.press('Enter');
    await workbench.complete('shared', 'Shared values');
    await workbench.screenshot('note-7-completion');
    await workbench.acceptSuggestion('I was glad to hear');
    await workbench.type('plain reporting');
    await workbench.press('Tab');
    await workbench.type('at the port we publish every miss');
    await workbench.waitForText('every miss');
  },

  'a wrong word is underlined, and mended': async () => {
    await workbench.waitForSquiggle('warning');
    await workbench.clickOn('super cool');
    await workbench.openLightBulb();
    await workbench.screenshot('note-8-light-bulb');
    await workbench.takeAction();
    await workbench.waitForText('super cool', { gone: true });
    await workbench.editor.locator('.squiggly-warning').waitFor({ state: 'detached' });
    await workbench.screenshot('note-9-mended');
  },

  'the message is copied, as text and with its formatting': async () => {
    await workbench.pressIcon('Copy Message');
    await workbench.webPage.getByText('with its formatting').waitFor();
    await workbench.screenshot('note-10-ready-to-send');
    const { 'text/plain': text, 'text/html': html } = await workbench.clipboard();
    assert.match(
      text,
      /^Dear Dana Whitfield,\n\nThank you for speaking with me today about the Data Engineer/,
    );
    assert.match(text, /\n\nI was glad to hear how much plain reporting matters at Northwind Transit\./);
    assert.match(text, /\n\nKind regards,\nRobin Ames\n$/);
    assert.doesNotMatch(text, /followUp|Subject|super|\$|\[/);
    assert.match(html, /<p>Kind regards,<br>\s*Robin Ames<\/p>/);
  },

  'it is marked as sent, and the plan knows what comes next': async () => {
    await workbench.pressInPage('I Have Sent It');
    await workbench.waitForText('sentAt: 2026-11-18T10:00');
    await workbench.save();
    await workbench.row('Too soon').waitFor();
    await workbench.page.locator('.codelens-decoration', { hasText: 'Sent · next: check-in' }).waitFor();
    await workbench.screenshot('note-11-sent');
    const text = await readFile(join(folder, draft), 'utf8');
    assert.match(text, /^---\nfollowUp: thank-you\nsentAt: 2026-11-18T10:00\n---\n\nSubject: Thank you for/);
    const context = await readFile(join(folder, 'northwind-transit/follow-up.yml'), 'utf8');
    assert.match(context, /^company: Northwind Transit\nrole: Data Engineer\n/);
  },

  'all of it took fewer than 40 keys and clicks, apart from the text': () => {
    console.log(`    ${workbench.actions} keys and clicks`);
    assert.ok(workbench.actions < 40, `${workbench.actions} keys and clicks`);
  },
});
