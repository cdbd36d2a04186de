import { version } from '../../../package.json';
import { closest } from '../context/closest.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { CHECK_USAGE, EXPORT_USAGE, NEW_USAGE, PLAN_USAGE, RULES_USAGE, USAGE, UsageError } from './usage.ts';

/** A subcommand: its own arguments in, the exit code out. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, { readonly usage: string; readonly load: () => Promise<Command> }>> =
  {
    check: { usage: CHECK_USAGE, load: async () => (await import('./check.ts')).check },
    plan: { usage: PLAN_USAGE, load: async () => (await import('./plan.ts')).plan },
    export: { usage: EXPORT_USAGE, load: async () => (await import('./export.ts')).exportDraft },
    new: { usage: NEW_USAGE, load: async () => (await import('./new.ts')).newMessage },
    rules: { usage: RULES_USAGE, load: async () => (await import('./rules.ts')).listRules },
    lsp: { usage: USAGE, load: async () => (await import('./lsp.ts')).lsp },
  };

/** Runs the command line. Exit codes: 0 fine, 1 findings, 2 a wrong call or unreadable input. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === '--version') return await say(terminal, `${version}\n`);
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      await terminal[name === undefined ? 'err' : 'out'](USAGE);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(unknownCommand(name));
    if (rest.includes('--help') || rest.includes('-h')) return await say(terminal, command.usage);
    return await (await command.load())(rest, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    await terminal.err(`follow-up: ${error.message}\n`);
    return 2;
  }
}

async function say(terminal: Terminal, text: string): Promise<number> {
  await terminal.out(text);
  return 0;
}

function unknownCommand(name: string): string {
  const known = closest(name, Object.keys(COMMANDS));
  const hint = known ? `Did you mean “${known}”?` : 'Try “follow-up --help”.';
  return `There is no command “${name}”. ${hint}`;
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  String((error as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');
