import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ClockCache } from '../calendar/clock-cache.ts';
import { CONTEXT_FILE, contextUris, normalUri } from '../context/cascade.ts';
import type { FactLayer } from '../context/facts.ts';
import { draftReason } from '../context/is-draft.ts';
import { readContext } from '../context/read-context.ts';
import { walk } from '../node/files.ts';

/** A text to be checked: `file` as the caller named it. */
export interface Input {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly kind: 'draft' | 'context';
}

/** A path that could not be read, and why. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** Reads every draft and context that the paths name; what cannot be read is told in `unreadable`. */
export async function readInputs(
  paths: readonly string[],
  cwd: string,
  include: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly unreadable: readonly Unreadable[] }> {
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];
  const attempt = async (file: string, read: () => Promise<unknown>) => {
    await read().catch((error: unknown) => unreadable.push({ file, reason: reasonOf(error) }));
  };
  for (const file of paths) {
    const path = resolve(cwd, file);
    await attempt(file, async () => {
      if (!(await stat(path)).isDirectory()) {
        const kind = basename(path) === CONTEXT_FILE ? 'context' : 'draft';
        inputs.set(path, { file, path, text: decode(await readFile(path)), kind });
        return;
      }
      for await (const found of walk(path)) {
        if (inputs.has(found)) continue;
        const shown = join(file, relative(path, found));
        await attempt(shown, async () => {
          const input = await readFound(found, shown, rootFor(cwd, path), include);
          if (input) inputs.set(found, input);
        });
      }
    });
  }
  const ordered = [...inputs.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { inputs: ordered, unreadable };
}

/** A file found in a folder; undefined for Markdown that is no draft. `root`: the folder that globs are relative to. */
export async function readFound(
  path: string,
  file: string,
  root: string,
  include: readonly string[],
): Promise<Input | undefined> {
  const text = decode(await readFile(path));
  if (basename(path) === CONTEXT_FILE) return { file, path, text, kind: 'context' };
  const within = relative(root, path).split(sep).join('/');
  return draftReason(text, within, include) && { file, path, text, kind: 'draft' };
}

/** The folder that paths are relative to when they are held against the globs. */
const rootFor = (cwd: string, path: string): string => (path.startsWith(cwd + sep) ? cwd : path);

/** Text of a file's bytes; a mark of byte order stays. Throws for what is not UTF-8. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  return message ?? String(error);
}

/** The contexts above drafts: from a draft's folder up to the root of its Git repository, or else the current folder. */
export class ContextReader {
  readonly #cwd: string;
  readonly #clocks = new ClockCache();
  readonly #layers = new Map<string, Promise<FactLayer | undefined>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Nearest first. */
  async above(path: string): Promise<readonly FactLayer[]> {
    const uri = normalUri(pathToFileURL(path).href);
    const root = normalUri(pathToFileURL(this.#root(dirname(path))).href);
    const layers = await Promise.all(contextUris(uri, root).map((context) => this.#layer(context)));
    return layers.filter((layer) => layer !== undefined);
  }

  #root(folder: string): string {
    for (let at = folder; ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) return at;
      if (dirname(at) === at) break;
    }
    return this.#cwd;
  }

  #layer(uri: string): Promise<FactLayer | undefined> {
    const known = this.#layers.get(uri);
    if (known) return known;
    const layer = readFile(new URL(uri), 'utf8').then(
      (text) => readContext(text, uri, this.#clocks),
      () => undefined,
    );
    this.#layers.set(uri, layer);
    return layer;
  }
}
