import { window } from 'vscode';
import type { Server } from '../server.ts';

/** `followUp.restartServer` */
export const restartServer = (server: Server) => async (): Promise<void> => {
  try {
    await server.restart();
  } catch (error) {
    void window.showErrorMessage(`The Follow-Up server did not start: ${String(error)}`);
  }
};
