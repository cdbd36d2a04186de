import { commands, env, SnippetString, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';
import type { Kind, Plans } from '../views/plans.ts';
import { tickOff } from './progress.ts';
import { type Application, askForApplication, chooseKind, type Guess, type RecentDay } from './questions.ts';

interface Answer {
  readonly company?: string;
  readonly role?: string;
  readonly suggested: Kind;
  readonly days: readonly RecentDay[];
  readonly guess: Guess;
  readonly files?: NewFiles;
}

/** The files of a new message, as the server makes them. */
interface NewFiles {
  readonly context?: { readonly uri: string; readonly text: string };
  readonly uri?: string;
  readonly snippet: string;
}

/** `followUp.newDraft`: asks as little as there is to ask, writes the context of a new application, opens the draft. */
export const newDraft =
  (server: Server, plans: Plans) =>
  async (wanted?: Kind): Promise<void> => {
    await leaveWalkthrough();
    const near = (window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString();
    const clipboard = await invitationText();
    const base = {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(near !== undefined && { near }),
      ...(clipboard !== undefined && { clipboard }),
    };
    const known = await server.request<Answer>('followUp/newDraft', base);
    const kind = wanted ?? (await chooseKind(known.suggested));
    if (kind === undefined) return;
    const application = await chooseApplication(known, clipboard !== undefined, plans);
    if (!application) return;
    const { files } = await server.request<Answer>('followUp/newDraft', { ...base, kind, ...application });
    if (files) await open(files);
  };

/** Begins a message of a kind beside a file of its application. */
export async function newDraftBeside(server: Server, near: string, kind: Kind): Promise<void> {
  const { files } = await server.request<Answer>('followUp/newDraft', { near, kind });
  if (files) await open(files);
}

/** The page of a walkthrough takes the focus back between two questions, which would close the second: it goes to the plan instead. */
async function leaveWalkthrough(): Promise<void> {
  const { activeTab } = window.tabGroups.activeTabGroup;
  if (activeTab && activeTab.input === undefined) await commands.executeCommand('followUp.plan.focus');
}

async function invitationText(): Promise<string | undefined> {
  const text = await env.clipboard.readText();
  return text.includes('BEGIN:VEVENT') ? text : undefined;
}

/** The application near by, another one of the plan, or what is known of a new one; undefined when the writer goes back. */
async function chooseApplication(
  { company, role, guess, days }: Answer,
  isInvited: boolean,
  plans: Plans,
): Promise<Application | { readonly near?: string } | undefined> {
  const isHere = company !== undefined;
  if (isHere && !isInvited) return {};
  const others = plans.groups.flatMap(({ applications }) => applications);
  const choices = isHere
    ? [{ label: company, description: role ?? '', application: {} }]
    : others.map(({ name, role, uri }) => ({
        label: name,
        description: role ?? '',
        application: { near: uri },
      }));
  if (choices.length === 0) return askForApplication(guess, days);
  const another = { label: '$(add) A new application', application: undefined };
  const items = isInvited ? [another, ...choices] : [...choices, another];
  const choice = await window.showQuickPick(items, {
    title: 'New Draft',
    placeHolder: 'Which application is it for?',
  });
  return choice && (choice.application ?? askForApplication(guess, days));
}

async function open({ context, uri, snippet }: NewFiles): Promise<void> {
  if (context && !(await exists(Uri.parse(context.uri)))) await write(Uri.parse(context.uri), context.text);
  const target = uri === undefined ? undefined : Uri.parse(uri);
  if (target) await write(target, '');
  const document = target
    ? await workspace.openTextDocument(target)
    : await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
  tickOff('Draft');
}

const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
