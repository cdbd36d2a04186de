/** Choices that only the writer can make; all others are a matter of taste. */
const OPEN = /^(?:yesterday|a call),/;

/**
 * A whole message with fewer places to stop at: where only taste decides, the first choice stands, so that every tab stop that is
 * left asks for something only the writer knows. Takes and gives the syntax of LSP snippets.
 */
export const settled = (snippet: string): string =>
  snippet.replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (whole, choices: string) =>
    OPEN.test(choices) ? whole : /^(?:\\.|[^,\\])*/.exec(choices)![0].replace(/\\([,|\\])/g, '$1'),
  );
