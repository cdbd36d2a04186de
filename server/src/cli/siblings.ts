import { readdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { normalUri } from '../context/cascade.ts';
import type { FactLayer } from '../context/facts.ts';
import { Workspace } from '../history/workspace.ts';
import { type ContextReader, type Input, readInputs } from './inputs.ts';

/** The address under which a file is known to the history. */
export const uriOf = (path: string): string => normalUri(pathToFileURL(path).href);

/**
 * The drafts and contexts that stand beside those to be checked and were not named themselves: what lies below the context
 * they share, or in the same folder where there is none. What cannot be read is passed over.
 */
export async function siblingsOf(
  inputs: readonly Input[],
  paths: readonly string[],
  contexts: ContextReader,
  cwd: string,
  include: readonly string[],
): Promise<readonly Input[]> {
  const known = new Set(inputs.map(({ path }) => path));
  const named = paths.map((path) => resolve(cwd, path));
  const wanted = new Set<string>();
  for (const { path, kind } of inputs) {
    if (kind === 'context' || named.some((folder) => folder !== path && isWithin(folder, homeOf(path, [])))) {
      const home = homeOf(path, await contexts.above(path));
      if (kind === 'context' || named.some((folder) => isWithin(folder, home))) continue;
    }
    const layers = await contexts.above(path);
    const home = homeOf(path, layers);
    if (sharedOf(layers) !== undefined) wanted.add(home);
    else for (const file of await filesIn(home)) wanted.add(file);
  }
  const { inputs: found } = await readInputs([...wanted], cwd, include);
  return found.filter(({ path }) => !known.has(path));
}

