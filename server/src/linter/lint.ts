import { closest } from '../context/closest.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import type { Frame } from '../prose/frames.ts';
import { type Config, resolveRule } from './config.ts';
import { applyDirectives, readDirectives } from './directives.ts';
import type { Data, Finding, Rule, RuleContext, RuleSet, Severity, Suggestion } from './rule.ts';

/** Puts the frames of all rules together, for the reader of prose. */
export const framesOf = (rules: RuleSet): Readonly<Record<string, readonly Frame[]>> =>
  Object.fromEntries(Object.entries(rules).map(([id, { frames = [] }]) => [id, frames]));

/** A finding as it is shown: with its rule, its severity and its message in words. */
export interface Problem {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly fix?: Suggestion;
  readonly suggestions: readonly Suggestion[];
  readonly related: NonNullable<Finding['related']>;
}

/** What one run needs; `only` names the rules to run where not all that are on are wanted; `onCrash` hears of a rule that threw, whose findings alone are lost. */
export interface LintInput {
  readonly draft: Draft;
  readonly context: RuleContext;
  readonly rules: RuleSet;
  readonly config: Config;
  readonly only?: readonly string[];
  readonly onCrash?: (ruleId: string, error: unknown) => void;
}

/** Code under which a directive that suppresses nothing, or names no rule, is reported. */
export const UNUSED_DIRECTIVE = 'unused-directive';

/** Runs every rule that is on over one draft; the problems come in text order. A sent message is still judged, but not its timing. */
export function lint(input: LintInput): readonly Problem[] {
  const { draft, rules, context } = input;
  const ids = Object.keys(rules).filter((id) => !context.facts.ignore.includes(id));
  const found = ids.flatMap((id) => runRule(id, input));
  const directives = readDirectives(draft);
  const { kept, unused } = applyDirectives(draft, directives, found);
  const complaints = input.only ? [] : unused.map((item) => unusedDirective(item, rules));
  return [...kept, ...complaints].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

function runRule(id: string, { draft, context, rules, config, only, onCrash }: LintInput): Problem[] {
  const rule = rules[id];
  if (!rule || (only && !only.includes(id))) return [];
  const run = resolveRule(id, rules, config);
  if (!run) return [];
  try {
    return [...rule.check(draft, context, run.options)].map((finding) =>
      toProblem(id, rule, finding, run.severity),
    );
  } catch (error) {
    onCrash?.(id, error);
    return [];
  }
}

function toProblem(ruleId: string, rule: Rule, finding: Finding, override: Severity | undefined): Problem {
  const { messageId, data, span, fix, suggestions = [], related = [] } = finding;
  return {
    ruleId,
    messageId,
    message: fill(rule.meta.messages[messageId] ?? messageId, data),
    severity: override ?? finding.severity ?? rule.meta.defaultSeverity,
    span,
    ...(fix && { fix }),
    suggestions,
    related,
  };
}

/** Puts data into the `{{name}}` slots of a message. */
export const fill = (message: string, data: Data = {}): string =>
  message.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(data[name] ?? slot));

function unusedDirective({ span, rule }: { span: Span; rule?: string }, rules: RuleSet): Problem {
  const isKnown = rule === undefined || rule in rules;
  const known = isKnown ? undefined : closest(rule, Object.keys(rules));
  const mend = known
    ? { title: `Change to “${known}”`, edits: [{ span, text: known }] }
    : {
        title: rule === undefined ? 'Take the comment out' : 'Take the rule out of the comment',
        edits: [{ span, text: '' }],
      };
  return {
    ruleId: UNUSED_DIRECTIVE,
    messageId: isKnown ? 'unused' : 'unknown',
    message: isKnown
      ? 'This comment suppresses nothing any more; take it out.'
      : `“${rule}” is not a rule${known ? `; did you mean “${known}”?` : ', so nothing is suppressed.'}`,
    severity: 'warning',
    span,
    suggestions: [mend],
    related: [],
  };
}
