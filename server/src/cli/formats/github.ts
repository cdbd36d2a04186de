import type { Severity } from '../../linter/rule.ts';
import type { Format } from './row.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows as annotations of a change. */
export const github: Format = (rows) =>
  rows
    .flatMap(({ file, problems, diagnostics }) =>
      diagnostics.map(({ range: { start, end }, message, code }, i) => {
        const columns =
          start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        const place = `file=${property(file.replaceAll('\\', '/'))},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
        return `::${COMMANDS[problems[i]!.severity]} ${place},title=${property(String(code))}::${data(message)}\n`;
      }),
    )
    .join('');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
