// Where things are, and what programs are told about it.
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const resultsFolder = join(root, 'test-results');

/** What is downloaded once and kept: outside `node_modules`, which npm prunes. */
export const cacheFolder = process.env.FOLLOW_UP_CACHE ?? join(root, '.cache');

/** A program of `node_modules`, to be run with `process.execPath`. */
export const tool = (...path) => join(root, 'node_modules', ...path);

/** The environment without what a surrounding VS Code (its terminal) has put into it. */
export const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(VSCODE|ELECTRON)_/.test(key)));

/** The environment with `folder` searched first for programs. */
export const withPath = (folder, env = ownEnvironment()) => ({
  ...env,
  PATH: `${folder}${delimiter}${env.PATH ?? ''}`,
});
