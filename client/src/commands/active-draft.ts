import { type TextEditor, window } from 'vscode';

/** The editor of the draft in front of the writer; says what to do where there is none. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') return editor;
  void window.showInformationMessage(
    'Open a draft first: a Markdown file with the key “followUp:” in its front matter.',
  );
  return undefined;
}
