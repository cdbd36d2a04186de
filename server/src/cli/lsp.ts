import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../lsp/server.ts';
import { connect } from '../node/connect.ts';
import { nodeFiles } from '../node/files.ts';

/** Serves an editor until it goes away; the process's own arguments say over what. */
export async function lsp(args: readonly string[]): Promise<number> {
  startServer(connect(args), { files: nodeFiles, pages: `${pathToFileURL(join(__dirname, 'rules')).href}/` });
  return new Promise<never>(() => {});
}
