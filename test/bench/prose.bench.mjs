// All language rules on texts of growing length: node test/bench/prose.bench.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../server/tools/import-typescript.mjs';

/** The cost of all language rules for texts of growing length, made of the paragraphs of our own labelled drafts. */
export async function measureProseRules() {
  const drafts = readFileSync(new URL('../corpus/open-1.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { measureProse } = await importTypeScript('test/bench/prose.ts');
  // Lengths come twice, the first time to warm up.
  return measureProse(drafts, [300, 300, 150, 300, 1500, 15000]).slice(2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await measureProseRules());
