// Packages the extension, installs it in a VS Code of its own, and goes through test/e2e/ in it as a person
// would; the build for the browser likewise. Needs the Node of host/install.mjs.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from '../e2e/journey.mjs';
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
      () =>
        test().catch(async (error) => {
          await workbench.screenshot(`failed-${name.replaceAll(/\W+/g, '-')}`);
          throw error;
        }),
    ]),
  );

/** Opens a window on a fresh copy of the workspace, in a server of its own. */
async function openWindow(vsix) {
  const folder = await mkdtemp(join(tmpdir(), 'follow-up-person-'));
  await cp(join(root, 'test/integration/workspace'), folder, { recursive: true });
  const server = await startServer();
  if (vsix) await server.installExtension(vsix);
  const workbench = await Workbench.open(server, folder);
  const close = async () => {
    await workbench.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { workbench, folder, close };
}

exitOnSignals();
for (const picture of await pictures()) await rm(join(resultsFolder, picture));
await must('npm', ['run', 'package'], { cwd: root });
const packaged = await openWindow(join(root, 'dist/follow-up.vsix'));
const web = await openWindow();
try {
  await runSuite(
    {
      ...withPictures(journey(packaged.workbench, packaged.folder), packaged.workbench),
      ...withPictures(webJourney(web.workbench, root), web.workbench),
    },
    60_000,
  );
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await packaged.close();
  await web.close();
  console.log(`Pictures: ${(await pictures()).join(', ')}`);
}
