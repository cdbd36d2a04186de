import { existsSync, readFile as readFileThen } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { CONTEXT_FILE, type FileSystem, normalUri } from '../context/cascade.ts';

const NEVER = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The machine's own files. */
export const nodeFiles: FileSystem = {
  async readFile(uri) {
    try {
      return await readText(fileURLToPath(uri));
    } catch {
      return undefined;
    }
  },
  async findFiles(folder) {
    const uris: string[] = [];
    for await (const path of walk(fileURLToPath(folder))) uris.push(normalUri(pathToFileURL(path).href));
    return uris;
  },
  async listFolder(folder) {
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },
  async realUri(uri) {
    try {
      return normalUri(pathToFileURL(await realpath(fileURLToPath(uri))).href);
    } catch {
      return uri;
    }
  },
  async readBytes(uri) {
    try {
      return await readFile(fileURLToPath(uri));
    } catch {
      return undefined;
    }
  },
};

/** With a callback, a file costs half of what a promise of `node:fs` does: an index of thousands feels it. */
const readText = (path: string): Promise<string> =>
  new Promise((resolve, reject) =>
    readFileThen(path, 'utf8', (error, text) => (error ? reject(error) : resolve(text))),
  );

interface Scope {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The Markdown files and contexts below a folder, in path order. `node_modules` and what the `.gitignore` files on the way
 * name are passed over; a folder reached twice, through a link, is entered once. Throws when `root` cannot be listed.
 */
export async function* walk(root: string): AsyncGenerator<string> {
  const real = await realpath(root).catch(() => root);
  yield* walkFolder(root, real, await scopesAbove(root), new Set(), true);
}

/** The `.gitignore` files between the root of the repository and a folder; none where they name the folder itself. */
async function scopesAbove(folder: string): Promise<readonly Scope[]> {
  const folders: string[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [];
    folders.unshift(dirname(at));
  }
  let scopes: readonly Scope[] = [];
  for (const above of folders) scopes = await scopesOf(above, scopes);
  return isIgnored(folder, true, scopes) ? [] : scopes;
}

async function* walkFolder(
  folder: string,
  real: string,
  above: readonly Scope[],
  seen: Set<string>,
  isRoot = false,
): AsyncGenerator<string> {
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isRoot) throw error;
    return [];
  });
  const hasRules = entries.some(({ name }) => name === '.gitignore');
  const scopes = hasRules ? await scopesOf(folder, above) : above;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? await folderAt(path) : undefined;
    const isFolder = entry.isDirectory() || target !== undefined;
    if (NEVER.has(entry.name) || isIgnored(path, isFolder, scopes)) continue;
    if (isFolder) yield* walkFolder(path, target ?? join(real, entry.name), scopes, seen);
    else if (entry.name === CONTEXT_FILE || /\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}

/** The folder that a link leads to, if it does. */
const folderAt = async (path: string): Promise<string | undefined> => {
  const target = await realpath(path).catch(() => undefined);
  return target !== undefined && (await lstat(target)).isDirectory() ? target : undefined;
};

async function scopesOf(folder: string, above: readonly Scope[]): Promise<readonly Scope[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? above : [...above, { folder, rules: ignore().add(text) }];
}

/** The nearest `.gitignore` that has something to say decides. */
function isIgnored(path: string, isFolder: boolean, scopes: readonly Scope[]): boolean {
  for (const { folder, rules } of [...scopes].reverse()) {
    const within = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${within}/` : within);
    if (ignored || unignored) return ignored;
  }
  return false;
}
