import type { Problem } from '../../linter/lint.ts';
import type { RuleSet, Severity } from '../../linter/rule.ts';
import { toRange } from '../../lsp/convert.ts';
import type { Format, Row } from './row.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, the interchange format of static analysis; columns are UTF-16 units, counted from 1. */
export const sarif: Format = (rows, { rules }) => {
  const ids = Object.keys(rules);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Follow-Up', rules: ids.map((id) => descriptor(id, rules)) } },
        columnKind: 'utf16CodeUnits',
        results: rows.flatMap((row) => row.problems.map((problem) => result(row, problem, ids))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor(id: string, rules: RuleSet) {
  const { docs, defaultSeverity } = rules[id]!.meta;
  return {
    id,
    shortDescription: { text: `Finds ${docs.description}.` },
    help: { text: docs.why },
    defaultConfiguration: { level: LEVELS[defaultSeverity] },
  };
}

function result(row: Row, problem: Problem, ids: readonly string[]) {
  const { ruleId, severity, message, fix } = problem;
  const ruleIndex = ids.indexOf(ruleId);
  const artifactLocation = { uri: encodeURI(row.file.replaceAll('\\', '/')) };
  return {
    ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(row, problem.span) } }],
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [
            {
              artifactLocation,
              replacements: fix.edits.map(({ span, text }) => ({
                deletedRegion: region(row, span),
                insertedContent: { text },
              })),
            },
          ],
        },
      ],
    }),
  };
}

function region({ document }: Row, span: Problem['span']) {
  const { start, end } = toRange(document, span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
