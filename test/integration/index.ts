import { activation } from './activation.ts';
import { mending } from './mending.ts';
import { newDraft } from './new-draft.ts';
import { planning } from './planning.ts';
import { sending } from './sending.ts';
import { runSuite } from './suite.ts';
import { twoFolders } from './two-folders.ts';
import { writing } from './writing.ts';

/** What VS Code calls inside the extension host. */
export const run = (): Promise<void> =>
  runSuite({ ...activation, ...mending, ...planning, ...twoFolders, ...newDraft, ...writing, ...sending });
