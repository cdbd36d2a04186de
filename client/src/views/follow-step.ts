import { Uri, window } from 'vscode';
import { newDraftBeside } from '../commands/new-draft.ts';
import type { Server } from '../server.ts';
import type { PlannedApplication } from './plans.ts';

/** Opens the draft of an application's next message; begins one beside the others where there is none yet. */
export const followStep =
  (server: Server) =>
  async ({ draft, next, uri }: PlannedApplication): Promise<void> => {
    if (draft === undefined && next !== undefined) await newDraftBeside(server, uri, next);
    else await window.showTextDocument(Uri.parse(uri));
  };
