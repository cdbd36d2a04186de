import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { ignoreEdit } from '../context/ignore-edit.ts';
import type { Edit, Span } from '../draft/span.ts';
import { fixEdits } from '../linter/fixes.ts';
import { type Problem, UNUSED_DIRECTIVE } from '../linter/lint.ts';
import type { Suggestion } from '../linter/rule.ts';
import { suppressLineEdit } from '../linter/suppress.ts';
import { throwIfCancelled } from './cancellation.ts';
import { type Client, FIX_ALL } from './capabilities.ts';
import type { Checked, Checker } from './checker.ts';
import { type Dress, toDiagnostic, toSpan, toWorkspaceEdit } from './convert.ts';
import type { Documents } from './documents.ts';
import { refactorings } from './refactorings.ts';

const QUICK_FIX = 'quickfix';
const REWRITE = 'refactor.rewrite';

/** Mends for what was found. They are worked out anew from the document as it is: nothing a client sends back is trusted. */
export class CodeActions {
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #client: Client;
  readonly #dress: Dress;

  constructor(documents: Documents, checker: Checker, client: Client, dress: Dress) {
    this.#documents = documents;
    this.#checker = checker;
    this.#client = client;
    this.#dress = dress;
  }

  /** Answers `textDocument/codeAction`. */
  async list(
    { textDocument, range, context }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    throwIfCancelled(token);
    const document = this.#documents.open(textDocument.uri);
    const checked = document && (await this.#checker.check(document));
    throwIfCancelled(token);
    if (!checked) return [];
    const wants = (kind: string) =>
      context.only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '') ??
      true;
    const here = touching(checked.problems, toSpan(checked.document, range));
    return [
      ...(wants(QUICK_FIX) ? here.flatMap((problem) => this.#mends(checked, problem)) : []),
      ...(wants(QUICK_FIX) ? this.#silencers(checked, here) : []),
      ...(wants(REWRITE) ? this.#rewrites(checked, toSpan(checked.document, range)) : []),
      ...(wants(FIX_ALL) ? this.#fixAll(checked) : []),
    ];
  }

  #mends(checked: Checked, problem: Problem): CodeAction[] {
    const offered = [...(problem.fix ? [problem.fix] : []), ...problem.suggestions];
    return offered
      .filter(({ snippet }) => !snippet || (this.#client.snippetEdits && this.#client.versionedEdits))
      .map((mend, index) => this.#action(checked, [problem], mend, index === 0));
  }

  #rewrites(checked: Checked, at: Span): CodeAction[] {
    const versioned = this.#client.versionedEdits;
    return refactorings(checked, at).map(({ title, edits }) => ({
      title,
      kind: REWRITE,
      edit: toWorkspaceEdit(checked.document, edits, { versioned }),
    }));
  }

  #silencers(checked: Checked, problems: readonly Problem[]): CodeAction[] {
    const { draft, facts } = checked.read;
    const perRule = new Map(problems.map((problem) => [problem.ruleId, problem]));
    perRule.delete(UNUSED_DIRECTIVE);
    const actions: CodeAction[] = [];
    for (const [id, { span }] of perRule) {
      const concerned = problems.filter(({ ruleId }) => ruleId === id);
      const add = (title: string, edit: Edit | undefined) => {
        if (edit) actions.push(this.#action(checked, concerned, { title, edits: [edit] }));
      };
      add(`Disable ${id} for this line`, suppressLineEdit(draft, span.start, id));
      const isMessage = draft.body.start < draft.text.length || draft.frontMatter !== undefined;
      if (isMessage) add(`Disable ${id} for this message`, ignoreEdit(draft, facts.ignore, id));
    }
    return actions;
  }

  #fixAll({ document, problems }: Checked): CodeAction[] {
    const edits = fixEdits(problems);
    if (edits.length === 0) return [];
    const versioned = this.#client.versionedEdits;
    return [
      {
        title: 'Mend everything that needs no choice of yours',
        kind: FIX_ALL,
        edit: toWorkspaceEdit(document, edits, { versioned }),
      },
    ];
  }

  #action(
    { document }: Checked,
    problems: readonly Problem[],
    { title, edits, snippet = false }: Suggestion,
    isBest = false,
  ): CodeAction {
    return {
      title,
      kind: QUICK_FIX,
      diagnostics: problems.map((problem) => toDiagnostic(document, problem, this.#dress)),
      ...(isBest && this.#client.preferredActions && { isPreferred: true }),
      edit: toWorkspaceEdit(document, edits, { versioned: this.#client.versionedEdits, snippet }),
    };
  }
}

/** The problems whose words a selection touches; a cursor at either end of a word touches it. */
const touching = (problems: readonly Problem[], { start, end }: Span): readonly Problem[] =>
  problems.filter(({ span }) => span.start <= end && start <= span.end);
