import type {
  CancellationToken,
  CompletionParams,
  DocumentLinkParams,
  DocumentSymbolParams,
  FoldingRangeParams,
  RenameParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { RuleSet } from '../linter/rule.ts';
import type { Client } from './capabilities.ts';
import { completions } from './completion.ts';
import { definition } from './definition.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { type DraftingParts, offerSections } from './drafting.ts';
import { foldingRanges } from './folding.ts';
import { prepareRename, rename } from './rename.ts';
import { send } from './sending.ts';
import { type NewDraftAsk, startDraft } from './starting.ts';

/** What the features that help with writing are made from. */
export interface WritingParts extends DraftingParts {
  readonly client: Client;
  readonly rules: RuleSet;
}

/** Every feature that helps to write a message and to send it, by the request it answers. */
export class Writing {
  readonly #parts: WritingParts;

  constructor(parts: WritingParts) {
    this.#parts = parts;
  }

  symbols(params: DocumentSymbolParams, token: CancellationToken) {
    return documentSymbols(this.#parts, params, token);
  }

  folding(params: FoldingRangeParams, token: CancellationToken) {
    return foldingRanges(this.#parts, params, token);
  }

  links(params: DocumentLinkParams, token: CancellationToken) {
    return documentLinks(this.#parts, params, token);
  }

  definition(params: TextDocumentPositionParams, token: CancellationToken) {
    return definition(this.#parts, params, token);
  }

  prepareRename(params: TextDocumentPositionParams, token: CancellationToken) {
    return prepareRename(this.#parts, params, token);
  }

  rename(params: RenameParams, token: CancellationToken) {
    return rename(this.#parts, params, token);
  }

  completions(params: CompletionParams, token: CancellationToken) {
    return completions({ ...this.#parts, snippets: this.#parts.client.snippets }, params, token);
  }

  send(params: Parameters<typeof send>[1], token: CancellationToken) {
    return send(this.#parts, params, token);
  }

  sections(params: { readonly uri: string }, token: CancellationToken) {
    return offerSections(this.#parts, params, token);
  }

  newDraft(params: NewDraftAsk, token: CancellationToken) {
    return startDraft(this.#parts, params, token);
  }
}
