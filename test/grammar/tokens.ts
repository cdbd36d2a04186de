import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, type parseSnap, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

/** One line of a tokenised file, with the scopes that Follow-Up itself gave (without the suffix `.follow-up`). */
export interface PaintedLine {
  readonly source: string;
  readonly painted: readonly { readonly text: string; readonly scope: string }[];
}

type AnnotatedLine = ReturnType<typeof parseSnap>[number];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The grammars that a VS Code brings and that these tests stand on: scope name → file. */
const baseGrammars: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'source.yaml': 'yaml',
  'source.yaml.1.2': 'yaml-1.2',
  'source.yaml.embedded': 'yaml-embedded',
};

/** Scope names that the vendored YAML dispatcher mentions and no draft reaches: handed over empty. */
const absentGrammars = ['source.yaml.1.0', 'source.yaml.1.1', 'source.yaml.1.3'];

/** The four grammars of the extension, as `contributes.grammars` names them. */
export const ownGrammars = [
  'follow-up',
  'follow-up.placeholder',
  'follow-up.directive',
  'follow-up.front-matter',
].map((name) => {
  const path = here(`../../syntaxes/${name}.injection.tmLanguage.json`);
  const { scopeName } = JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string };
  return { path, scopeName, injectTo: ['text.html.markdown'] };
});

/** A registry of the base grammars, with or without the extension's own. */
export function grammarRegistry(own = ownGrammars) {
  const base = Object.entries(baseGrammars).map(([scopeName, file]) => ({
    scopeName,
    path: here(`base/${file}.tmLanguage.json`),
  }));
  const absent = absentGrammars.map((scopeName) => ({ scopeName, path: here('base/none.tmLanguage.json') }));
  return createRegistry([...base, ...absent, ...own]);
}

/** Tokenises Markdown text with the given registry. */
export function tokenise(
  registry: ReturnType<typeof grammarRegistry>,
  text: string,
): Promise<AnnotatedLine[]> {
  return getVSCodeTokens(registry, 'text.html.markdown', text);
}

/** The snapshot text of tokenised lines, as `vscode-tmgrammar-snap` writes it. */
export const snapshotOf = (lines: AnnotatedLine[]): string => renderSnap(lines);

/** What Follow-Up's own grammars painted, line by line: the innermost own scope of every token. */
export function paintedLines(lines: readonly AnnotatedLine[]): PaintedLine[] {
  return lines.map(({ src, tokens }) => ({
    source: src,
    painted: tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1)!;
      if (!scope.endsWith('.follow-up') || scope.startsWith('meta.')) return [];
      return [{ text: src.slice(startIndex, endIndex), scope: scope.slice(0, -'.follow-up'.length) }];
    }),
  }));
}
