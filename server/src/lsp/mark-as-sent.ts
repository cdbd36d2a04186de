import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isContextUri } from '../context/cascade.ts';
import type { Kind } from '../context/schema.ts';
import { markAsSent } from '../plan/mark-as-sent.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Client } from './capabilities.ts';
import type { Checker } from './checker.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Documents } from './documents.ts';

/** What became of the wish to note a draft as sent. */
export interface MarkedAsSent {
  readonly isMarked: boolean;
  /** For the writer: what comes next, or why nothing was noted. */
  readonly text: string;
  /** The message to begin next, if any. */
  readonly next?: Kind;
}

/** Notes in a draft that it has gone out, by an edit that the client applies and the writer can undo. */
export class MarkingAsSent {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #checker: Checker;

  constructor(connection: Connection, client: Client, documents: Documents, checker: Checker) {
    this.#connection = connection;
    this.#client = client;
    this.#documents = documents;
    this.#checker = checker;
  }

  async mark(uri: string, token: CancellationToken): Promise<MarkedAsSent> {
    throwIfCancelled(token);
    const document = await this.#documents.get(uri);
    const checked = document && (await this.#checker.check(document));
    throwIfCancelled(token);
    if (!checked || isContextUri(uri)) return refused('This file is not a draft.');
    const { read, application } = checked;
    if (read.facts.sentAt !== undefined)
      return refused(`It is noted as sent on ${read.facts.sentAt} already.`);
    if (!this.#client.appliesEdits) return refused('This editor does not take edits from a language server.');
    const { edit, proposal, next } = markAsSent(read.draft, read.facts, application, application.facts.now);
    const { applied } = await this.#connection.workspace.applyEdit({
      label: 'Mark as sent',
      edit: toWorkspaceEdit(checked.document, [edit], { versioned: this.#client.versionedEdits }),
    });
    if (!applied) return refused('The draft has changed in the meantime; please try again.');
    return { isMarked: true, text: proposal, ...(next && { next }) };
  }
}

const refused = (text: string): MarkedAsSent => ({ isMarked: false, text });
