import { commands, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Kind, PlannedApplication } from './plans.ts';

const CONTEXT = 'follow-up.yml';

const SNIPPETS: Readonly<Record<Kind, string>> = {
  'thank-you': 'Thank-you note',
  'check-in': 'Check-in',
  inquiry: 'Inquiry',
  'moving-on': 'Moving-on note',
};

/** Opens the draft of an application's next message; begins one where there is none yet. */
export async function followStep(application: PlannedApplication): Promise<void> {
  const { draft, next, uri } = application;
  if (draft === undefined && next !== undefined) await beginNext(application, next);
  else await window.showTextDocument(Uri.parse(uri));
}

/** A new draft beside the others, with the whole-message snippet in it. */
async function beginNext(application: PlannedApplication, kind: Kind): Promise<void> {
  const folder = Uri.joinPath(Uri.parse(application.id), '..');
  const file = await freeName(folder, `${application.sent.length + 1}-${kind}`);
  const edit = new WorkspaceEdit();
  const contents = new TextEncoder().encode(frontMatter(application, kind));
  edit.createFile(file, { contents });
  if (!(await workspace.applyEdit(edit))) return;
  const editor = await window.showTextDocument(file);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  const snippet = { langId: 'markdown', name: SNIPPETS[kind] };
  await commands.executeCommand('editor.action.insertSnippet', snippet);
}

/** Without a context that they share, company and role are what holds the messages of an application together. */
function frontMatter({ id, name, role }: PlannedApplication, kind: Kind): string {
  const shared = id.endsWith(`/${CONTEXT}`)
    ? []
    : [`company: ${JSON.stringify(name)}`, ...(role ? [`role: ${JSON.stringify(role)}`] : [])];
  return ['---', `followUp: ${kind}`, ...shared, '---', '', ''].join('\n');
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const file = Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}.follow-up.md`);
    const isTaken = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (!isTaken) return file;
  }
}
