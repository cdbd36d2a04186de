import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../context/closest.ts';
import { type Exported, exportMessage, FORMS, type Form, obstacles } from '../export/export.ts';
import { readConfig } from '../linter/config.ts';
import { Linter } from '../linter/linter.ts';
import { presentOf, readInstant } from '../linter/now.ts';
import { loadKnowledge } from '../prose/knowledge.ts';
import { rules } from '../rules/index.ts';
import { ContextReader, decode, reasonOf } from './inputs.ts';
import { Around } from './siblings.ts';
import type { Terminal } from './terminal.ts';
import { EXPORT_USAGE, UsageError } from './usage.ts';

interface Call {
  readonly file: string;
  readonly form: Form;
  readonly force: boolean;
  readonly output: string | undefined;
  readonly now: string | undefined;
}

/** `follow-up export FILE --to FORM`: the message as it is sent, on standard output or in a file. */
export async function exportDraft(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, form, force, output, now } = readCall(args);
  const path = resolve(terminal.cwd, file);
  const text = await attempt(file, 'read', async () => decode(await readFile(path)));
  const config = readConfig(now === undefined ? {} : { now });
  const linter = new Linter(rules, loadKnowledge());
  const contexts = new ContextReader(terminal.cwd);
  const read = linter.read(text, await contexts.above(path), config.sender);
  const scope = { paths: [file], cwd: terminal.cwd, include: config.include };
  const around = await Around.read([{ file, path, text, kind: 'draft' }], contexts, scope);
  const options = { config, now: presentOf(config), history: await around.historyOf(path) };
  const found = obstacles(linter.lint(read, options));
  if (found.length > 0 && !force) {
    const lines = found.map(
      ({ span, ruleId, message }) => `  ${place(text, span.start)}  ${ruleId}: ${message}\n`,
    );
    const count = found.length === 1 ? 'one error stands' : `${found.length} errors stand`;
    await terminal.err(
      `follow-up: ${file} is not exported while ${count}; --force insists.\n${lines.join('')}`,
    );
    return 1;
  }
  const exported = await exportMessage(read, form, (name) =>
    readFile(resolve(dirname(path), name)).catch(() => undefined),
  );
  return deliver(exported, output, terminal);
}

async function deliver(
  { content, notes }: Exported,
  output: string | undefined,
  terminal: Terminal,
): Promise<number> {
  for (const note of notes) await terminal.err(`follow-up: ${note}\n`);
  if (content === undefined) return 1;
  if (output === undefined) await terminal.out(content);
  else await attempt(output, 'written', () => writeFile(resolve(terminal.cwd, output), content));
  return 0;
}

function readCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'txt' },
      force: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      now: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Name one draft.\n\n${EXPORT_USAGE.trimEnd()}`);
  if (values.now !== undefined && !readInstant(values.now))
    throw new UsageError(`--now takes an instant such as 2026-11-18T15:00:00Z, not “${values.now}”.`);
  if (!FORMS.includes(values.to as Form)) {
    const known = closest(values.to, FORMS);
    const hint = known ? `Did you mean “${known}”?` : `It takes one of ${FORMS.join(', ')}.`;
    throw new UsageError(`--to does not know “${values.to}”. ${hint}`);
  }
  return { file, form: values.to as Form, force: values.force, output: values.output, now: values.now };
}

async function attempt<T>(file: string, what: 'read' | 'written', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(`${file} cannot be ${what}: ${reasonOf(error)}.`);
  }
}

/** Line and column, both from 1. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}
