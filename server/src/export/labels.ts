import type { SyntaxNode, Tree } from '@lezer/common';

/** Where the reference links of a text point, by their folded label. */
export type Labels = ReadonlyMap<string, string>;

/** Every `[label]: address` of a text; the first one of a label counts. */
export function readLabels(text: string, tree: Tree): Labels {
  const labels = new Map<string, string>();
  for (const definition of tree.topNode.getChildren('LinkReference')) {
    const label = definition.getChild('LinkLabel');
    const url = definition.getChild('URL');
    if (!label || !url) continue;
    const name = fold(text.slice(label.from + 1, label.to - 1));
    if (!labels.has(name)) labels.set(name, text.slice(url.from, url.to).replace(/^<|>$/g, ''));
  }
  return labels;
}

/** The folded label that a reference link asks for: `[words][label]`, `[label][]` or `[label]`. */
export function labelOf(text: string, link: SyntaxNode): string {
  const label = link.getChild('LinkLabel');
  if (label && label.to - label.from > 2) return fold(text.slice(label.from + 1, label.to - 1));
  const close = text.indexOf(']', link.from);
  return fold(text.slice(link.from + 1, close < 0 ? link.to : close));
}

const fold = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
