import { parseArgs } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { readFacts } from '../context/facts.ts';
import { readConfig } from '../linter/config.ts';
import { Linter } from '../linter/linter.ts';
import { presentOf, readInstant } from '../linter/now.ts';
import { applicationsOf, type KnownFile } from '../plan/applications.ts';
import { calendarFile, eventsOf } from '../plan/calendar-file.ts';
import { drawPlan } from '../plan/drawing.ts';
import { type Plan, Planner } from '../plan/plan.ts';
import { planData, planReport } from '../plan/report.ts';
import { emptyLexicon } from '../prose/lexicon.ts';
import { ContextReader, type Input, readInputs } from './inputs.ts';
import { siblingsOf, uriOf } from './siblings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

type Write = (plan: Plan, colour: boolean) => string;

const FORMATS: Readonly<Record<string, Write>> = {
  pretty: (plan, colour) => planReport(plan, colour ? { strong: paint(1), faint: paint(2) } : {}),
  json: (plan) => `${JSON.stringify(planData(plan), undefined, 2)}\n`,
  svg: (plan) => `${drawPlan(plan)}\n`,
  ics: (plan) => calendarFile(eventsOf(plan), plan.now),
};

const paint = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;

/** `follow-up plan [PATH…]` */
export async function plan(args: readonly string[], terminal: Terminal): Promise<number> {
  const { paths, write, now } = readCall(args);
  const config = readConfig({});
  const { inputs, unreadable } = await readInputs(paths, terminal.cwd, config.include);
  const contexts = new ContextReader(terminal.cwd);
  const linter = new Linter({}, { lexicon: emptyLexicon() });
  const files: KnownFile[] = [];
  const scope = { paths, cwd: terminal.cwd, include: config.include };
  for (const input of [...inputs, ...(await siblingsOf(inputs, contexts, scope))])
    files.push(await known(input, contexts, linter));
  const planned = new Planner(config).plan(applicationsOf(files), now);
  await terminal.out(write(planned, terminal.colour));
  for (const { file, reason } of unreadable)
    await terminal.err(`follow-up: ${file} cannot be read: ${reason}.\n`);
  return unreadable.length > 0 ? 2 : 0;
}

function readCall(args: readonly string[]): {
  readonly paths: readonly string[];
  readonly write: Write;
  readonly now: Temporal.Instant;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' }, now: { type: 'string' } },
  });
  const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!write)
    throw new UsageError(`--format takes one of ${Object.keys(FORMATS).join(', ')}, not “${values.format}”.`);
  const now = values.now === undefined ? presentOf({}) : readInstant(values.now);
  if (!now) throw new UsageError(`--now takes an instant such as 2026-11-18T15:00:00Z, not “${values.now}”.`);
  return { paths: positionals.length > 0 ? positionals : ['.'], write, now };
}

async function known(
  { path, text, kind }: Input,
  contexts: ContextReader,
  linter: Linter,
): Promise<KnownFile> {
  const uri = uriOf(path);
  const layers = await contexts.above(path);
  const context = layers[0]?.file;
  const facts = kind === 'context' ? readFacts(layers) : linter.read(text, layers).facts;
  return { uri, kind, facts, ...(context !== undefined && { context }) };
}
