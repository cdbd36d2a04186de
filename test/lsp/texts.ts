import type { Diagnostic, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

const versioned = ({ documentChanges = [] }: WorkspaceEdit) => documentChanges as TextDocumentEdit[];

/** The texts that an editor has opened, as it has them. */
export class Texts {
  readonly #documents = new Map<string, TextDocument>();

  get uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  put(uri: string, languageId: string, text: string): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
  }

  /** Replaces a range, and says which version of the text came of it. */
  change(uri: string, range: Range, text: string): number {
    const document = this.document(uri);
    return TextDocument.update(document, [{ range, text }], document.version + 1).version;
  }

  drop(uri: string): void {
    this.#documents.delete(uri);
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`“${words}” is not in ${uri}.`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  /** A diagnostic's rule and words: `late-thank-you: Hi Dana,`. */
  describe(uri: string, { code, range }: Diagnostic): string {
    return `${code}: ${this.document(uri).getText(range)}`;
  }

  /** Whether an edit was made for other versions than these. */
  isStale(edit: WorkspaceEdit): boolean {
    return versioned(edit).some(
      ({ textDocument }) => this.document(textDocument.uri).version !== textDocument.version,
    );
  }

  /** Every text that an edit is about, as it makes it. */
  *after(edit: WorkspaceEdit): Generator<readonly [uri: string, text: string]> {
    const all = [
      ...versioned(edit).map(({ textDocument, edits }) => [textDocument.uri, edits] as const),
      ...Object.entries(edit.changes ?? {}),
    ];
    for (const [uri, edits] of all)
      yield [uri, TextDocument.applyEdits(this.document(uri), edits as TextEdit[])];
  }
}
