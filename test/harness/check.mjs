// Runs the command line over drafts: npm run check -- samples. Builds it first when a source is newer than it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli.js');

/** When the newest source was changed, in milliseconds. */
function newestSource() {
  const folder = join(root, 'server/src');
  const files = readdirSync(folder, { recursive: true }).map((path) => join(folder, path));
  return Math.max(...[...files, join(root, 'esbuild.mjs')].map((path) => statSync(path).mtimeMs));
}

const built = statSync(cli, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (built < newestSource()) {
  const { status } = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], {
    stdio: 'inherit',
    cwd: root,
  });
  if (status !== 0) process.exit(status ?? 2);
}
const { status } = spawnSync(process.execPath, [cli, 'check', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 2);
