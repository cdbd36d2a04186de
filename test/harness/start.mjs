// npm start: opens the extension on samples/ in VS Code; installs and builds what is missing first.
//   --no-open   print the address of the browser-hosted VS Code, open nothing
//   --port N    its port (default: a free one)
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop, findProgram } from './host/programs.mjs';
import { startServer, windowAddress } from './host/server.mjs';
import { ownEnvironment, root } from './paths.mjs';
import { build, install } from './prepare.mjs';
import { exitOnSignals, must, start } from './processes.mjs';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});
const samples = join(root, 'samples');

/** Hands the extension to the server as an installed one, without a copy of it. */
async function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await symlink(root, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

function openAddress(address) {
  const command = { darwin: 'open', win32: 'explorer.exe' }[process.platform] ?? findProgram('xdg-open');
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!command || !screen) return;
  start(command, [address]).on('error', () => {});
}

async function startBrowserHosted() {
  const server = await startServer({ port: Number(values.port) });
  await linkExtension(server.extensions);
  const address = windowAddress(server.address, samples);
  console.log(`\nVS Code with Follow-Up, opened on samples/:\n\n    ${address}\n\nCtrl-C ends it.`);
  if (!values['no-open']) openAddress(address);
  return server;
}

/** Opens VS Code; resolves with the server to be stopped later, if there is one. */
async function open() {
  await install();
  console.log('Building …');
  await build();
  const desktop = values['no-open'] ? undefined : findDesktop();
  if (!desktop) return startBrowserHosted();
  console.log(`Opening ${desktop} on samples/ …`);
  const args = [samples, `--extensionDevelopmentPath=${root}`, '--new-window'];
  await must(desktop, args, { env: ownEnvironment() });
}

const opened = open();
exitOnSignals(async () => (await Promise.race([opened, undefined]))?.stop());
await opened.catch((error) => {
  console.error(error.message);
  process.exit(1);
});
