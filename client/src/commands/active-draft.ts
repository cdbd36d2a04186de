import { commands, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { isContext, looksOurs } from '../wake.ts';

const NEW = 'New Draft';
const SAMPLE = 'Create a Sample';

/**
 * The editor of the Markdown file in front of the writer; where something else is in front, that of an open draft, which comes to the
 * front; says what to do where there is none.
 */
export async function activeDraft(): Promise<TextEditor | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') return editor;
  const [open] = workspace.textDocuments.filter((document) => isDraft(document) && isShown(document));
  if (open) return window.showTextDocument(open);
  void offer();
  return undefined;
}

const isDraft = (document: TextDocument): boolean => looksOurs(document) && !isContext(document);

const isShown = ({ uri }: TextDocument): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => (input as { uri?: unknown } | undefined)?.uri?.toString() === uri.toString()),
  );

async function offer(): Promise<void> {
  const choice = await window.showInformationMessage('No draft is open yet.', NEW, SAMPLE);
  if (choice === NEW) await commands.executeCommand('followUp.newDraft');
  if (choice === SAMPLE) await commands.executeCommand('followUp.createSample');
}
