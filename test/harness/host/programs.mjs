// What this machine already has: a desktop VS Code, a browser.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ensureChromium } from './install.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first of the named programs that PATH leads to, or undefined. */
export function findProgram(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return paths.find((path) => existsSync(path));
}

/** The program behind the `code` command line, which itself would not wait for a test run. */
function executableOf(commandLine) {
  const folder = dirname(dirname(realpathSync(commandLine)));
  const candidates = [
    join(folder, 'code'),
    join(folder, 'Code.exe'),
    join(folder, '../../MacOS/Electron'),
    join(folder, '../../MacOS/Code'),
  ];
  return candidates.find((path) => existsSync(path) && path !== commandLine);
}

/**
 * A desktop VS Code and a screen to show it on: the environment's FOLLOW_UP_VSCODE (`none`: never), or
 * `code` on PATH, unless that is the command of a remote session.
 * @returns {string | undefined} its executable
 */
export function findDesktop({ FOLLOW_UP_VSCODE: named, DISPLAY, WAYLAND_DISPLAY } = process.env) {
  if (named === 'none') return undefined;
  if (named) return named;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const command = findProgram('code');
  if (!command || realpathSync(command).includes('remote-cli')) return undefined;
  return executableOf(command);
}

/** The Chromium or Chrome of this machine, if any. */
export const findBrowser = () => findProgram(...browsers) ?? elsewhere.find((path) => existsSync(path));

/** A Chromium to drive, installed or fetched into the cache, and the arguments it must be started with. */
export async function ensureBrowser() {
  const installed = findBrowser();
  if (installed) return { executablePath: installed, args: [] };
  const { default: chromium } = await import(await ensureChromium());
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
