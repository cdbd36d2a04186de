import type { Span } from '../draft/span.ts';

/** What is being written at an offset of a context: a key, or the value of one. */
export interface YamlPlace {
  readonly kind: 'key' | 'value';
  /** The mapping the key belongs to, or the path of the value; list indexes are `0`. */
  readonly path: readonly (string | number)[];
  /** The characters that a completion replaces. */
  readonly span: Span;
  /** What is there of it so far. */
  readonly prefix: string;
  /** Whether a value would follow the colon without a space. */
  readonly needsSpace: boolean;
}

const LINE = /^([ \t]*)((?:- +)*)(?:(["']?)([\w.-]+)\3[ \t]*:([ \t]*))?(.*)$/;

/** Reads the lines up to the cursor, so that broken YAML is no hindrance. `yaml` is the span of the YAML in the text. */
export function yamlPlaceAt(text: string, yaml: Span, offset: number): YamlPlace | undefined {
  const lines = text.slice(yaml.start, offset).split(/\r\n|\r|\n/);
  const line = lines.pop() ?? '';
  const match = LINE.exec(line);
  if (!match || /(?:^|\s)#/.test(line)) return undefined;
  const [, indent = '', dashes = '', , key, gap = '', rest = ''] = match;
  const column = indent.length + dashes.length;
  const parents = pathAbove(lines, dashes === '' ? indent.length : indent.length + 1);
  const at = dashes === '' ? parents : [...parents, 0];
  if (key === undefined) {
    if (/[{}&*|>]/.test(rest)) return undefined;
    const flow = /^\[(?:.*,)?\s*(.*)$/.exec(rest);
    const word = flow?.[1] ?? rest;
    const isItem = dashes !== '' && /^[\w-]*$/.test(word);
    const isKey = /^\w*$/.test(word) && !isItem;
    if (!isKey && !isItem) return undefined;
    return {
      kind: isKey ? 'key' : 'value',
      path: at,
      span: { start: offset - word.length, end: offset },
      prefix: word,
      needsSpace: false,
    };
  }
  const word = (/^\[(?:.*,)?\s*(.*)$/.exec(rest)?.[1] ?? rest).replace(/^["']/, '');
  void column;
  return {
    kind: 'value',
    path: [...at, key, ...(rest.startsWith('[') ? [0] : [])],
    span: { start: offset - word.length, end: offset },
    prefix: word,
    needsSpace: gap === '' && rest === '',
  };
}

/** The keys that a line at some column lies under. */
function pathAbove(lines: readonly string[], column: number): (string | number)[] {
  const path: (string | number)[] = [];
  let limit = column;
  for (const line of [...lines].reverse()) {
    const match = LINE.exec(line);
    const [, indent = '', dashes = '', , key, , rest = ''] = match ?? [];
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const own = indent.length + dashes.length;
    if (dashes !== '' && indent.length < limit && own <= limit) {
      path.unshift(0);
      limit = indent.length + 1;
      if (key !== undefined && own < column && rest === '' && indent.length + dashes.length < column)
        path.splice(1, 0, key);
      continue;
    }
    if (key === undefined || own >= limit || rest !== '') continue;
    path.unshift(key);
    limit = own;
    if (limit === 0) break;
  }
  return path;
}
