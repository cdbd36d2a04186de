import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../server/src/draft/span.ts';
import { readConfig } from '../../server/src/linter/config.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { loadKnowledge } from '../../server/src/prose/knowledge.ts';
import { rules } from '../../server/src/rules/index.ts';
import { LANGUAGE_RULES, type LabelledDraft } from './score.ts';

const NOW = Temporal.Instant.from('2026-11-18T15:00:00Z');
const HEAD = '---\nfollowUp: thank-you\n---\n\n';
const ROUNDS = 120;

/** Messages of about so many words that were never read before, made of the paragraphs of labelled drafts. */
export function freshPages(
  drafts: readonly Pick<LabelledDraft, 'draft'>[],
  count: number,
  words: number,
): string[] {
  const paragraphs = drafts
    .flatMap(({ draft }) =>
      draft
        .split('---')
        .slice(2)
        .join('---')
        .split(/\n{2,}/),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.split(/\s+/).length > 20 && !paragraph.startsWith('>'));
  let fresh = 0;
  return Array.from({ length: count }, () => {
    const chosen: string[] = [];
    for (let length = 0; length < words; ) {
      const paragraph = `${paragraphs[fresh % paragraphs.length]} (${words}/${fresh++})`;
      chosen.push(paragraph);
      length += paragraph.split(/\s+/).length;
    }
    return `Dear Dana,\n\n${chosen.join('\n\n')}\n`;
  });
}

/** All language rules over a message, or over a whole draft where one is given; spans are offsets into the message. */
export function languageRules(): (text: string, draft?: string) => Span[] {
  const linter = new Linter(rules, loadKnowledge());
  const config = readConfig({});
  return (text, draft = HEAD + text) => {
    const offset = draft.length - text.length;
    return linter
      .lint(linter.read(draft), { config, now: NOW, only: LANGUAGE_RULES })
      .map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
  };
}

/** Milliseconds (medians) for texts of so many words never read before: to take the file apart and read its prose, and to run the rules on it. */
export function measureProse(
  drafts: readonly LabelledDraft[],
  lengths: readonly number[],
): Record<string, number>[] {
  const linter = new Linter(rules, loadKnowledge());
  const config = readConfig({});
  return lengths.map((words) => {
    const reading: number[] = [];
    const all: number[] = [];
    for (const page of freshPages(drafts, words > 5000 ? ROUNDS / 6 : ROUNDS, words)) {
      const start = performance.now();
      const read = linter.read(HEAD + page);
      reading.push(performance.now() - start);
      linter.lint(read, { config, now: NOW, only: LANGUAGE_RULES });
      all.push(performance.now() - start);
    }
    const total = medianOfWarm(all);
    return {
      words,
      'reading ms': rounded(medianOfWarm(reading)),
      'with all rules ms': rounded(total),
      'µs a word': rounded((total * 1000) / words),
    };
  });
}

const rounded = (value: number): number => Number(value.toFixed(2));

function medianOfWarm(times: readonly number[]): number {
  const warm = times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)]!;
}
