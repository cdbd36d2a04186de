import { closest } from '../context/closest.ts';
import type { Rule } from '../linter/rule.ts';
import { rules } from '../rules/index.ts';
import type { Terminal } from './terminal.ts';
import { RULES_USAGE, UsageError } from './usage.ts';

/** `follow-up rules [ID]` */
export async function listRules(args: readonly string[], { out }: Terminal): Promise<number> {
  const [id, ...more] = args;
  if (id?.startsWith('-') || more.length > 0)
    throw new UsageError(`One rule at most.\n\n${RULES_USAGE.trimEnd()}`);
  await out(id === undefined ? table() : page(id));
  return 0;
}

function table(): string {
  const rows = Object.entries(rules);
  const width = Math.max(...rows.map(([id]) => id.length));
  return rows
    .map(
      ([id, { meta }]) =>
        `${id.padEnd(width)}  ${meta.defaultSeverity.padEnd(11)}  ${meta.docs.description}\n`,
    )
    .join('');
}

function page(id: string): string {
  const rule: Rule | undefined = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (!rule) {
    const known = closest(id, Object.keys(rules));
    throw new UsageError(`There is no rule “${id}”.${known ? ` Did you mean “${known}”?` : ''}`);
  }
  const { docs, defaultSeverity, fixable, hasSuggestions, strictOnly } = rule.meta;
  const mends = fixable ? 'mended by --fix' : hasSuggestions ? 'with mends to choose from' : '';
  const facts = [defaultSeverity, mends, strictOnly ? 'under the strict preset only' : ''].filter(Boolean);
  return [
    `${id} (${facts.join(', ')})`,
    `Finds ${docs.description}.`,
    docs.why,
    docs.guide && `Guide: ${docs.guide}`,
  ]
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('\n');
}
