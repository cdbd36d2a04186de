// Somebody who has just installed the extension goes through “Get Started”, step by step; every button does what it says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The steps, by name, in the order in which a person takes them.
 * @param {import('../harness/host/workbench.mjs').Workbench} workbench opened on an empty folder
 * @param {string} folder that one
 */
export const firstSteps = (workbench, folder) => ({
  'the walkthrough shows five steps, with pictures': async () => {
    await workbench.press('Control+B');
    await workbench.openWalkthrough('Get Started with Follow-Up');
    const steps = ['Say who you are', 'Start a message', 'Say what a reader', 'Mend what', 'Send it'];
    for (const [i, step] of steps.entries()) {
      await workbench.openStep(step);
      await workbench.screenshot(`walkthrough-${i + 1}`);
    }
  },

  'the writer says who they are': async () => {
    await workbench.openStep('Say who you are');
    await workbench.pressStep('Say who you are');
    await workbench.answer('Your name, as you sign', 'Robin Ames');
    await workbench.notified('New messages are signed “Robin Ames”');
    await workbench.screenshot('walkthrough-sender');
    await workbench.hideNotifications();
  },

  'a section without a draft offers to begin one': async () => {
    await workbench.openStep('Say what a reader');
    await workbench.pressStep('Insert a section');
    await workbench.notified('No draft is open yet.');
    await workbench.screenshot('walkthrough-no-draft');
    await workbench.hideNotifications();
  },

  'a sample shows what is minded': async () => {
    await workbench.openStep('Mend what');
    await workbench.pressStep('Try it on a sample');
    await workbench.waitForText('Hey Dana,');
    await workbench.waitForSquiggle('error');
    await workbench.waitForSquiggle('warning');
    await workbench.screenshot('sample');
    const context = await readFile(join(folder, 'sample-application/follow-up.yml'), 'utf8');
    assert.match(context, /timeZone: America\/New_York\ninterview:\n {2}- at: 2026-11-17T14:00\n/);
  },

  'what was found is shown': async () => {
    await workbench.openWalkthrough('Get Started with Follow-Up');
    await workbench.openStep('Mend what');
    await workbench.pressStep('Show what was found');
    await workbench.page
      .locator('.markers-panel .monaco-list-row', { hasText: 'Once I am on your team' })
      .first()
      .waitFor();
    await workbench.screenshot('walkthrough-problems');
  },

  'a section goes into the open draft': async () => {
    await workbench.openWalkthrough('Get Started with Follow-Up');
    await workbench.openStep('Say what a reader');
    await workbench.pressStep('Insert a section');
    await workbench.asked('Which section?');
    await workbench.screenshot('walkthrough-sections');
    await workbench.answer('Which section?', 'Interest');
    await workbench.waitForText('Our conversation has made me');
    await workbench.save();
  },

  'a message with a slot left open is not copied': async () => {
    await workbench.openWalkthrough('Get Started with Follow-Up');
    await workbench.openStep('Send it');
    await workbench.pressStep('Copy the message');
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'not ready to be sent' }).waitFor();
    await workbench.screenshot('refused');
    await workbench.press('Escape');
  },

  'it is exported from there as well': async () => {
    await workbench.openWalkthrough('Get Started with Follow-Up');
    await workbench.openStep('Send it');
    await workbench.pressStep('Export it');
    await workbench.asked('As what?');
    await workbench.screenshot('walkthrough-export');
    await workbench.press('Escape');
  },

  'and a new draft begins, signed by the writer': async () => {
    await workbench.openWalkthrough('Get Started with Follow-Up');
    await workbench.openStep('Start a message');
    await workbench.pressStep('New draft');
    await workbench.answer('What do you want to send?');
    await workbench.asked('Which application is it for?');
    await workbench.screenshot('which-application');
    await workbench.answer('Which application is it for?');
    await workbench.waitForText('Dear Dana Whitfield,');
    await workbench.screenshot('second-draft');
    await workbench.save();
    const text = await readFile(join(folder, 'sample-application/2-thank-you.follow-up.md'), 'utf8');
    assert.match(text, /Kind regards,\nRobin Ames\n$/);
  },
});
