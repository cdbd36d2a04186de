/** The library that speaks with the server: a file of its own, read when there is a draft. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
