import { languages, RelativePattern, type TextDocument, workspace } from 'vscode';

const LONGEST_FRONT_MATTER = 300;

/** Whether a document looks like a draft or a context. The server has the last word; this decides whether it is worth starting. */
export function looksOurs(document: TextDocument): boolean {
  const settings = workspace.getConfiguration('followUp', document);
  if (!settings.get('enable', true)) return false;
  if (isContext(document)) return true;
  if (document.languageId !== 'markdown') return false;
  return (
    hasFollowUpKey(document) || settings.get<string[]>('include', []).some((glob) => lies(document, glob))
  );
}

export const isContext = ({ uri }: TextDocument): boolean => uri.path.endsWith('/follow-up.yml');

/** Whether some folder of the workspace holds a context. */
export async function hasContext(): Promise<boolean> {
  const found = await workspace.findFiles('**/follow-up.yml', '**/node_modules/**', 1);
  return found.length > 0;
}

function hasFollowUpKey(document: TextDocument): boolean {
  if (!/^\uFEFF?---\s*$/.test(document.lineAt(0).text)) return false;
  const end = Math.min(document.lineCount, LONGEST_FRONT_MATTER);
  for (let line = 1; line < end; line++) {
    const { text } = document.lineAt(line);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return false;
    if (/(?:^|[{,])\s*["']?followUp["']?\s*:/.test(text)) return true;
  }
  return false;
}

function lies(document: TextDocument, glob: string): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0;
}
