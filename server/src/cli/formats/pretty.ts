import type { Severity } from '../../linter/rule.ts';
import type { Format, Row } from './row.ts';

const CODES: Readonly<Record<Severity | 'strong' | 'faint', number>> = {
  error: 31,
  warning: 33,
  information: 34,
  hint: 36,
  strong: 1,
  faint: 2,
};
const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const PLURALS: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'informations',
  hint: 'hints',
};
const WIDTH = 100;

type Paint = (style: keyof typeof CODES, text: string) => string;

/** A report for people: each finding with the line it is in and carets under its words, then a summary. */
export const pretty: Format = (rows, { colour }) => {
  const paint: Paint = (style, text) => (colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text);
  const shown = rows.filter(({ problems }) => problems.length > 0).map((row) => block(row, paint));
  return `${[...shown, summary(rows)].join('\n')}\n`;
};

function block(row: Row, paint: Paint): string {
  const findings = row.diagnostics.map(({ range: { start, end }, message, code }, i) => {
    const { severity } = row.problems[i]!;
    const place = `${start.line + 1}:${start.character + 1}`;
    const head = `  ${place.padEnd(6)} ${paint(severity, severity)}  ${message}  ${paint('faint', String(code))}`;
    const line = lineOf(row, start.line);
    const to = start.line === end.line ? end.character : line.length;
    return `${head}\n${excerpt(line, start.character, to, (carets) => paint(severity, carets))}`;
  });
  return `${paint('strong', row.file)}\n${findings.join('')}`;
}

const lineOf = ({ document }: Row, line: number): string =>
  document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/[\r\n]+$/, '');

/** The part of a line around some words, with carets below them. */
function excerpt(line: string, from: number, to: number, paint: (carets: string) => string): string {
  if (line.trim() === '') return '';
  const isLong = line.length > WIDTH;
  const cutFrom = isLong ? Math.max(0, Math.min(from - 30, line.length - WIDTH)) : 0;
  const cutTo = Math.min(line.length, cutFrom + WIDTH);
  const clean = (text: string) =>
    text.replace(/[\t\u00A0\uFEFF]/g, ' ').replace(/[\u0000-\u001F\u007F]/g, '');
  const before = (cutFrom > 0 ? '…' : '') + clean(line.slice(cutFrom, from));
  const marked = clean(line.slice(from, Math.max(from, Math.min(to, cutTo))));
  const after =
    clean(line.slice(Math.max(from, Math.min(to, cutTo)), cutTo)) + (cutTo < line.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, columns(marked)));
  return `         ${before}${marked}${after}\n         ${' '.repeat(columns(before))}${paint(carets)}\n`;
}

/** How many columns of a terminal a text takes: two for CJK and emoji, none for marks that combine. */
function columns(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text))
    width +=
      /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
        segment,
      )
        ? 2
        : 1;
  return width;
}

function summary(rows: readonly Row[]): string {
  const drafts = `${rows.length} ${rows.length === 1 ? 'file' : 'files'} checked`;
  const all = rows.flatMap(({ problems }) => problems);
  if (all.length === 0) return `${drafts}, nothing found.`;
  const counts = LEVELS.map(
    (level) => [level, all.filter(({ severity }) => severity === level).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${count === 1 ? level : PLURALS[level]}`);
  const fixable = all.filter(({ fix }) => fix).length;
  return `${drafts}: ${counts.join(', ')}.${fixable > 0 ? ` --fix mends ${fixable} of them.` : ''}`;
}
