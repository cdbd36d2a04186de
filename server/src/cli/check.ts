import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { closest } from '../context/closest.ts';
import { NO_HISTORY } from '../history/history.ts';
import { type Config, readConfig } from '../linter/config.ts';
import { fixText } from '../linter/fixes.ts';
import type { Problem } from '../linter/lint.ts';
import { CONTEXT_RULE, Linter } from '../linter/linter.ts';
import { presentOf, readInstant } from '../linter/now.ts';
import type { Severity } from '../linter/rule.ts';
import { type Dress, toDiagnostic } from '../lsp/convert.ts';
import { loadKnowledge } from '../prose/knowledge.ts';
import { rules } from '../rules/index.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { pretty } from './formats/pretty.ts';
import type { Format, Row } from './formats/row.ts';
import { sarif } from './formats/sarif.ts';
import { ContextReader, decode, type Input, readInputs, reasonOf, type Unreadable } from './inputs.ts';
import { Around, uriOf } from './siblings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const FORMATS: Readonly<Record<string, Format>> = { pretty, json, sarif, github };
const LEVELS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

interface Call {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly now: Temporal.Instant;
  readonly fix: boolean;
  readonly tolerated: Severity;
  readonly only: readonly string[] | undefined;
  readonly stdin: string | undefined;
  readonly config: Config;
}

/** `follow-up check [PATH…]` */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(args);
  const { inputs, unreadable } = await gather(call, terminal);
  const linter = new Linter(rules, loadKnowledge(), (id, error) => {
    void terminal.err(
      `follow-up: the rule ${id} failed; its findings are missing.\n${(error as Error).stack}\n`,
    );
  });
  const contexts = new ContextReader(terminal.cwd);
  const scope = { paths: call.paths, cwd: terminal.cwd, include: call.config.include };
  const judge = new Judge(call, linter, contexts, await Around.read(inputs, contexts, scope));
  const files: Input[] = [];
  for (const input of inputs) files.push(call.fix ? await mended(input, judge, unreadable) : input);
  const rows: Row[] = [];
  for (const file of files) {
    const row = await rowOf(file, judge);
    if (file.kind === 'draft' || row.problems.length > 0) rows.push(row);
  }
  await terminal.out(call.format(rows, { colour: terminal.colour, rules }));
  for (const { file, reason } of unreadable)
    await terminal.err(`follow-up: ${file} cannot be read: ${reason}.\n`);
  return unreadable.length > 0 ? 2 : rows.some((row) => isTooGrave(row, call.tolerated)) ? 1 : 0;
}

function readCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      now: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'max-severity': { type: 'string', default: 'information' },
      only: { type: 'string', multiple: true },
      'stdin-filename': { type: 'string' },
    },
  });
  const config = readConfig(values.now === undefined ? {} : { now: values.now });
  const stdin = values['stdin-filename'];
  const now = values.now === undefined ? presentOf(config) : readInstant(values.now);
  if (!now) throw new UsageError(`--now takes an instant such as 2026-11-18T15:00:00Z, not “${values.now}”.`);
  if (stdin !== undefined && positionals.length > 0)
    throw new UsageError('--stdin-filename reads standard input; take the other paths out.');
  if (stdin !== undefined && values.fix)
    throw new UsageError('--fix mends files; it has none on standard input.');
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: FORMATS[oneOf('--format', values.format, Object.keys(FORMATS))]!,
    now,
    fix: values.fix,
    tolerated: oneOf('--max-severity', values['max-severity'], LEVELS),
    only: values.only
      ?.flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .map((id) => oneOf('--only', id, Object.keys(rules))),
    stdin,
    config,
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  const known = closest(value, allowed);
  const hint = known ? `Did you mean “${known}”?` : `It takes one of ${allowed.join(', ')}.`;
  throw new UsageError(`${option} does not know “${value}”. ${hint}`);
}

async function gather(
  { stdin, paths, config }: Call,
  terminal: Terminal,
): Promise<{ readonly inputs: readonly Input[]; readonly unreadable: Unreadable[] }> {
  if (stdin === undefined) {
    const { inputs, unreadable } = await readInputs(paths, terminal.cwd, config.include);
    return { inputs, unreadable: [...unreadable] };
  }
  try {
    const text = decode(await terminal.stdin());
    return {
      inputs: [{ file: stdin, path: resolve(terminal.cwd, stdin), text, kind: 'draft' }],
      unreadable: [],
    };
  } catch (error) {
    return { inputs: [], unreadable: [{ file: stdin, reason: reasonOf(error) }] };
  }
}

/** What every text of a run is judged under. */
class Judge {
  readonly around: Around;
  readonly #call: Call;
  readonly #linter: Linter;
  readonly #contexts: ContextReader;

  constructor(call: Call, linter: Linter, contexts: ContextReader, around: Around) {
    this.#call = call;
    this.#linter = linter;
    this.#contexts = contexts;
    this.around = around;
  }

  async problemsIn({ path, kind }: Input): Promise<(text: string) => readonly Problem[]> {
    const { config, now, only } = this.#call;
    const isContext = kind === 'context';
    const layers = isContext ? [] : await this.#contexts.above(path);
    const history = isContext ? NO_HISTORY : await this.around.historyOf(path);
    const chosen = isContext ? [CONTEXT_RULE].filter((id) => only?.includes(id) ?? true) : only;
    const options = { config, now, history, ...(chosen && { only: chosen }) };
    return (text) => {
      const read = isContext
        ? this.#linter.readContext(text)
        : this.#linter.read(text, layers, config.sender);
      return this.#linter.lint(read, options);
    };
  }
}

/** Mends a file on disk, so that those after it are judged beside what it says now. */
async function mended(input: Input, judge: Judge, unreadable: Unreadable[]): Promise<Input> {
  const text = fixText(input.text, await judge.problemsIn(input));
  if (text === input.text) return input;
  try {
    await writeFile(input.path, text);
  } catch (error) {
    unreadable.push({ file: input.file, reason: `it could not be mended, ${reasonOf(error)}` });
  }
  if (input.kind === 'draft') await judge.around.put({ path: input.path, text });
  return { ...input, text };
}

async function rowOf(input: Input, judge: Judge): Promise<Row> {
  const document = documentOf(uriOf(input.path), input.text);
  const problems = (await judge.problemsIn(input))(input.text);
  const pages = pathToFileURL(join(__dirname, 'rules')).href;
  const dress: Dress = {
    pageOf: (id) => (Object.hasOwn(rules, id) ? `${pages}/${id}.md` : undefined),
    related: true,
    documentOf: (other) => {
      const text = judge.around.textOf(other);
      return text === undefined ? undefined : documentOf(other, text);
    },
  };
  const diagnostics = problems.map((problem) => toDiagnostic(document, problem, dress));
  return { file: input.file, document, problems, diagnostics };
}

const documentOf = (uri: string, text: string) => TextDocument.create(uri, 'markdown', 0, text);

const isTooGrave = ({ problems }: Row, tolerated: Severity): boolean =>
  problems.some(({ severity }) => LEVELS.indexOf(severity) > LEVELS.indexOf(tolerated));
