import type { FileSystem } from '../context/cascade.ts';

/** The machine's own files; what reaches them is loaded at the first use. */
export const lazyFiles: FileSystem = {
  readFile: async (uri) => (await import('./files.ts')).nodeFiles.readFile(uri),
  findFiles: async (folder) => (await import('./files.ts')).nodeFiles.findFiles(folder),
  listFolder: async (folder) => (await import('./files.ts')).nodeFiles.listFolder!(folder),
  realUri: async (uri) => (await import('./files.ts')).nodeFiles.realUri!(uri),
  readBytes: async (uri) => (await import('./files.ts')).nodeFiles.readBytes!(uri),
};
