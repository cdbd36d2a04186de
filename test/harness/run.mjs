// npm test: installs what is missing, runs everything. The last line is `N passed, N failed`.
//   --only lint,types,build,generated,unit,protocol,integration,e2e   just these steps
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { resultsFolder } from './paths.mjs';
import { install } from './prepare.mjs';
import { exitOnSignals, since } from './processes.mjs';
import { steps } from './steps.mjs';

const count = (tests, wanted) => tests.filter(({ ok }) => ok === wanted).length;

/** Runs one step; whatever goes wrong around its tests is a failed test. */
async function runStep(name) {
  const from = performance.now();
  const broken = (error) => [{ name, ok: false, message: String(error.stack ?? error) }];
  const tests = await steps[name]().catch(broken);
  console.log(`${name}: ${count(tests, true)} passed, ${count(tests, false)} failed (${since(from)})`);
  return tests.map((test) => ({ ...test, step: name }));
}

function printFailures(tests) {
  for (const { step, name, message } of tests.filter(({ ok }) => !ok)) {
    console.log(`\nFAILED ${step}: ${name}\n${(message ?? '').trim().replace(/^/gm, '    ')}`);
  }
}

function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(steps);
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length === 0) return names;
  console.error(`No step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

/** Installs the packages, and then runs the steps: without packages, that is the one failed test. */
async function runSteps(names) {
  const problem = await install().catch((error) => error);
  if (problem) return [{ step: 'install', name: 'npm ci', ok: false, message: problem.message }];
  const tests = [];
  for (const name of names) tests.push(...(await runStep(name)));
  return tests;
}

exitOnSignals();
const names = chosenSteps();
await mkdir(resultsFolder, { recursive: true });
const tests = await runSteps(names);
printFailures(tests);
const failed = count(tests, false);
process.exitCode = failed > 0 || tests.length === 0 ? 1 : 0;
console.log(`\n${tests.length - failed} passed, ${failed} failed`);
