import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How one test ended; `message` tells why it failed. */
export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}

/** Tests by name; each is given `limit` milliseconds. */
export type Tests = Readonly<Record<string, () => Promise<void> | void>>;

/** Rejects when `work` takes longer than `limit` milliseconds, naming what was waited for. */
export function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  const { promise, reject } = withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${what}: not within ${limit} ms`)), limit);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function withResolvers<T>() {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((_resolve, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

async function runTest(name: string, test: Tests[string], limit: number): Promise<Outcome> {
  try {
    await within(limit, name, Promise.resolve().then(test));
    return { name, ok: true, message: '' };
  } catch (error) {
    return {
      name,
      ok: false,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/**
 * Runs the tests one after the other, prints a line for each, and writes all outcomes as JSON to the file
 * that the environment variable FOLLOW_UP_REPORT names.
 * @throws when a test failed, so that the extension host ends with 1
 */
export async function runSuite(tests: Tests, limit = 30_000): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [name, test] of Object.entries(tests)) {
    const outcome = await runTest(name, test, limit);
    outcomes.push(outcome);
    console.log(`${outcome.ok ? 'ok' : 'FAILED'} ${name} ${outcome.message}`.trim());
  }
  const report = process.env.FOLLOW_UP_REPORT;
  if (report) {
    mkdirSync(dirname(report), { recursive: true });
    writeFileSync(report, JSON.stringify(outcomes, null, 2));
  }
  const failed = outcomes.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(`failed: ${failed.map(({ name }) => name).join(', ')}`);
}
