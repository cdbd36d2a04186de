import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { normalUri } from '../context/cascade.ts';
import { sharedContext } from '../history/application-key.ts';
import type { History } from '../history/history.ts';
import { Workspace } from '../history/workspace.ts';
import { type ContextReader, type Input, readFound, readInputs } from './inputs.ts';

/** Where drafts come from: the paths named, the folder they are relative to, and the globs of drafts. */
export interface Scope {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly include: readonly string[];
}

export const uriOf = (path: string): string => normalUri(pathToFileURL(path).href);

/**
 * The drafts and contexts beside the drafts of `inputs` that were not named themselves: those below the context they share, or
 * in the same folder where there is none. What cannot be read is passed over.
 */
export async function siblingsOf(
  inputs: readonly Input[],
  contexts: ContextReader,
  { paths, cwd, include }: Scope,
): Promise<readonly Input[]> {
  const named = paths.map((path) => resolve(cwd, path));
  const deep = new Set<string>();
  const flat = new Set<string>();
  for (const { path } of inputs.filter(({ kind }) => kind === 'draft')) {
    const shared = sharedContext(await contexts.above(path))?.file;
    const home = dirname(shared === undefined ? path : fileURLToPath(shared));
    if (!named.some((folder) => isWithin(folder, home))) (shared === undefined ? flat : deep).add(home);
  }
  const below = await readInputs([...deep], cwd, include);
  const beside = await Promise.all([...flat].map((folder) => draftsIn(folder, cwd, include)));
  const known = new Set(inputs.map(({ path }) => path));
  return [...below.inputs, ...beside.flat()].filter(({ path }) => !known.has(path));
}

/** All drafts by application, those asked about and those beside them; a file that links lead to is known once, where it really is. */
export class Around {
  readonly #contexts: ContextReader;
  readonly #workspace = new Workspace();
  readonly #texts = new Map<string, string>();

  private constructor(contexts: ContextReader) {
    this.#contexts = contexts;
  }

  static async read(inputs: readonly Input[], contexts: ContextReader, scope: Scope): Promise<Around> {
    const around = new Around(contexts);
    for (const input of [...inputs, ...(await siblingsOf(inputs, contexts, scope))])
      if (input.kind === 'draft') await around.put(input);
    return around;
  }

  /** Takes in a draft, or its new text. */
  async put({ path, text }: Pick<Input, 'path' | 'text'>): Promise<void> {
    const uri = await addressOf(path);
    this.#workspace.set(uri, text, await this.#contexts.above(path));
    this.#texts.set(uri, text);
  }

  async historyOf(path: string): Promise<History> {
    return this.#workspace.historyOf(await addressOf(path));
  }

  /** The text of a draft that a history tells of. */
  textOf(uri: string): string | undefined {
    return this.#texts.get(uri);
  }
}

/** The address under which the history knows a file: links followed. */
const addressOf = async (path: string): Promise<string> => uriOf(await realpath(path).catch(() => path));

async function draftsIn(folder: string, cwd: string, include: readonly string[]): Promise<Input[]> {
  const names = await readdir(folder).catch(() => []);
  const drafts = names
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .map((name) => readFound(join(folder, name), name, cwd, include).catch(() => undefined));
  return (await Promise.all(drafts)).filter((input) => input !== undefined);
}

const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
