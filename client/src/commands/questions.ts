import { type InputBoxOptions, type QuickPickItem, window } from 'vscode';
import type { Kind } from '../views/plans.ts';

/** A day that the interview may have been on, as the server tells it. */
export interface RecentDay {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

/** What an invitation tells of a new application. */
export interface Guess {
  readonly company?: string;
  readonly at?: string;
  readonly people: readonly string[];
}

/** A new application, as the writer tells it; what was skipped is empty. */
export interface Application {
  readonly company: string;
  readonly role: string;
  readonly to?: string;
  readonly with?: readonly string[];
  readonly at?: string;
}

const KINDS: readonly (QuickPickItem & { readonly message: Kind })[] = [
  { label: 'Thank-you note', detail: 'Within 24 hours of the interview', message: 'thank-you' },
  {
    label: 'Check-in',
    detail: 'Some business days later, or after the decision date they gave',
    message: 'check-in',
  },
  {
    label: 'Inquiry',
    detail: 'When your last message has had no answer for a week or two',
    message: 'inquiry',
  },
  {
    label: 'Moving-on note',
    detail: 'The last one, after several polite inquiries without an answer',
    message: 'moving-on',
  },
];

/** Which message it is to be, the likeliest first; undefined when the writer goes back. */
export async function chooseKind(suggested: Kind): Promise<Kind | undefined> {
  const items = [...KINDS].sort((a, b) => Number(b.message === suggested) - Number(a.message === suggested));
  const options = { title: 'New Draft', placeHolder: 'What do you want to send?' };
  return (await window.showQuickPick(items, options))?.message;
}

/** Asks for what is not known of a new application; undefined when the writer goes back. */
export async function askForApplication(
  guess: Guess,
  days: readonly RecentDay[],
): Promise<Application | undefined> {
  const count = guess.at === undefined ? 4 : 3;
  const title = (step: number) => `New Application (${step} of ${count})`;
  const company = await ask({
    title: title(1),
    prompt: 'The company, as they spell it',
    placeHolder: 'for example, Northwind Transit',
    value: guess.company ?? '',
    validateInput: (text) => (text.trim() === '' ? 'Every application has a company.' : undefined),
  });
  if (company === undefined) return undefined;
  const role = await ask({
    title: title(2),
    prompt: 'The role, as they advertise it; empty to leave it out',
    placeHolder: 'for example, Data Engineer',
  });
  if (role === undefined) return undefined;
  const people = await askWho(title(3), guess.people);
  if (!people) return undefined;
  const at = guess.at === undefined ? await askWhen(title(4), days) : '';
  return at === undefined ? undefined : { company, role, ...people, ...(at !== '' && { at }) };
}

/** Who interviewed: of several who were invited those that the writer leaves ticked, or a name that is typed. */
async function askWho(
  title: string,
  people: readonly string[],
): Promise<Pick<Application, 'to' | 'with'> | undefined> {
  if (people.length > 1) {
    const items = people.map((label) => ({ label, picked: true }));
    const picked = await window.showQuickPick(items, {
      title,
      placeHolder: 'Who interviewed you? The message goes to the first.',
      canPickMany: true,
    });
    const names = picked?.map(({ label }) => label);
    return names && { ...(names[0] !== undefined && { to: names[0] }), with: names };
  }
  const to = await ask({
    title,
    prompt: 'Who interviewed you? An address may follow the name; empty to leave it out',
    placeHolder: 'for example, Dana Whitfield <dana@northwind.example>',
    value: people[0] ?? '',
  });
  return to === undefined ? undefined : { to, with: to === '' ? [] : [to] };
}

/** The day of the interview; empty when the writer would rather not say. */
async function askWhen(title: string, days: readonly RecentDay[]): Promise<string | undefined> {
  const items = [
    ...days.map(({ label, detail, value }) => ({ label, description: detail, value })),
    { label: 'Another day…', description: '', value: undefined },
    { label: 'Leave it out', description: 'no advice on when to write, then', value: '' },
  ];
  const picked = await window.showQuickPick(items, { title, placeHolder: 'When was the interview?' });
  if (!picked || picked.value !== undefined) return picked?.value;
  return ask({
    title,
    prompt: 'The day of the interview: year, month, day',
    value: days[0]?.value ?? '',
    validateInput: (text) =>
      /^\d{4}-\d\d-\d\d$/.test(text.trim()) && !Number.isNaN(Date.parse(text.trim()))
        ? undefined
        : 'A date such as 2026-11-17 is wanted here.',
  });
}

/** One line, without spaces around it. A click elsewhere does not throw away what was typed before. */
async function ask(options: InputBoxOptions): Promise<string | undefined> {
  return (await window.showInputBox({ ignoreFocusOut: true, ...options }))?.trim();
}
