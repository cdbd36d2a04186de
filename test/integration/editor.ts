import * as vscode from 'vscode';
import { within } from './suite.ts';

const source = 'follow-up';
const patience = 20_000;

/** A file of the workspace, by its path from the workspace folder. */
export const fileUri = (path: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);

/** Opens a file of the workspace in an editor that has the focus. */
export const show = async (uri: vscode.Uri): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));

/** Our diagnostics of a file, as they are now. */
export const problemsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);

/** Resolves with our diagnostics of a file as soon as they are `enough`: by default, any at all. */
export function awaitProblems(
  uri: vscode.Uri,
  enough = (problems: readonly vscode.Diagnostic[]) => problems.length > 0,
): Promise<vscode.Diagnostic[]> {
  let listener: vscode.Disposable | undefined;
  const found = new Promise<vscode.Diagnostic[]>((resolve) => {
    const look = () => enough(problemsOf(uri)) && resolve(problemsOf(uri));
    listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
  return within(patience, `diagnostics of ${uri.path}`, found).finally(() => listener?.dispose());
}

/** The id of the rule that a diagnostic comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);

/** The resolved quick fixes offered at a diagnostic. */
export const quickFixesAt = (uri: vscode.Uri, { range }: vscode.Diagnostic): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );

/** Does what choosing the action in the light bulb's menu does. */
export async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
