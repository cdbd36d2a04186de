import { URI, Utils } from 'vscode-uri';

/** The file that holds the context of every draft in its folder and below. */
export const CONTEXT_FILE = 'follow-up.yml';

/** The files a front end can reach; every URI is in the spelling of `normalUri`. */
export interface FileSystem {
  /** A file's text; undefined when there is none or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Every Markdown file and context below a folder; ignored folders are left out. */
  findFiles(folder: string): Promise<readonly string[]>;
  /** The names of the files in a folder itself. */
  listFolder?(folder: string): Promise<readonly string[]>;
  /** Where a file really is, links followed; itself where that is not known. */
  realUri?(uri: string): Promise<string>;
  /** A file's bytes; undefined when there is none. */
  readBytes?(uri: string): Promise<Uint8Array | undefined>;
}

/** One spelling for all the ways an editor may write the same URI. */
export const normalUri = (uri: string): string => URI.parse(uri).toString();

export const isContextUri = (uri: string): boolean => Utils.basename(URI.parse(uri)) === CONTEXT_FILE;

/** The folder a file belongs to: the innermost of the workspace's that holds it, or undefined. */
export function rootOf(uri: string, folders: readonly string[]): string | undefined {
  const holding = folders.filter((folder) => pathWithin(folder, uri) !== undefined);
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** The path of a file inside a folder, without a leading slash; undefined when it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(prefix) ? inner.path.slice(prefix.length) : undefined;
}

/** Where contexts of a draft may stand: from its own folder up to `root`, nearest first; without a root its own folder alone. */
export function contextUris(draftUri: string, root: string | undefined): readonly string[] {
  const draft = URI.parse(draftUri);
  if (draft.scheme === 'untitled' || !draft.path.includes('/')) return [];
  const uris: string[] = [];
  let folder = Utils.dirname(draft);
  for (;;) {
    uris.push(Utils.joinPath(folder, CONTEXT_FILE).toString());
    const isTop = root === undefined || pathWithin(root, folder.toString()) === undefined;
    const above = Utils.dirname(folder);
    if (isTop || above.path === folder.path) return uris;
    folder = above;
  }
}
