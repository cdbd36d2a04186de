import type { CancellationToken } from 'vscode-languageserver';
import type { Severity } from '../linter/rule.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker, Standing, Status } from './checker.ts';
import type { Documents } from './documents.ts';

/** Why a document is (not) checked. */
export interface Explanation {
  readonly status: Status | 'unknown';
  /** In words, for the writer. */
  readonly text: string;
  /** How many findings of each severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** The contexts above it that were read, nearest first. */
  readonly contexts: readonly string[];
}

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

/** Answers "why is this draft (not) checked?". */
export class Explainer {
  readonly #documents: Documents;
  readonly #checker: Checker;

  constructor(documents: Documents, checker: Checker) {
    this.#documents = documents;
    this.#checker = checker;
  }

  async explain({ uri }: { readonly uri: string }, token: CancellationToken): Promise<Explanation> {
    throwIfCancelled(token);
    const document = await this.#documents.get(uri);
    throwIfCancelled(token);
    if (!document)
      return { status: 'unknown', text: 'This file cannot be read.', findings: NONE, contexts: [] };
    const standing = await this.#checker.standing(document);
    const checked = await this.#checker.check(document);
    throwIfCancelled(token);
    const findings = { ...NONE };
    for (const { severity } of checked?.problems ?? []) findings[severity]++;
    const contexts = standing.layers.flatMap(({ file }) => (file === undefined ? [] : [file]));
    return { status: standing.status, text: inWords(standing, contexts.length), findings, contexts };
  }
}

function inWords({ status, reason, config }: Standing, contexts: number): string {
  if (status === 'off') return 'Not checked: the setting followUp.enable is off here.';
  if (status === 'context')
    return 'This is a context: its keys are checked, and every draft in this folder and below is judged by it.';
  if (status === 'not-a-draft') {
    const include = config.include.map((glob) => `“${glob}”`).join(' or ') || 'nothing';
    return `Not checked: it has no “followUp:” key in its front matter, and its path does not match the setting followUp.include (${include}).`;
  }
  const why =
    reason === 'include'
      ? 'its path matches the setting followUp.include'
      : 'it has the key “followUp:” in its front matter';
  const from =
    contexts === 0
      ? 'no follow-up.yml above it'
      : `${contexts === 1 ? 'one follow-up.yml' : `${contexts} follow-up.yml files`} above it`;
  return `Checked: ${why}. Its context comes from the front matter and ${from}.`;
}
