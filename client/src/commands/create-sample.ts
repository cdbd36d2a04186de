import { commands, Uri, window, workspace } from 'vscode';
import { tickOff } from './progress.ts';

const FOLDER = 'sample-application';
const OPEN = 'Open Folder';

/** `followUp.createSample`: an application to look around in, with a draft that has some mistakes in it; one that is there is opened. */
export async function createSample(): Promise<void> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (!root) {
    const text = 'Open a folder first: the sample is written into it.';
    if (await window.showInformationMessage(text, OPEN)) await commands.executeCommand('vscode.openFolder');
    return;
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const draft = Uri.joinPath(root, FOLDER, '1-thank-you.follow-up.md');
  await writeNew(Uri.joinPath(root, FOLDER, 'follow-up.yml'), contextText(yesterday(zone), zone));
  await writeNew(draft, DRAFT);
  await window.showTextDocument(draft);
  tickOff('Sample');
}

async function writeNew(uri: Uri, text: string): Promise<void> {
  const isThere = await Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
  if (!isThere) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** As `2026-11-17`, on the clock of a zone; what stands for the present in the settings counts. */
function yesterday(timeZone: string): string {
  const now = Date.parse(workspace.getConfiguration('followUp').get('now', '')) || Date.now();
  const day = new Date(now - 86_400_000);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en', { timeZone, ...options }).format(day).padStart(2, '0');
  return `${part({ year: 'numeric' })}-${part({ month: 'numeric' })}-${part({ day: 'numeric' })}`;
}

const contextText = (day: string, timeZone: string): string => `# What all messages of this application share.
company: Northwind Transit
role: Data Engineer
to: Dana Whitfield <dana@northwind.example>
timeZone: ${timeZone}
interview:
  - at: ${day}T14:00
    format: video
    with:
      - Dana Whitfield <dana@northwind.example>
    topics:
      - the night the timetable feed fell silent
sender:
  name: Robin Ames
`;

const DRAFT = `---
followUp: thank-you
---

Subject: Thank you for our conversation about the Data Engineer position

<!-- A note with mistakes in it. Rest on an underlined word to read why it is one; Ctrl+. (⌘. on a Mac) offers better words. -->

Hey Dana,

Thank you for making time for me yesterday!!! I was glad to hear about the night the timetable feed fell silent, and how the team at [Company Name] brought it back by hand.

In my present work I moved a nightly load to a stream, and delays fell from nine hours to forty minutes. Once I am on your team, I will do the same for the arrival times.

If anything else would help your decision, I am glad to provide it. Thank you again for your time.

Kind regards,
Robin Ames
`;
