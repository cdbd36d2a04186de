import type { ServerCapabilities } from 'vscode-languageserver';

/** What an editor is told of the features that help with writing; apart from them, as it is told before they are loaded. */
export const WRITING_CAPABILITIES = {
  documentSymbolProvider: { label: 'Follow-Up' },
  foldingRangeProvider: true,
  documentLinkProvider: {},
  definitionProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: [':', ' ', '-', '['] },
} satisfies ServerCapabilities;
