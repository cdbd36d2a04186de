import { Uri, window } from 'vscode';
import type { Server } from '../server.ts';
import type { PlannedApplication } from '../views/plans.ts';

/** What became of the wish, as the server tells it. */
export interface MarkedAsSent {
  readonly isMarked: boolean;
  readonly text: string;
}

const PLAN = 'Show plan';

/** `followUp.markAsSent`: notes in the active draft, the one named, or that of a row of the plan, that it has gone out. */
export const markAsSent =
  (server: Server, showPlan: () => void) =>
  async (target?: string | Uri | PlannedApplication): Promise<MarkedAsSent | undefined> => {
    const uri = uriOf(target);
    if (uri === undefined) {
      void window.showInformationMessage('Open the draft that you have sent first.');
      return undefined;
    }
    const marked = await server.execute<MarkedAsSent>('followUp.markAsSent', uri);
    void tell(marked, showPlan);
    return marked;
  };

function uriOf(target: string | Uri | PlannedApplication | undefined): string | undefined {
  if (typeof target === 'string') return target;
  if (target instanceof Uri) return target.toString();
  return target?.draft ?? window.activeTextEditor?.document.uri.toString();
}

async function tell({ isMarked, text }: MarkedAsSent, showPlan: () => void): Promise<void> {
  if (!isMarked) void window.showWarningMessage(text);
  else if (await window.showInformationMessage(`Noted as sent. ${text}`, PLAN)) showPlan();
}
