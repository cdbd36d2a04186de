import type {
  CodeDescription,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Position,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Span } from '../draft/span.ts';
import type { Problem } from '../linter/lint.ts';
import type { Severity } from '../linter/rule.ts';

/** What every diagnostic of ours names as its source. */
export const SOURCE = 'follow-up';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** How diagnostics are dressed for one client. */
export interface Dress {
  /** The page of a rule; undefined where there is none or the client shows no links. */
  readonly pageOf?: (ruleId: string) => string | undefined;
  /** Whether related places are told. */
  readonly related?: boolean;
  /** The text of another file that a related place points into. */
  readonly documentOf?: (uri: string) => TextDocument | undefined;
}

/** UTF-16 offsets to lines and columns, and back. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

export const toSeverity = (severity: Severity): DiagnosticSeverity => SEVERITIES[severity];

/** A problem as editors show it. */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  dress: Dress = {},
): Diagnostic & { readonly message: string } {
  const href = dress.pageOf?.(problem.ruleId);
  const codeDescription: CodeDescription | undefined = href === undefined ? undefined : { href };
  const related = dress.related ? relatedOf(document, problem, dress) : [];
  return {
    range: toRange(document, problem.span),
    severity: toSeverity(problem.severity),
    code: problem.ruleId,
    ...(codeDescription && { codeDescription }),
    source: SOURCE,
    message: problem.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedOf(document: TextDocument, problem: Problem, dress: Dress): DiagnosticRelatedInformation[] {
  return problem.related.map(({ uri = document.uri, span, message }) => {
    const place = uri === document.uri ? document : dress.documentOf?.(uri);
    const start = { line: 0, character: 0 };
    return {
      location: { uri: place?.uri ?? uri, range: place ? toRange(place, span) : { start, end: start } },
      message,
    };
  });
}

/** Edits of one version of a document: a client that has moved on refuses them; a text on disk has no version. `snippet` marks text with tab stops. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  { versioned, snippet = false }: { readonly versioned: boolean; readonly snippet?: boolean },
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = edits.map(({ span, text }): TextEdit => ({ range: toRange(document, span), newText: text }));
  if (!versioned) return { changes: { [uri]: plain } };
  const asSnippets = () =>
    plain.map(
      ({ range, newText }): SnippetTextEdit => ({ range, snippet: { kind: 'snippet', value: newText } }),
    );
  const textDocument = { uri, version: version < 0 ? null : version };
  return { documentChanges: [{ textDocument, edits: snippet ? asSnippets() : plain }] };
}
