import type { Facts } from '../context/facts.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit, Span } from '../draft/span.ts';

/** The span of a value of the draft's own front matter; undefined when it is written in another file, or nowhere. */
export function ownValue({ sources }: Facts, path: string): Span | undefined {
  const place = sources.get(path);
  if (!place || place.file !== undefined) return undefined;
  return place.value.end > place.value.start ? place.value : place.key;
}

/** Where a finding about the whole message stands: the value of the first of these keys that the draft itself has. */
export function anchorOf(draft: Draft, facts: Facts, keys: readonly string[]): Span | undefined {
  for (const key of [...keys, 'followUp']) {
    const span = ownValue(facts, key);
    if (span) return span;
  }
  const first = [...facts.sources].find(([path, { file }]) => file === undefined && !path.includes('.'));
  return first?.[1].key ?? draft.subjectLine?.value ?? firstLine(draft);
}

function firstLine({ text, blocks: [first] }: Draft): Span | undefined {
  if (!first) return undefined;
  const line = /^[^\r\n]*/.exec(text.slice(first.span.start, first.span.end))?.[0].trimEnd() ?? '';
  return { start: first.span.start, end: first.span.start + line.length };
}

/** The edit that gives a key of the draft's front matter a value: in the place of the old one, or on a line below `after`. */
export function setKey(
  { text, frontMatter }: Draft,
  facts: Facts,
  key: string,
  value: string,
  after = 'followUp',
): Edit | undefined {
  const own = facts.sources.get(key);
  if (own && own.file === undefined) {
    const isEmpty = own.value.end <= own.value.start || own.value === own.key;
    return isEmpty ? undefined : { span: own.value, text: value };
  }
  if (!frontMatter) return undefined;
  const place = [after, 'followUp', 'subject'].map((path) => facts.sources.get(path)).find(isOwn);
  if (!place || !isLineStart(text, place.key.start)) return undefined;
  const end = lineEndAt(text, Math.max(place.value.end, place.key.end));
  return { span: { start: end, end }, text: `${newlineOf(text)}${key}: ${value}` };
}

const isOwn = <P extends { readonly file?: string }>(place: P | undefined): place is P =>
  place !== undefined && place.file === undefined;

const isLineStart = (text: string, at: number): boolean => at === 0 || /[\r\n]/.test(text[at - 1] ?? '');

function lineEndAt(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}

/** The line break a file uses. */
export const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
