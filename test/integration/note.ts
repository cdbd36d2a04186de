import * as vscode from 'vscode';
import { awaitProblems, fileUri, show } from './editor.ts';

/** Runs a command by its id. */
export const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** The text of a file, as it is on the disk. */
export const read = async (uri: vscode.Uri) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** A sound thank-you message. */
export const NOTE = `---
followUp: thank-you
company: Northwind
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
---

Dear Dana,

Thank you for speaking with me about the **reservoir forecasts** & the tide tables at Northwind.

Kind regards,
Robin Ames
`;

/** The same with an error in it. */
export const withPlaceholder = NOTE.replace('Dear Dana', 'Dear [Name]');

/** A draft of its own, checked, in front. */
export async function openNote(name: string, text = NOTE): Promise<vscode.TextEditor> {
  const uri = fileUri(`writing/${name}.follow-up.md`);
  await write(uri, text);
  const editor = await show(uri);
  await awaitProblems(uri);
  return editor;
}

/** Answers the question whether to send it all the same, and keeps what it said. */
export function objection(answer: string | undefined) {
  const said: string[] = [];
  const showWarningMessage = (text: string, { detail }: vscode.MessageOptions, ...choices: string[]) => {
    said.push(text, detail ?? '', ...choices);
    return answer;
  };
  return { said, showWarningMessage };
}
