import {
  commands,
  type Disposable,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import type { Explanation, Server } from './server.ts';
import { looksOurs } from './wake.ts';

const SELECTOR = [{ language: 'markdown' }, { pattern: '**/follow-up.yml' }];

/** What the language status of the editor says about a document. */
export interface StatusText {
  readonly text: string;
  readonly detail?: string;
  readonly isBusy?: boolean;
  readonly isBad?: boolean;
  /** Whether it is a draft that is checked; the menus go by it. */
  readonly isDraft?: boolean;
}

/** The item in the language status that tells whether the document in front of the writer is checked. */
export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('followUp.status', SELECTOR);
  readonly #server: () => Server;
  #asked = 0;
  #isDraft = false;

  constructor(server: () => Server) {
    this.#server = server;
    this.#item.name = 'Follow-Up';
    this.#item.command = {
      command: 'followUp.explainChecking',
      title: 'Why?',
      tooltip: 'Why is this draft (not) checked?',
    };
  }

  /** Brings the item up to date; of several calls the last one counts. */
  async update(): Promise<void> {
    const turn = ++this.#asked;
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(SELECTOR, document) === 0) return;
    const { text, detail = '', isBusy = false, isBad = false, isDraft = false } = await this.#read(document);
    if (turn !== this.#asked) return;
    if (isDraft !== this.#isDraft) {
      this.#isDraft = isDraft;
      void commands.executeCommand('setContext', 'followUp.isDraft', isDraft);
    }
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = isBusy;
    this.#item.severity = isBad ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  dispose(): void {
    this.#item.dispose();
  }

  async #read(document: TextDocument): Promise<StatusText> {
    const server = this.#server();
    if (!server.isWanted) return { text: 'Follow-Up: not a draft' };
    try {
      const explanation = await server.explain(document.uri);
      if (explanation) return describe(explanation);
    } catch {
      return { text: 'Follow-Up: no answer', isBad: true };
    }
    return looksOurs(document)
      ? { text: 'Follow-Up: starting', isBusy: true }
      : { text: 'Follow-Up: not a draft' };
  }
}

function describe({ status, findings, contexts }: Explanation): StatusText {
  if (status === 'off') return { text: 'Follow-Up: off' };
  if (status === 'not-a-draft' || status === 'unknown') return { text: 'Follow-Up: not a draft' };
  const count = findings.error + findings.warning + findings.information + findings.hint;
  const what = count === 0 ? 'nothing found' : count === 1 ? '1 finding' : `${count} findings`;
  const detail =
    status === 'context' ? 'context' : contexts.length > 0 ? 'with follow-up.yml' : 'without follow-up.yml';
  const isDraft = status === 'checked';
  return { text: `Follow-Up: ${what}`, detail, isBad: findings.error > 0, isDraft };
}
