#!/usr/bin/env node
// The browser-hosted VS Code behind the command line of the desktop one, as far as `runTests` of
// @vscode/test-electron uses it: --extensionDevelopmentPath, --extensionTestsPath and a folder.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resultsFolder } from '../paths.mjs';
import { exitOnSignals } from '../processes.mjs';
import { openPage } from './page.mjs';
import { remoteUri, startServer, windowAddress } from './server.mjs';

const limit = 180_000;
const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  strict: false,
  allowPositionals: true,
});

exitOnSignals();
const server = await startServer();
const { page, close } = await openPage();
const payload = Object.entries(values)
  .filter(([key]) => key.startsWith('extension') && key.endsWith('Path'))
  .map(([key, path]) => [key, remoteUri(server.address, path)]);

const code = await new Promise((resolve) => {
  const giveUp = async (why) => {
    console.error(why);
    await page.screenshot({ path: join(resultsFolder, 'integration.png') }).catch(() => {});
    resolve(1);
  };
  const timer = setTimeout(giveUp, limit, `The suite did not end within ${limit / 1000} s.`);
  timer.unref();
  page.once('crash', () => giveUp('The page crashed.'));
  Promise.all([
    page.exposeFunction('codeAutomationLog', (type, args) => console.log(`[${type}]`, ...[args].flat())),
    page.exposeFunction('codeAutomationExit', resolve),
  ])
    .then(() => page.goto(windowAddress(server.address, positionals[0], payload)))
    .catch((error) => giveUp(String(error)));
});
await close();
await server.stop();
process.exit(code);
