import { ConfigurationTarget, window, workspace } from 'vscode';
import { tickOff } from './progress.ts';

interface Sender {
  readonly name?: string;
  readonly timeZone?: string;
}

/** `followUp.setSender`: asks for the writer's name, once for all messages, and keeps it in the settings with the zone of this machine. */
export async function setSender(): Promise<void> {
  const settings = workspace.getConfiguration('followUp');
  const known = settings.get<Sender>('sender', {});
  const answer = await window.showInputBox({
    title: 'Say Who You Are',
    prompt: 'Your name, as you sign',
    placeHolder: 'for example, Robin Ames',
    value: known.name ?? '',
    ignoreFocusOut: true,
  });
  const name = answer?.trim();
  if (!name) return;
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeZone = known.timeZone ?? (machineZone.includes('/') ? machineZone : undefined);
  const sender = { ...known, name, ...(timeZone && { timeZone }) };
  await settings.update('sender', sender, ConfigurationTarget.Global);
  tickOff('Sender');
  const clock = timeZone ? `, and your clock is that of ${timeZone}` : '';
  void window.showInformationMessage(`New messages are signed “${name}”${clock}.`);
}
