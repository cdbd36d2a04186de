// Packages the extension, installs it in a VS Code of its own, and goes through test/e2e/ in it as a person
// would; the build for the browser likewise. Needs the Node of host/install.mjs. An argument names the parts to run.
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstSteps } from '../e2e/first-steps.mjs';
import { journey } from '../e2e/journey.mjs';
import { note } from '../e2e/note.mjs';
import { webJourney } from '../e2e/web.mjs';
import { runSuite } from '../integration/suite.ts';
import { startServer } from './host/server.mjs';
import { Workbench } from './host/workbench.mjs';
import { resultsFolder, root } from './paths.mjs';
import { exitOnSignals, must } from './processes.mjs';

const pictures = async () => (await readdir(resultsFolder)).filter((file) => file.endsWith('.png'));

/** The tests, each of which leaves a picture of the window in which it failed. */
const withPictures = (tests, workbench) =>
  Object.fromEntries(
    Object.entries(tests).map(([name, test]) => [
      name,
      async () => {
        try {
          await test();
        } catch (error) {
          await workbench.screenshot(`failed-${name.replaceAll(/\W+/g, '-')}`);
          throw error;
        }
      },
    ]),
  );

/** Opens a window in a server of its own, on a fresh copy of the workspace or, without one, on an empty folder. */
async function openWindow({ vsix, workspace, settings, env }) {
  const parent = await mkdtemp(join(tmpdir(), 'follow-up-person-'));
  const folder = join(parent, 'applications');
  if (workspace) await cp(join(root, workspace), folder, { recursive: true });
  else await mkdir(folder);
  const server = await startServer({ settings, env });
  if (vsix) await server.installExtension(vsix);
  const workbench = await Workbench.open(server, folder);
  const close = async () => {
    await workbench.close();
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  };
  return { workbench, folder, close };
}

exitOnSignals();
for (const picture of await pictures()) await rm(join(resultsFolder, picture));
await must('npm', ['run', 'package'], { cwd: root });
const vsix = join(root, 'dist/follow-up.vsix');
const workspace = 'test/integration/workspace';

/** A person in New York, on the day after an interview. */
const person = {
  env: { TZ: 'America/New_York' },
  settings: { 'followUp.now': '2026-11-18T15:00:00Z' },
};

/** Each part of the suite: its window, and the tests in it. */
const parts = {
  note: [{ vsix, ...person }, ({ workbench, folder }) => note(workbench, folder)],
  'first-steps': [{ vsix, ...person }, ({ workbench, folder }) => firstSteps(workbench, folder)],
  journey: [{ vsix, workspace }, ({ workbench, folder }) => journey(workbench, folder)],
  web: [{ workspace }, ({ workbench }) => webJourney(workbench, root)],
};

const opened = [];
try {
  const wanted = process.argv[2]?.split(',') ?? Object.keys(parts);
  const tests = {};
  for (const name of wanted) {
    const [options, testsOf] = parts[name];
    const one = await openWindow(options);
    opened.push(one);
    Object.assign(tests, withPictures(testsOf(one), one.workbench));
  }
  await runSuite(tests, 60_000);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  for (const { close } of opened) await close();
  console.log(`Pictures: ${(await pictures()).join(', ')}`);
}
