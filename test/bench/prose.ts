import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../server/src/linter/config.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { loadKnowledge } from '../../server/src/prose/knowledge.ts';
import { rules } from '../../server/src/rules/index.ts';
import { LANGUAGE_RULES } from './score.ts';

/** Milliseconds (median) to judge texts of so many words that were never read before, by the language rules alone. */
export function measureProse(
  paragraphs: readonly string[],
  words: readonly number[],
): Record<string, number>[] {
  const linter = new Linter(rules, loadKnowledge());
  const config = readConfig({});
  const now = Temporal.Instant.from('2026-11-18T15:00:00Z');
  let fresh = 0;
  const textOf = (length: number) => {
    const chosen: string[] = [];
    for (let count = 0; count < length; ) {
      const paragraph = `${paragraphs[fresh % paragraphs.length]} (${fresh++})`;
      chosen.push(paragraph);
      count += paragraph.split(/\s+/).length;
    }
    return `---\nfollowUp: thank-you\n---\n\nDear Dana,\n\n${chosen.join('\n\n')}\n`;
  };
  return words.map((length) => {
    const times = Array.from({ length: 60 }, () => {
      const text = textOf(length);
      const start = performance.now();
      linter.lint(linter.read(text), { config, now, only: LANGUAGE_RULES });
      return performance.now() - start;
    });
    const median = times.slice(20).sort((a, b) => a - b)[20]!;
    return {
      words: length,
      'ms a text': Number(median.toFixed(2)),
      'µs a word': Number(((median * 1000) / length).toFixed(2)),
    };
  });
}
