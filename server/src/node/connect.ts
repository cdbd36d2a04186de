import { connect as connectSocket } from 'node:net';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/**
 * The connection an editor asks for: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`, standard input and output when it
 * asks for none. Whichever it is, the process ends when the other side goes away.
 */
export function connect(args: readonly string[]): Connection {
  const socket = option(args, '--socket');
  const pipe = option(args, '--pipe');
  if (args.includes('--node-ipc')) {
    process.once('disconnect', () => process.exit(1));
    return createConnection(ProposedFeatures.all);
  }
  if (args.includes('--stdio')) return createConnection(ProposedFeatures.all);
  if (socket === undefined && pipe === undefined)
    return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  const stream = pipe === undefined ? connectSocket(Number(socket)) : connectSocket(pipe);
  stream.once('error', (error) => {
    process.stderr.write(`follow-up: ${error.message}\n`);
    process.exit(1);
  });
  return createConnection(ProposedFeatures.all, stream, stream);
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? args[at + 1] : args[at]!.slice(name.length + 1);
}
