import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../linter/lint.ts';
import type { RuleSet } from '../../linter/rule.ts';
import type { toDiagnostic } from '../../lsp/convert.ts';

/** One checked file: `diagnostics[i]` is `problems[i]` as an editor would see it. */
export interface Row {
  readonly file: string;
  readonly document: TextDocument;
  readonly problems: readonly Problem[];
  readonly diagnostics: readonly ReturnType<typeof toDiagnostic>[];
}

/** Makes a report of rows in path order; its last line is ended. */
export type Format = (
  rows: readonly Row[],
  options: { readonly colour: boolean; readonly rules: RuleSet },
) => string;
