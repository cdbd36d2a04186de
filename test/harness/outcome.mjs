// What a step of `npm test` hands back: one row per test.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/** @typedef {{ name: string, ok: boolean, message?: string }} Test */

/**
 * A check that counts as one test: a program that ends with 0.
 * @returns {Promise<Test[]>}
 */
export async function check(name, command, args, options = {}) {
  const { code, output } = await run(command, args, { cwd: root, ...options });
  return [{ name, ok: code === 0, message: output.trim() }];
}

/** One failed test in the place of a report that was not written. */
const noReport = (name, code, output) => [{ name: `${name} ended with ${code}`, ok: false, message: output }];

function* testsOfVitest({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name);
    for (const { fullName, status, failureMessages } of assertionResults) {
      const ok = status === 'passed';
      const why = failureMessages.join('\n') || `it was not run (${status})`;
      yield { name: `${file} > ${fullName}`, ok, message: why };
    }
    const broken = status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
    if (broken) yield { name: file, ok: false, message };
  }
}

/** Reads the JSON report of vitest; a file that could not be run, and a skipped test, have failed. */
export function readVitest(file, { code, output }) {
  if (!existsSync(file)) return noReport('vitest', code, output);
  const tests = [...testsOfVitest(JSON.parse(readFileSync(file, 'utf8')))];
  const unexplained = code !== 0 && tests.every(({ ok }) => ok);
  return unexplained ? [...tests, ...noReport('vitest', code, output)] : tests;
}

/** Reads the rows that `test/integration/suite.ts` has written. */
export function readSuite(name, file, { code, output }) {
  const tests = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const unexplained = tests.every(({ ok }) => ok) && (code !== 0 || tests.length === 0);
  return unexplained ? [...tests, ...noReport(name, code, output)] : tests;
}
