import { readdirSync } from 'node:fs';

/** Settings under which the named rules alone run. */
export function onlyRules(...ids: readonly string[]): { readonly rules: Readonly<Record<string, string>> } {
  const all = readdirSync(new URL('../../server/src/rules', import.meta.url)).filter(
    (id) => !id.includes('.'),
  );
  return { rules: Object.fromEntries(all.filter((id) => !ids.includes(id)).map((id) => [id, 'off'])) };
}

/** What a test's editor can do; the defaults are those of a modern one. */
export interface EditorOptions {
  readonly pull?: boolean;
  readonly versionedEdits?: boolean;
  readonly snippetEdits?: boolean;
  readonly markdown?: boolean;
  readonly configuration?: boolean;
  /** Whether the editor tells of changes on disk. */
  readonly watchers?: boolean;
  readonly folders?: readonly string[];
  readonly settings?: object;
  readonly initializationOptions?: object;
}

/** What an editor greets a server with. */
export function greeting(options: EditorOptions): object {
  const { pull = true, versionedEdits = true, snippetEdits = true, markdown = true } = options;
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: {
        configuration: options.configuration ?? true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        ...((options.watchers ?? true) && { didChangeWatchedFiles: { dynamicRegistration: true } }),
        diagnostics: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        applyEdit: true,
        workspaceEdit: { documentChanges: versionedEdits, snippetEditSupport: snippetEdits },
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
        ...(pull && { diagnostic: { relatedDocumentSupport: false } }),
        completion: { completionItem: { snippetSupport: snippetEdits } },
        hover: { contentFormat: markdown ? ['markdown'] : ['plaintext'] },
        codeAction: {
          isPreferredSupport: true,
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
        },
      },
    },
  };
}
