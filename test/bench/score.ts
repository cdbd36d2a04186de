import { Temporal } from 'temporal-polyfill';
import { overlaps, type Span } from '../../server/src/draft/span.ts';
import { readConfig } from '../../server/src/linter/config.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { loadKnowledge } from '../../server/src/prose/knowledge.ts';
import { rules } from '../../server/src/rules/index.ts';

/** One draft of `test/corpus`: what a careful reader would mind in it; `borderline` where careful readers differ. */
export interface LabelledDraft {
  readonly id: string;
  readonly draft: string;
  readonly now: string;
  readonly labels: readonly {
    readonly rule: string;
    readonly quote: string;
    readonly borderline?: boolean;
  }[];
}

export interface Tally {
  hits: number;
  misses: number;
  alarms: number;
  /** Of the hits, those that a frame or the rule's own code found; the model found the others. */
  byFrame: number;
}

export interface Score {
  readonly drafts: number;
  readonly byRule: ReadonlyMap<string, Tally>;
  readonly clean: number;
  readonly cleanAlarms: number;
}

/** Rules that judge words; the others are about dates, names and the context. */
export const LANGUAGE_RULES: readonly string[] = [
  'overly-familiar',
  'presumed-outcome',
  'negative-language',
  'impatient-tone',
  'desperate-tone',
  'generic-message',
  'unrequested-materials',
  'compensation-talk',
];
const WHOLE_MESSAGE = new Set(['generic-message']);

/** A hit is a firm label whose rule fired on words that overlap it; an alarm is a finding of a rule not labelled in that draft at all. */
export function scoreDrafts(drafts: readonly LabelledDraft[], preset: string): Score {
  const linter = new Linter(rules, loadKnowledge());
  const config = readConfig({ preset });
  const byRule = new Map(
    LANGUAGE_RULES.map((id): [string, Tally] => [id, { hits: 0, misses: 0, alarms: 0, byFrame: 0 }]),
  );
  let clean = 0;
  let cleanAlarms = 0;
  for (const { draft, now, labels } of drafts) {
    const read = linter.read(draft);
    const problems = linter.lint(read, { config, now: Temporal.Instant.from(now), only: LANGUAGE_RULES });
    const isModels = (rule: string, span: Span) =>
      read.reading.hitsOf(rule).some((hit) => hit.source === 'model' && overlaps(hit.span, span));
    for (const { rule, quote, borderline } of labels) {
      const tally = byRule.get(rule);
      if (!tally || borderline) continue;
      const words = { start: draft.indexOf(quote), end: draft.indexOf(quote) + quote.length };
      const found = problems.find(
        ({ ruleId, span }) => ruleId === rule && (WHOLE_MESSAGE.has(rule) || overlaps(span, words)),
      );
      if (!found) tally.misses++;
      else {
        tally.hits++;
        if (!isModels(rule, found.span)) tally.byFrame++;
      }
    }
    const labelled = new Set(labels.map(({ rule }) => rule));
    const alarms = problems.filter(({ ruleId }) => !labelled.has(ruleId));
    for (const { ruleId } of alarms) byRule.get(ruleId)!.alarms++;
    if (labels.some(({ rule, borderline }) => byRule.has(rule) && !borderline)) continue;
    clean++;
    cleanAlarms += alarms.length;
  }
  return { drafts: drafts.length, byRule, clean, cleanAlarms };
}
