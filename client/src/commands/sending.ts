import { commands, env, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';
import type { SendView } from '../views/send.ts';
import { activeDraft } from './active-draft.ts';
import { tickOff } from './progress.ts';

interface Sending {
  readonly isDraft: boolean;
  readonly refused: readonly string[];
  readonly content?: string;
  readonly html?: string;
  readonly subject?: string;
  readonly to?: string;
  readonly notes: readonly string[];
}

type Form = 'txt' | 'html' | 'eml' | 'mailto';

const MEND = 'Show What Is Wrong';
const INSIST = 'Do It All the Same';
const AS_EML = 'Save as Mail File';

const FORMS: readonly { readonly label: string; readonly detail: string; readonly form: Form }[] = [
  {
    label: 'Mail file (.eml)',
    detail: 'Opens in your mail program as a draft, with recipients and attachments.',
    form: 'eml',
  },
  {
    label: 'New mail in the mail program (mailto:)',
    detail: 'At once; for messages that are not long, without attachments and formatting.',
    form: 'mailto',
  },
  { label: 'Plain text (.txt)', detail: 'As a person would have typed it.', form: 'txt' },
  { label: 'Web page (.html)', detail: 'With lists, links and emphasis.', form: 'html' },
];

/**
 * `followUp.copyMessage`: the message as it is sent, on the clipboard as text at once, and with its formatting as soon as the page that
 * opens can reach the clipboard: the editor's own holds text alone.
 */
export const copyMessage = (server: Server, view: SendView) => async (): Promise<void> => {
  const editor = await activeDraft();
  if (!editor) return;
  const sending = await ask(server, editor.document.uri, 'txt');
  if (!sending?.content) return;
  const { content: text, html = '', subject, to, notes } = sending;
  await env.clipboard.writeText(text);
  tickOff('Send');
  view.show(editor.document.uri, { text, html, notes, ...(subject && { subject }), ...(to && { to }) });
};

/** `followUp.exportMessage`: the message of the active draft, or of the one named, as a file, or in the mail program. */
export const exportMessage =
  (server: Server) =>
  async (wanted?: Form, draft?: Uri): Promise<void> => {
    const document = draft ? await workspace.openTextDocument(draft) : (await activeDraft())?.document;
    if (!document) return;
    const form = wanted ?? (await chooseForm());
    const sending = form && (await ask(server, document.uri, form));
    if (!sending) return;
    const { content, notes } = sending;
    if (content === undefined) {
      const choice = await window.showWarningMessage(notes.join(' '), AS_EML);
      if (choice === AS_EML) await exportMessage(server)('eml', document.uri);
      return;
    }
    if (form === 'mailto') await openMail(content.trim());
    else await save(document, form, content);
    tickOff('Send');
    if (notes.length > 0) void window.showWarningMessage(notes.join(' '));
  };

async function chooseForm(): Promise<Form | undefined> {
  const options = { title: 'Export Message', placeHolder: 'As what?' };
  return (await window.showQuickPick(FORMS, options))?.form;
}

/** As a string, though the signature asks for a `Uri`, which would undo the escapes: an “&” in the message would end it. */
async function openMail(address: string): Promise<void> {
  const isOpen = await env.openExternal(address as unknown as Uri);
  if (!isOpen)
    void window.showWarningMessage('No mail program took the message. Save it as a mail file instead.');
}

async function save({ uri }: TextDocument, form: Form, content: string): Promise<void> {
  const path = uri.path.replace(/(?:\.follow-up)?\.(?:md|markdown)$/i, '');
  const filters = { [FORMS.find((one) => one.form === form)!.label.replace(/ \(.*/, '')]: [form] };
  const named = uri.scheme === 'untitled' ? undefined : uri.with({ path: `${path}.${form}` });
  const target = await window.showSaveDialog({
    title: 'Export Message',
    filters,
    ...(named && { defaultUri: named }),
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(content));
}

/** Asks the server for the message; where errors stand they are listed, and the writer may insist. */
async function ask(server: Server, uri: Uri, to: Form): Promise<Sending | undefined> {
  const request = (force: boolean) =>
    server.request<Sending>('followUp/export', { uri: uri.toString(), to, force });
  const sending = await request(false);
  if (!sending.isDraft) {
    void window.showInformationMessage('This file is not a draft, so there is nothing to send.');
    return undefined;
  }
  if (sending.refused.length === 0) return sending;
  const detail = sending.refused.join('\n');
  const question = 'This message is not ready to be sent.';
  // The first button is the one that Enter presses: it must be the harmless one.
  const choice = await window.showWarningMessage(question, { modal: true, detail }, MEND, INSIST);
  if (choice === MEND) await commands.executeCommand('workbench.actions.view.problems');
  return choice === INSIST ? request(true) : undefined;
}
