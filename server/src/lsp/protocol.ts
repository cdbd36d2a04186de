import { NotificationType0, RequestType } from 'vscode-languageserver';
import type { Explanation } from './explain.ts';

/** Why a document is (not) checked, in words. */
export const explainRequest = new RequestType<{ readonly uri: string }, Explanation, void>(
  'followUp/explain',
);

/** Server to client: a file's text, where the server cannot reach it; null when there is none. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'followUp/readFile',
);

/** Server to client: the Markdown files and contexts below a folder. */
export const findFilesRequest = new RequestType<{ readonly folder: string }, readonly string[], void>(
  'followUp/findFiles',
);

/** Server to client: the server may judge documents differently from now on. */
export const changedNotification = new NotificationType0('followUp/changed');
