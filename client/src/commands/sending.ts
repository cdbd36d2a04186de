import { env, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';
import { activeDraft } from './active-draft.ts';

interface Sending {
  readonly refused: readonly string[];
  readonly content?: string;
  readonly html?: string;
  readonly notes: readonly string[];
}

const INSIST = 'Do it all the same';
const AS_HTML = 'Copy as HTML instead';
const AS_EML = 'Export as .eml';

const FORMS = [
  {
    label: 'Mail (.eml)',
    detail: 'Opens in your mail program as a draft, with recipients and attachments.',
    form: 'eml',
  },
  {
    label: 'Mail program (mailto:)',
    detail: 'Opens a new mail at once; for messages that are not long.',
    form: 'mailto',
  },
  { label: 'Plain text (.txt)', detail: 'As a person would have typed it.', form: 'txt' },
  { label: 'Web page (.html)', detail: 'With lists, links and emphasis.', form: 'html' },
];

/** `followUp.copyMessage`: the message as it is sent, on the clipboard. The editor's clipboard holds text alone. */
export const copyMessage = (server: Server) => async (): Promise<void> => {
  const editor = activeDraft();
  const sending = editor && (await ask(server, editor.document, 'txt'));
  if (!sending?.content) return;
  await env.clipboard.writeText(sending.content);
  void window.showInformationMessage('The message is on the clipboard.', AS_HTML).then((choice) => {
    if (choice === AS_HTML && sending.html) return env.clipboard.writeText(sending.html);
    return undefined;
  });
};

/** `followUp.exportMessage`: the message as a file, or in the mail program. */
export const exportMessage =
  (server: Server) =>
  async (wanted?: string): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const form = wanted ?? (await window.showQuickPick(FORMS, { placeHolder: 'As what?' }))?.form;
    const sending = form === undefined ? undefined : await ask(server, editor.document, form);
    if (form === undefined || !sending) return;
    if (sending.content === undefined) {
      const choice = await window.showWarningMessage(sending.notes.join(' '), AS_EML);
      if (choice === AS_EML) await exportMessage(server)('eml');
      return;
    }
    if (form === 'mailto') await env.openExternal(Uri.parse(sending.content.trim(), true));
    else await save(editor.document, form, sending.content);
    if (sending.notes.length > 0) void window.showWarningMessage(sending.notes.join(' '));
  };

async function save({ uri }: TextDocument, form: string, content: string): Promise<void> {
  const path = uri.path.replace(/(?:\.follow-up)?\.(?:md|markdown)$/i, '');
  const defaultUri = uri.scheme === 'untitled' ? undefined : uri.with({ path: `${path}.${form}` });
  const target = await window.showSaveDialog(defaultUri ? { defaultUri } : {});
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(content));
}

/** Asks the server for the message; where errors stand they are listed, and the writer may insist. */
async function ask(server: Server, { uri }: TextDocument, to: string): Promise<Sending | undefined> {
  const request = (force: boolean) =>
    server.request<Sending>('followUp/export', { uri: uri.toString(), to, force });
  const sending = await request(false);
  if (sending.refused.length === 0) return sending;
  const detail = sending.refused.join('\n');
  const question = 'This message is not ready to be sent.';
  const choice = await window.showWarningMessage(question, { modal: true, detail }, INSIST);
  return choice === INSIST ? request(true) : undefined;
}
