// A fresh clone becomes a built one. Needs nothing but Node and npm.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { must, since } from './processes.mjs';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether `node_modules` holds every package of the lock file, in its version. */
function isInstalled() {
  const folder = join(root, 'node_modules');
  const record = join(folder, '.package-lock.json');
  if (!existsSync(record)) return existsSync(folder) && lstatSync(folder).isSymbolicLink();
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/** `npm ci`, when the lock file asks for something that is not there. */
export async function install() {
  if (isInstalled()) return;
  const from = performance.now();
  console.log('Installing the packages of package-lock.json …');
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  console.log(`  done in ${since(from)}`);
}

/** Builds `dist/`; throws with what esbuild said. */
export const build = () => must(process.execPath, ['esbuild.mjs'], { cwd: root });
