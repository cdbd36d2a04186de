import { Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

/** `followUp.exportCalendar`: writes the plan's next messages to a calendar file, the one named or one that the writer chooses. */
export const exportCalendar =
  (server: Server) =>
  async (target?: Uri): Promise<Uri | undefined> => {
    const text = await server.execute<string>('followUp.exportCalendar');
    if (!text.includes('BEGIN:VEVENT')) {
      void window.showInformationMessage('There is nothing to put into a calendar: no message is to come.');
      return undefined;
    }
    const file = target instanceof Uri ? target : await chooseFile();
    if (!file) return undefined;
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    void window.showInformationMessage(
      'The calendar is written. Importing it again updates what is there and doubles nothing.',
    );
    return file;
  };

function chooseFile(): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: 'Export the Plan to a Calendar',
    saveLabel: 'Export',
    filters: { Calendar: ['ics'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'follow-up.ics') }),
  });
}
