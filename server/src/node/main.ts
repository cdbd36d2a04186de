import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../lsp/server.ts';
import { connect } from './connect.ts';
import { lazyFiles } from './lazy-files.ts';

startServer(connect(process.argv), {
  files: lazyFiles,
  pages: `${pathToFileURL(join(__dirname, 'rules')).href}/`,
});
