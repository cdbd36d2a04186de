import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isContextUri, normalUri, pathWithin, rootOf } from '../context/cascade.ts';
import type { FactLayer, Facts } from '../context/facts.ts';
import { type DraftReason, draftReason } from '../context/is-draft.ts';
import type { Application } from '../history/application.ts';
import { type History, NO_HISTORY } from '../history/history.ts';
import { changesAt } from '../history/timing.ts';
import type { Config } from '../linter/config.ts';
import type { Problem } from '../linter/lint.ts';
import { CONTEXT_RULE, type Linter, type ReadDraft } from '../linter/linter.ts';
import { presentOf } from '../linter/now.ts';
import type { Boundaries } from './boundaries.ts';
import type { Configuration } from './configuration.ts';
import type { Contexts } from './contexts.ts';

/** What became of a document. */
export type Status = 'checked' | 'context' | 'not-a-draft' | 'off';

/** What a document is to this server, before any rule has run. */
export interface Standing {
  readonly status: Status;
  readonly config: Config;
  readonly reason?: DraftReason;
  readonly layers: readonly FactLayer[];
}

/** One version of a document with its problems. */
export interface Checked {
  readonly document: TextDocument;
  readonly version: number;
  readonly read: ReadDraft;
  readonly problems: readonly Problem[];
  readonly application: Application;
}

/** A document taken apart, with what it is read under. */
export interface ReadDocument {
  readonly document: TextDocument;
  readonly isContext: boolean;
  readonly config: Config;
  readonly layers: readonly FactLayer[];
  readonly read: ReadDraft;
}

interface Remembered {
  readonly version: number;
  readonly layers: readonly FactLayer[];
  readonly sender: Config['sender'];
  readonly read: ReadDraft;
}

/** What else is known of the application that a draft belongs to; `context` is the nearest above it. */
export type HistorySource = (uri: string, facts: Facts, context: string | undefined) => Promise<History>;

/** Judges documents: the one place where a text, its contexts, the settings and the clock come together. */
export class Checker {
  readonly #linter: Linter;
  readonly #configuration: Configuration;
  readonly #contexts: Contexts;
  readonly #folders: () => readonly string[];
  readonly #boundaries: Boundaries;
  readonly #historyOf: HistorySource;
  readonly #remembered = new Map<string, Remembered>();

  constructor(
    linter: Linter,
    configuration: Configuration,
    contexts: Contexts,
    folders: () => readonly string[],
    boundaries: Boundaries,
    historyOf: HistorySource = async () => NO_HISTORY,
  ) {
    this.#boundaries = boundaries;
    this.#historyOf = historyOf;
    this.#linter = linter;
    this.#configuration = configuration;
    this.#contexts = contexts;
    this.#folders = folders;
  }

  /** Whether a document is checked, and if not, why. */
  async standing(document: TextDocument): Promise<Standing> {
    const config = await this.#configuration.of(document.uri);
    const uri = normalUri(document.uri);
    if (!config.enable) return { status: 'off', config, layers: [] };
    if (isContextUri(uri)) return { status: 'context', config, layers: [] };
    const folders = this.#folders();
    const reason = isMarkdown(document)
      ? draftReason(document.getText(), pathOf(uri, folders), config.include)
      : undefined;
    if (!reason) return { status: 'not-a-draft', config, layers: [] };
    return { status: 'checked', config, reason, layers: await this.#contexts.layersFor(uri, folders) };
  }

  /** The problems of a document as it is when the answer comes; undefined for one that is not checked. */
  async check(document: TextDocument): Promise<Checked | undefined> {
    const { status, config, layers } = await this.standing(document);
    if (status === 'off' || status === 'not-a-draft') return undefined;
    const { version } = document;
    const read = this.#read(document, status === 'context', layers, config.sender);
    const history =
      status === 'context'
        ? NO_HISTORY
        : await this.#historyOf(normalUri(document.uri), read.facts, layers[0]?.file);
    if (document.version !== version) return this.check(document);
    const options = {
      config,
      history,
      now: presentOf(config),
      ...(status === 'context' && { only: [CONTEXT_RULE] }),
    };
    const problems = this.#linter.lint(read, options);
    const application = this.#linter.application(read.facts, options);
    this.#watch(document, read, application, config);
    return { document, version, read, problems, application };
  }

  /** An open draft is judged anew when its window opens or closes, unless the clock stands still by a setting. */
  #watch(
    { uri, version }: TextDocument,
    { facts }: ReadDraft,
    application: Application,
    config: Config,
  ): void {
    if (version < 0 || config.now !== undefined) return;
    const next = facts.sentAt === undefined ? changesAt(application, facts.kind) : undefined;
    this.#boundaries.note(uri, next, application.facts.now);
  }

  /** A document as read, without a judgement; undefined for one that is not checked. */
  async read(document: TextDocument): Promise<ReadDocument | undefined> {
    const { status, config, layers } = await this.standing(document);
    if (status === 'off' || status === 'not-a-draft') return undefined;
    const read = this.#read(document, status === 'context', layers, config.sender);
    return { document, isContext: status === 'context', config, layers, read };
  }

  forget(uri: string): void {
    this.#boundaries.forget(uri);
    this.#remembered.delete(uri);
  }

  #read(
    document: TextDocument,
    isContext: boolean,
    layers: readonly FactLayer[],
    sender: Config['sender'],
  ): ReadDraft {
    const { uri, version } = document;
    const known = this.#remembered.get(uri);
    if (known?.version === version && known.sender === sender && areSame(known.layers, layers))
      return known.read;
    const read = isContext
      ? this.#linter.readContext(document.getText(), normalUri(uri))
      : this.#linter.read(document.getText(), layers, sender);
    if (version >= 0) this.#remembered.set(uri, { version, layers, sender, read });
    return read;
  }
}

const areSame = (a: readonly FactLayer[], b: readonly FactLayer[]): boolean =>
  a.length === b.length && a.every((layer, i) => layer === b[i]);

/** Whether an editor, or the file's name, says so. */
export const isMarkdown = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri);

/** The path that `followUp.include` is held against: within the workspace folder, or the whole of it outside of any. */
export function pathOf(uri: string, folders: readonly string[]): string {
  const root = rootOf(uri, folders);
  const within = root === undefined ? undefined : pathWithin(root, uri);
  return within ?? decodeURIComponent(uri.replace(/^[^:]+:(?:\/\/[^/]*)?\/*/, ''));
}
