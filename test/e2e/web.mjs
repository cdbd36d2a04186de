// The build for the browser, in the page's own extension host: what a draft on a virtual workspace gets.

const draft = 'thank-you.follow-up.md';

/**
 * @param {import('../harness/host/workbench.mjs').Workbench} workbench a window without the extension
 * @param {string} extension its folder, built
 */
export const webJourney = (workbench, extension) => ({
  'the browser build diagnoses and mends a draft': async () => {
    await workbench.installWebExtension(extension);
    await workbench.openFile(draft);
    await workbench.waitForSquiggle('error');
    await workbench.clickOn('[Company Name]');
    await workbench.openLightBulb();
    await workbench.screenshot('web-light-bulb');
    await workbench.takeAction('Northwind');
    await workbench.waitForText('[Company Name]', { gone: true });
  },
});
