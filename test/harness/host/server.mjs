// VS Code's own server, without a wrapper around it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../paths.mjs';
import { must, start, stop } from '../processes.mjs';
import { ensureVsCode } from './install.mjs';

/** What keeps the window quiet, in tests and in screenshots. */
const calm = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
};

/** Resolves with the port that the server says it listens on. */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data) => {
      said += data;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`VS Code's server ended with ${code}\n${said}`)));
  });
}

/**
 * Starts the server on a free port of this machine.
 * @param {{ settings?: object, env?: NodeJS.ProcessEnv, port?: number, args?: readonly string[] }} options
 *   user settings beside the calm ones; variables that extensions see; further arguments of the server
 */
export async function startServer({ settings = {}, env = {}, port = 0, args = [] } = {}) {
  const { node, server } = await ensureVsCode();
  const folder = await mkdtemp(join(tmpdir(), 'follow-up-host-'));
  const extensions = join(folder, 'extensions');
  const user = join(folder, 'data/User');
  await mkdir(user, { recursive: true });
  await mkdir(extensions);
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...calm, ...settings }, null, 2));
  const own = ['--server-data-dir', folder, '--extensions-dir', extensions];
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  const environment = { ...ownEnvironment(), ...env };

  /** Installs a packaged extension; before the first page is opened. */
  const installExtension = (file) =>
    must(node, [server, ...own, ...quiet, '--install-extension', file], { env: environment });

  const open = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const child = start(node, [server, ...open, ...own, ...quiet, '--enable-smoke-test-driver', ...args], {
    env: environment,
  });
  const address = `http://127.0.0.1:${await listeningPort(child)}`;
  return {
    address,
    extensions,
    installExtension,
    stop: async () => {
      await stop(child);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The address that opens a folder.
 * @param {string} address of the server
 * @param {string} folder absolute path
 * @param {readonly (readonly [string, string])[]} payload what VS Code would get as command-line arguments
 */
export function windowAddress(address, folder, payload = []) {
  const url = new URL(address);
  url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** An absolute path of this machine, as the window knows it. */
export const remoteUri = (address, path) => `vscode-remote://${new URL(address).host}${path}`;
