import { env, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

interface Answer {
  readonly company?: string;
  readonly role?: string;
  readonly suggested: string;
  readonly guess: { readonly company?: string; readonly to?: string; readonly at?: string };
  readonly files?: {
    readonly context?: { readonly uri: string; readonly text: string };
    readonly uri?: string;
    readonly snippet: string;
  };
}

const KINDS: readonly (QuickPickItem & { readonly message: string })[] = [
  { label: 'Thank-you note', detail: 'Within 24 hours of the interview.', message: 'thank-you' },
  {
    label: 'Check-in',
    detail: 'Some business days later, or after the decision date they gave.',
    message: 'check-in',
  },
  {
    label: 'Inquiry',
    detail: 'One or two weeks after your last message went unanswered.',
    message: 'inquiry',
  },
  {
    label: 'Moving-on note',
    detail: 'After several polite inquiries without an answer.',
    message: 'moving-on',
  },
];

/** `followUp.newDraft`: asks as little as there is to ask, writes the context of a new application, opens the draft. */
export const newDraft =
  (server: Server) =>
  async (wanted?: string): Promise<void> => {
    const near = (window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString();
    const clipboard = await invitationText();
    const base = { ...(near !== undefined && { near }), ...(clipboard !== undefined && { clipboard }) };
    const known = await server.request<Answer>('followUp/newDraft', base);
    const kind = wanted ?? (await chooseKind(known.suggested));
    if (kind === undefined) return;
    const application = await chooseApplication(known, clipboard !== undefined);
    if (!application) return;
    const { files } = await server.request<Answer>('followUp/newDraft', { ...base, kind, ...application });
    if (files) await open(files);
  };

async function invitationText(): Promise<string | undefined> {
  const text = await env.clipboard.readText();
  return text.includes('BEGIN:VEVENT') ? text : undefined;
}

async function chooseKind(suggested: string): Promise<string | undefined> {
  const items = [...KINDS].sort((a, b) => Number(b.message === suggested) - Number(a.message === suggested));
  return (await window.showQuickPick(items, { placeHolder: 'What do you want to send?' }))?.message;
}

/** The application near by, or what is known of a new one; undefined when the writer goes back. */
async function chooseApplication(
  { company, role, guess }: Answer,
  isInvited: boolean,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (company !== undefined && !isInvited) return {};
  if (company !== undefined) {
    const here = `For ${company}${role ? `, ${role}` : ''}`;
    const choice = await window.showQuickPick([here, 'For a new application'], {
      placeHolder: 'Which application?',
    });
    if (choice === undefined) return undefined;
    if (choice === here) return {};
  }
  const name = await window.showInputBox({
    prompt: 'The company, as they spell it',
    ...value(guess.company),
  });
  if (name === undefined) return undefined;
  const wanted = await window.showInputBox({ prompt: 'The role, as they advertise it (Enter to skip)' });
  if (wanted === undefined) return undefined;
  const to = await window.showInputBox({
    prompt: 'Who interviewed you? A name, or “Name <address>” (Enter to skip)',
    ...value(guess.to),
  });
  return to === undefined ? undefined : { company: name.trim(), role: wanted.trim(), to: to.trim() };
}

const value = (text: string | undefined) => (text === undefined ? {} : { value: text });

async function open({ context, uri, snippet }: NonNullable<Answer['files']>): Promise<void> {
  if (context && !(await exists(Uri.parse(context.uri)))) await write(Uri.parse(context.uri), context.text);
  const target = uri === undefined ? undefined : Uri.parse(uri);
  if (target && !(await exists(target))) await write(target, '');
  const document = target
    ? await workspace.openTextDocument(target)
    : await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
