// The steps of `npm test`, in their order; each resolves with its tests.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureChromium, ensureNode, ensureVsCode } from './host/install.mjs';
import { findBrowser, findDesktop } from './host/programs.mjs';
import { check, readSuite, readVitest } from './outcome.mjs';
import { resultsFolder, root, tool, withPath } from './paths.mjs';
import { run } from './processes.mjs';

const node = process.execPath;

const lint = () =>
  check('format and lint', node, [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);

const types = () => check('types', node, [tool('typescript/bin/tsc'), '--noEmit']);

const build = () => check('build', node, ['esbuild.mjs']);

/** Generated files must be what the generator would write now. */
async function generated() {
  const generator = join(root, 'server/tools/generate.mjs');
  if (!existsSync(generator)) return [];
  return check('generated files are up to date', node, [generator, '--check']);
}

/** One project of vitest.config.mjs. */
async function project(name) {
  const report = join(resultsFolder, `${name}.json`);
  await rm(report, { force: true });
  const args = ['run', '--project', name, '--reporter=json', `--outputFile=${report}`];
  return readVitest(report, await run(node, [tool('vitest/vitest.mjs'), ...args], { cwd: root }));
}

/** Runs a script under the Node that VS Code's tools ask for; its suite leaves a report. */
async function suite(name) {
  const report = join(resultsFolder, `${name}.json`);
  await rm(report, { force: true });
  const modern = await ensureNode();
  const env = { ...withPath(dirname(modern)), FOLLOW_UP_REPORT: report };
  const result = await run(modern, [join(root, `test/harness/${name}.mjs`)], { cwd: root, env });
  return readSuite(name, report, result);
}

/** Fetched here, where its progress is seen, and not inside of a suite. */
async function ensureBrowserHosted() {
  await ensureVsCode();
  if (!findBrowser()) await ensureChromium();
}

/** @type {Record<string, () => Promise<import('./outcome.mjs').Test[]>>} */
export const steps = {
  lint,
  types,
  build,
  generated,
  unit: () => project('unit'),
  protocol: () => project('protocol'),
  integration: async () => {
    if (!findDesktop()) await ensureBrowserHosted();
    return suite('integration');
  },
  e2e: async () => {
    await ensureBrowserHosted();
    return suite('e2e');
  },
};
