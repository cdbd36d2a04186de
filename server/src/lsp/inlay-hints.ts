import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayTexts } from '../plan/lens.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import { toSpan } from './convert.ts';
import type { Documents } from './documents.ts';

/** The other clock beside each time of a draft or a context. */
export class InlayHints {
  readonly #documents: Documents;
  readonly #checker: Checker;

  constructor(documents: Documents, checker: Checker) {
    this.#documents = documents;
    this.#checker = checker;
  }

  /** Answers `textDocument/inlayHint`. */
  async list({ textDocument, range }: InlayHintParams, token: CancellationToken): Promise<InlayHint[]> {
    throwIfCancelled(token);
    const document = this.#documents.open(textDocument.uri);
    const checked = document && (await this.#checker.check(document));
    throwIfCancelled(token);
    if (!checked) return [];
    const { start, end } = toSpan(checked.document, range);
    return inlayTexts(checked.read.facts, checked.application)
      .filter(({ offset }) => start <= offset && offset <= end)
      .map(({ offset, text }) => ({
        position: checked.document.positionAt(offset),
        label: text,
        paddingLeft: true,
      }));
  }
}
