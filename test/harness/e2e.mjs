// Packages the extension, installs it in a VS Code of its own, and goes through test/e2e/ in it as a person
// would. Needs the Node of host/install.mjs.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from '../e2e/journey.mjs';
import { runSuite } from '../integration/suite.ts';
import { startServer } from './host/server.mjs';
import { Workbench } from './host/workbench.mjs';
import { resultsFolder, root } from './paths.mjs';
import { exitOnSignals, must } from './processes.mjs';

exitOnSignals();
const pictures = async () => (await readdir(resultsFolder)).filter((file) => file.endsWith('.png'));
const folder = await mkdtemp(join(tmpdir(), 'follow-up-person-'));
await cp(join(root, 'test/integration/workspace'), folder, { recursive: true });

for (const picture of await pictures()) await rm(join(resultsFolder, picture));
await must('npm', ['run', 'package'], { cwd: root });
const server = await startServer();
await server.installExtension(join(root, 'dist/follow-up.vsix'));
const workbench = await Workbench.open(server, folder);

/** The test, leaving a picture of the window in which it failed. */
const withPicture = ([name, test]) => [
  name,
  () =>
    test().catch(async (error) => {
      await workbench.screenshot(`failed-${name.replaceAll(/\W+/g, '-')}`);
      throw error;
    }),
];

try {
  const tests = Object.entries(journey(workbench, folder));
  await runSuite(Object.fromEntries(tests.map(withPicture)), 60_000);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await workbench.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  console.log(`Pictures: ${(await pictures()).join(', ')}`);
}
