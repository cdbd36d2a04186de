// npm run bench: the figures that are promised, measured on this machine. Fails when one is missed.
import { existsSync } from 'node:fs';
import { measureResponses } from './respond.bench.mjs';
import { measureStart } from './start.bench.mjs';

const SLOWEST_START = 1.3;

if (!existsSync(new URL('../../dist/server.js', import.meta.url))) {
  console.error('dist/ is missing: run `npm run build` first.');
  process.exit(2);
}
const { emptyMs, serverMs, ratio } = await measureStart();
console.log('initialize → response, median of a cold start');
console.table([{ 'empty server ms': emptyMs, 'Follow-Up ms': serverMs, ratio, 'at most': SLOWEST_START }]);
console.log('a keystroke → its diagnostics');
console.table(await measureResponses());
if (ratio > SLOWEST_START) {
  console.error(`A start costs ${ratio.toFixed(2)} times that of an empty server.`);
  process.exitCode = 1;
}
