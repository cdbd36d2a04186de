// npm run bench: the figures that are promised, measured on this machine. Fails when one is missed.
import { existsSync } from 'node:fs';
import { measureIndexing } from './index.bench.mjs';
import { compareWithPeers } from './peers.bench.mjs';
import { measureProseRules } from './prose.bench.mjs';
import { measureResponses } from './respond.bench.mjs';
import { measureStart } from './start.bench.mjs';

const SLOWEST_START = 1.3;
/** Milliseconds and megabytes for 10,000 drafts. */
const SLOWEST_INDEX = 6000;
const LARGEST_INDEX = 150;

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
console.log('all drafts of a workspace → the index, and one change of it');
const indexing = await measureIndexing();
console.table(indexing);
const largest = indexing.at(-1);
if (largest['index ms'] > SLOWEST_INDEX || largest.MB > LARGEST_INDEX) {
  console.error(`An index of ${largest.drafts} drafts takes ${largest['index ms']} ms and ${largest.MB} MB.`);
  process.exitCode = 1;
}
console.log('all language rules, on texts never read before');
console.table(await measureProseRules());
console.log('the same texts, and the labelled drafts, beside other linters of prose');
console.table(await compareWithPeers());
