import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Draft } from '../draft/draft.ts';
import { applyEdits, type Edit } from '../draft/span.ts';
import { checkLayer } from './check.ts';
import { readYaml } from './layer.ts';

/**
 * The edit that adds a rule to `ignore:` of a draft's own front matter, in the style the writer uses there. A list replaces the
 * one of a context above, so `inForce`, all that is ignored now, is carried along where the draft has no list of its own.
 * Undefined where the YAML is too broken to be added to.
 */
export function ignoreEdit(draft: Draft, inForce: readonly string[], ruleId: string): Edit | undefined {
  const edit = draftEdit(draft, [...inForce.filter((id) => id !== ruleId), ruleId]);
  return edit && isRight(draft, edit, ruleId) ? edit : undefined;
}

function draftEdit({ text, frontMatter }: Draft, ids: readonly string[]): Edit {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return insert(start, `---${newline}ignore: ${flow(ids)}${newline}---${newline}${newline}`);
  }
  const { start, end } = frontMatter.yaml;
  const yaml = text.slice(start, end);
  const { contents } = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  const root = isMap(contents) ? (contents as YAMLMap) : undefined;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'ignore');
  if (pair) return extend(yaml, pair as Pair<Scalar, unknown>, ids, start, newline);
  if (!root?.flow) return insert(end, `ignore: ${flow(ids)}${newline}`);
  const close = start + (root.range?.[1] ?? yaml.length) - 1;
  return insert(close, `${root.items.length > 0 ? ', ' : ' '}ignore: ${flow(ids)} `);
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

const flow = (ids: readonly string[]): string => `[${ids.join(', ')}]`;

function extend(
  yaml: string,
  { key, value }: Pair<Scalar, unknown>,
  ids: readonly string[],
  offset: number,
  newline: string,
): Edit {
  const added = ids.at(-1)!;
  if (isSeq(value) && value.items.length > 0)
    return extendList(yaml, value as YAMLSeq, added, offset, newline);
  const isEmpty = isSeq(value) || !isScalar(value) || value.value === null;
  const list = flow(isEmpty ? [added] : ids);
  const [from = 0, to = 0] = (isSeq(value) || isScalar(value) ? value.range : undefined) ?? [];
  if (to > from) return { span: { start: offset + from, end: offset + to }, text: list };
  return insert(offset + yaml.indexOf(':', key.range?.[1] ?? 0) + 1, ` ${list}`);
}

function extendList(yaml: string, list: YAMLSeq, added: string, offset: number, newline: string): Edit {
  const last = list.items.at(-1) as Scalar;
  const end = last.range?.[1] ?? 0;
  if (list.flow) return insert(offset + end, `, ${added}`);
  const lineStart = Math.max(yaml.lastIndexOf('\n', end - 1), yaml.lastIndexOf('\r', end - 1)) + 1;
  const [dash = '- '] = /^[ \t]*-[ \t]+/.exec(yaml.slice(lineStart)) ?? [];
  const rest = /^[^\r\n]*/.exec(yaml.slice(end))?.[0].length ?? 0;
  return insert(offset + end + rest, `${newline}${dash}${added}`);
}

function isRight(draft: Draft, edit: Edit, ruleId: string): boolean {
  const text = applyEdits(draft.text, [edit]);
  const [, yaml = ''] =
    /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?<=\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r\n|\r|\n|$)/.exec(
      text,
    ) ?? [];
  return checkLayer(readYaml(yaml, 0)).data.ignore?.includes(ruleId) ?? false;
}
