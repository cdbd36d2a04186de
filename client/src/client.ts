import {
  commands,
  type ExtensionContext,
  languages,
  type TextDocument,
  type TreeDataProvider,
  window,
  workspace,
} from 'vscode';
import { createSample } from './commands/create-sample.ts';
import { explainChecking } from './commands/explain-checking.ts';
import { insertSection } from './commands/insert-section.ts';
import { newDraft } from './commands/new-draft.ts';
import { restartServer } from './commands/restart-server.ts';
import { copyMessage, exportMessage } from './commands/sending.ts';
import { setSender } from './commands/set-sender.ts';
import { type ClientFactory, Server } from './server.ts';
import { StatusItem } from './status.ts';
import { type PlanNode, PlanTree } from './views/plan-tree.ts';
import { Plans } from './views/plans.ts';
import { registerPlanViews } from './views/register.ts';
import { SendView } from './views/send.ts';
import { hasContext, looksOurs } from './wake.ts';

/** What other extensions, and tests, may use of this one. */
export interface FollowUp {
  /** The applications by what is to be done. */
  readonly plan: TreeDataProvider<PlanNode>;
}

/**
 * Sets the extension up. Nothing heavy is loaded here: the server, and the library that speaks with it, wait for the first
 * document that looks like a draft or a context, or for a workspace that holds a context.
 */
export function activateClient(context: ExtensionContext, create: ClientFactory): FollowUp {
  const status: StatusItem = new StatusItem(() => server);
  const update = () => void status.update();
  const server = new Server(context, create, {
    onChange: update,
    onPlanChange: () => void plans.refresh(),
  });
  const plans: Plans = new Plans(server);
  const plan = new PlanTree(plans);
  const sending = new SendView();
  const wake = () => {
    if (!server.isWanted) void server.start().then(update, reportTo(server));
  };
  const consider = (document: TextDocument) => {
    if (!server.isWanted && looksOurs(document)) wake();
  };
  const considerAll = () => workspace.textDocuments.forEach(consider);

  context.subscriptions.push(
    status,
    { dispose: () => server.stop() },
    commands.registerCommand('followUp.restartServer', restartServer(server)),
    commands.registerCommand('followUp.explainChecking', explainChecking(server)),
    plans,
    sending,
    ...registerPlanViews(server, plans, plan),
    commands.registerCommand('followUp.newDraft', newDraft(server, plans)),
    commands.registerCommand('followUp.createSample', createSample),
    commands.registerCommand('followUp.setSender', setSender),
    commands.registerCommand('followUp.insertSection', insertSection(server)),
    commands.registerCommand('followUp.copyMessage', copyMessage(server, sending)),
    commands.registerCommand('followUp.exportMessage', exportMessage(server)),
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeTextDocument(({ document }) => consider(document)),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('followUp') && considerAll()),
    workspace.onDidChangeWorkspaceFolders(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
  considerAll();
  update();
  if (!server.isWanted) void hasContext().then((found) => found && wake());
  return { plan };
}

const reportTo = (server: Server) => async (error: unknown) => {
  const choice = await window.showErrorMessage(`Follow-Up did not start: ${String(error)}`, 'Try again');
  if (choice) await server.restart();
};
