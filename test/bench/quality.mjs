// Precision, recall and alarms per clean draft of the language rules: node test/bench/quality.mjs [--preset strict] [FILE.jsonl …]
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../../server/tools/import-typescript.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { preset: { type: 'string', default: 'recommended' } },
});
const corpus = new URL('../corpus/', import.meta.url);
const names = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
const files = positionals.length > 0 ? positionals : names.map((name) => new URL(name, corpus));
const { scoreDrafts } = await importTypeScript('test/bench/score.ts');

const percent = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4));

function row(name, { hits, misses, alarms, byFrame }) {
  const figures = [hits, misses, alarms].map((count) => String(count).padStart(6)).join('');
  const share = hits === 0 ? '–' : `${Math.round((100 * byFrame) / hits)} %`;
  return `${name.padEnd(24)}${figures}     ${percent(hits, hits + alarms)}    ${percent(hits, hits + misses)}  ${share.padStart(6)}`;
}

for (const file of files) {
  const drafts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { byRule, clean, cleanAlarms } = scoreDrafts(drafts, values.preset);
  const sum = { hits: 0, misses: 0, alarms: 0, byFrame: 0 };
  for (const tally of byRule.values()) for (const key of Object.keys(sum)) sum[key] += tally[key];
  console.log(`\n${String(file).split('/').at(-1)}: ${drafts.length} drafts, preset ${values.preset}`);
  console.log('rule                      hits  miss alarms precision recall  by frame');
  for (const [rule, tally] of byRule) console.log(row(rule, tally));
  console.log(row('all', sum));
  console.log(`${clean} clean drafts, ${(cleanAlarms / Math.max(1, clean)).toFixed(3)} alarms each`);
}
