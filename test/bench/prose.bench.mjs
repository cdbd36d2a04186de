import { readFileSync } from 'node:fs';
import { importTypeScript } from '../../server/tools/import-typescript.mjs';

/** The cost of all language rules for texts of growing length, made of the paragraphs of our own labelled drafts. */
export async function measureProseRules() {
  const drafts = readFileSync(new URL('../corpus/open-1.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const paragraphs = drafts
    .flatMap((line) =>
      JSON.parse(line)
        .draft.split('---')
        .slice(2)
        .join('---')
        .split(/\n{2,}/),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.split(/\s+/).length > 20 && !paragraph.startsWith('>'));
  const { measureProse } = await importTypeScript('test/bench/prose.ts');
  return measureProse(paragraphs, [150, 1500, 15000]);
}
