import { commands } from 'vscode';

/**
 * Ticks a step of the walkthrough off, by a context key of its own. Ticked off as soon as its command begins, the step would take the
 * focus back from what the command asks.
 */
export const tickOff = (step: 'Sender' | 'Draft' | 'Section' | 'Sample' | 'Send'): void => {
  void commands.executeCommand('setContext', `followUp.did${step}`, true);
};
