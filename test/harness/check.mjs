// npm run check -- PATH…: the command line's `check`, on a clone that need not be built yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { build, install } from './prepare.mjs';
import { run } from './processes.mjs';

const cli = join(root, 'dist/cli.js');
await install();
if (!existsSync(cli)) await build();
const { code } = await run(process.execPath, [cli, 'check', ...process.argv.slice(2)], { inherit: true });
process.exitCode = code;
