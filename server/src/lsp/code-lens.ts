import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { isContextUri } from '../context/cascade.ts';
import { anchorOf } from '../linter/front-matter.ts';
import { lensText } from '../plan/lens.ts';
import { throwIfCancelled } from './cancellation.ts';
import { type Client, MARK_COMMAND } from './capabilities.ts';
import type { Checker } from './checker.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';

/** The line at the top of a draft: what to do, and until when. The short lens comes first: long ones are cut at the edge. */
export class CodeLenses {
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #client: Client;

  constructor(documents: Documents, checker: Checker, client: Client) {
    this.#documents = documents;
    this.#checker = checker;
    this.#client = client;
  }

  /** Answers `textDocument/codeLens`. */
  async list({ textDocument }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
    throwIfCancelled(token);
    const document = this.#documents.open(textDocument.uri);
    const checked = document && (await this.#checker.check(document));
    throwIfCancelled(token);
    if (!checked || isContextUri(textDocument.uri)) return [];
    const { draft, facts } = checked.read;
    const span = anchorOf(draft, facts, []) ?? { start: 0, end: 0 };
    const range = toRange(checked.document, span);
    const lenses: CodeLens[] = [];
    if (this.#client.appliesEdits && facts.sentAt === undefined) {
      const args = [checked.document.uri];
      lenses.push({ range, command: { title: 'Mark as sent', command: MARK_COMMAND, arguments: args } });
    }
    const command = this.#client.isOurs ? 'followUp.showPlan' : '';
    lenses.push({ range, command: { title: lensText(facts, checked.application), command } });
    return lenses;
  }
}
