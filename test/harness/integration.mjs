// Runs test/integration/ in a real extension host: the desktop VS Code of this machine, or the
// browser-hosted one. Needs the Node of host/install.mjs.

import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDesktop } from './host/programs.mjs';
import { root } from './paths.mjs';
import { exitOnSignals } from './processes.mjs';

exitOnSignals();
const suite = join(root, 'dist/test/integration.js');
await build({
  entryPoints: [join(root, 'test/integration/index.ts')],
  outfile: suite,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
});

/** A workspace of two folders that the suite may change. */
const home = await mkdtemp(join(tmpdir(), 'follow-up-workspace-'));
const [workspace, second] = ['first', 'second'].map((name) => join(home, name));
const file = join(home, 'two.code-workspace');
await mkdir(second);
await writeFile(file, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
await cp(join(root, 'test/integration/workspace'), workspace, { recursive: true });
const samples = join(root, 'samples');
if (existsSync(samples)) await cp(samples, join(workspace, 'samples'), { recursive: true });

const launcher = join(root, 'test/harness/host/launcher.mjs');
try {
  process.exitCode = await runTests({
    vscodeExecutablePath: findDesktop() ?? launcher,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [file, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await rm(home, { recursive: true, force: true });
}
