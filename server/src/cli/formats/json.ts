import type { Format } from './row.ts';

/** An array of `{ file, diagnostics }`, each diagnostic as LSP has it. */
export const json: Format = (rows) =>
  `${JSON.stringify(
    rows.map(({ file, diagnostics }) => ({ file, diagnostics })),
    null,
    2,
  )}\n`;
