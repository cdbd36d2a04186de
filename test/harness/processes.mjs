// Running other programs: the one place that knows about shells, output and process groups.
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

function killGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Lets a signal end this process after `cleanUp`, in a way that ends its children; for entry files. */
export function exitOnSignals(cleanUp = async () => {}) {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => cleanUp().finally(() => process.exit(code)));
  }
}

/**
 * Starts a program as the head of its own process group; it does not outlive this process.
 * @param {string} command @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, inherit?: boolean }} options
 */
export function start(command, args, { cwd, env = process.env, inherit = false } = {}) {
  const shell = windows && !command.endsWith('.exe');
  const stdio = inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, { cwd, env, stdio, shell, detached: !windows });
  const endToo = () => killGroup(child, 'SIGTERM');
  process.once('exit', endToo);
  child.once('close', () => process.off('exit', endToo));
  return child;
}

/** Ends a started program and its children, politely, and after five seconds without asking. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  killGroup(child, 'SIGTERM');
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 5000);
  await closed;
  clearTimeout(timer);
}

/**
 * Runs a program to its end.
 * @returns {Promise<{ code: number, output: string }>} standard output and error, as they came
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    const chunks = [];
    child.stdout?.on('data', (data) => chunks.push(data));
    child.stderr?.on('data', (data) => chunks.push(data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs a program that must succeed; otherwise throws with what it said. */
export async function must(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`);
  return output;
}

/** `1.2 s` since the given `performance.now()`. */
export const since = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
