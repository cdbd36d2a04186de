// A fresh browser showing one page.
import { chromium } from 'playwright-core';
import { ensureBrowser } from './programs.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser with an empty profile and one empty page; `close` ends both. */
export async function openPage({ width = 1280, height = 800 } = {}) {
  const found = await ensureBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...new Set([...args, ...found.args])],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}
