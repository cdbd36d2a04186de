import * as v from 'valibot';
import { PRESETS, type Preset } from './preset.ts';
import type { RuleSet, Severity, WriterSettings } from './rule.ts';

const severities = ['error', 'warning', 'information', 'hint'] as const;
const level = v.picklist(['off', ...severities]);
const ruleSetting = v.union([
  level,
  v.strictTuple([level]),
  v.strictTuple([level, v.record(v.string(), v.unknown())]),
]);

/** The writer's settings as they come from an editor (`followUp.*`) or the command line; unknown and wrong values fall back. */
export interface Config extends WriterSettings {
  readonly enable: boolean;
  readonly include: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly sender: { readonly name?: string; readonly timeZone?: string; readonly signature?: string };
  /** An instant that stands for the present, for tests and screenshots. */
  readonly now?: string;
}

export type RuleSetting = v.InferOutput<typeof ruleSetting>;

const optionalText = v.fallback(v.optional(v.string()), undefined);

const configSchema = v.object({
  enable: v.fallback(v.optional(v.boolean(), true), true),
  include: v.fallback(v.optional(v.array(v.string()), ['**/*.follow-up.md', '**/follow-ups/**/*.md']), [
    '**/*.follow-up.md',
    '**/follow-ups/**/*.md',
  ]),
  preset: v.fallback(v.optional(v.picklist(PRESETS), 'recommended'), 'recommended'),
  rules: v.fallback(v.optional(v.record(v.string(), v.fallback(ruleSetting, 'off')), {}), {}),
  sender: v.fallback(
    v.optional(v.object({ name: optionalText, timeZone: optionalText, signature: optionalText }), {}),
    {},
  ),
  words: v.fallback(v.optional(v.array(v.string()), []), []),
  avoid: v.fallback(v.optional(v.array(v.string()), []), []),
  businessHours: v.fallback(
    v.optional(v.object({ start: v.number(), end: v.number() }), { start: 9, end: 17 }),
    { start: 9, end: 17 },
  ),
  cadence: v.fallback(v.optional(v.record(v.string(), v.number()), {}), {}),
  now: optionalText,
});

/** Reads settings of any shape; never throws. */
export function readConfig(settings: unknown): Config {
  const result = v.safeParse(configSchema, settings ?? {});
  return (result.success ? result.output : v.parse(configSchema, {})) as Config;
}

/** How one rule runs under a configuration; undefined when it is off. */
export interface RuleRun {
  /** Set by the writer: overrides what the rule and its findings say. */
  readonly severity?: Severity;
  readonly options: object;
}

/** Decides which rules run, and how, from the preset and the writer's own entries. */
export function resolveRule(id: string, rules: RuleSet, config: Config): RuleRun | undefined {
  const rule = rules[id];
  if (!rule) return undefined;
  const setting = config.rules[id];
  const [chosen, options] = Array.isArray(setting) ? setting : [setting, undefined];
  if (chosen === 'off' || (chosen === undefined && !inPreset(rule.meta, config.preset))) return undefined;
  return {
    ...(chosen !== undefined && { severity: chosen }),
    options: { ...rule.defaultOptions, ...checkedOptions(rule.meta.schema, options) },
  };
}

function inPreset(
  { strictOnly, defaultSeverity }: { strictOnly?: boolean; defaultSeverity: Severity },
  preset: Preset,
): boolean {
  if (preset === 'strict') return true;
  if (strictOnly) return false;
  return preset === 'recommended' || defaultSeverity === 'error' || defaultSeverity === 'warning';
}

function checkedOptions(schema: v.GenericSchema | undefined, options: object | undefined): object {
  if (!schema || !options) return {};
  const result = v.safeParse(schema, options);
  return result.success ? (result.output as object) : {};
}
