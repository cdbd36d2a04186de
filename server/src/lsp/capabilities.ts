import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { WRITING_CAPABILITIES } from './writing-capabilities.ts';

/** What the editor at the other end can do, as far as this server asks. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippets: boolean;
  readonly literalCodeActions: boolean;
  readonly preferredActions: boolean;
  readonly markdownHover: boolean;
  readonly appliesEdits: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Answers `followUp/readFile` and `followUp/findFiles`, and hears `followUp/changed`. */
  readonly isOurs: boolean;
  readonly pages?: string;
  readonly folders: readonly string[];
  /** Settings handed over at the start, for editors that cannot be asked. */
  readonly settings: unknown;
}

export const FIX_ALL = 'source.fixAll.followUp';
export const EXPLAIN_COMMAND = 'followUp.explain';
/** `[uri]` → `MarkedAsSent`: notes in a draft that it has gone out. */
export const MARK_COMMAND = 'followUp.markAsSent';
/** `[folder?]` → text: the next messages and interviews as an iCalendar file. */
export const CALENDAR_COMMAND = 'followUp.exportCalendar';

interface Options {
  readonly isOurs?: boolean;
  readonly pages?: string;
  readonly followUp?: unknown;
}

export function readClient({ capabilities, initializationOptions, ...params }: InitializeParams): Client {
  const { workspace = {}, textDocument = {} } = capabilities;
  const options = (initializationOptions ?? {}) as Options;
  const root = params.rootUri ?? undefined;
  return {
    ...readDiagnosticSupport(capabilities),
    configuration: workspace.configuration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    literalCodeActions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument.codeAction?.isPreferredSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') === true,
    appliesEdits: workspace.applyEdit === true,
    refreshesLenses: workspace.codeLens?.refreshSupport === true,
    refreshesHints: workspace.inlayHint?.refreshSupport === true,
    isOurs: options.isOurs === true,
    ...(options.pages && { pages: options.pages }),
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []),
    settings: options.followUp,
  };
}

function readDiagnosticSupport({ workspace, textDocument }: ClientCapabilities) {
  const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown.relatedInformation === true,
    codeDescription: shown.codeDescriptionSupport === true,
  };
}

/** Watchers tell of files alone: that a folder was moved or deleted, with all that is in it, is told as an operation. */
const FOLDERS = { filters: [{ pattern: { glob: '**', matches: 'folder' as const } }] };

/** What this server offers such a client. */
export const serverCapabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: !client.registersWatchers },
  ...WRITING_CAPABILITIES,
  hoverProvider: true,
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: true,
  codeActionProvider: client.literalCodeActions
    ? { codeActionKinds: ['quickfix', 'refactor.rewrite', FIX_ALL] }
    : true,
  executeCommandProvider: { commands: commandsFor(client) },
  ...(client.pullsDiagnostics && {
    diagnosticProvider: {
      identifier: 'follow-up',
      interFileDependencies: !client.refreshesDiagnostics,
      workspaceDiagnostics: true,
    },
  }),
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
  },
});

/** Our own client has commands of the same names, which ask for what is missing and then call these. */
const commandsFor = ({ isOurs }: Client): string[] =>
  isOurs ? [EXPLAIN_COMMAND] : [EXPLAIN_COMMAND, MARK_COMMAND, CALENDAR_COMMAND];
