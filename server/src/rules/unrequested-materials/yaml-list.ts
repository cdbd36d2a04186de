import type { Facts } from '../../context/facts.ts';
import type { Edit, Span } from '../../draft/span.ts';
import { ownValue } from '../../linter/front-matter.ts';

/** Takes items out of a list of the draft's own front matter; the key goes with the last of them. None where the list is not its own. */
export function withoutItems(text: string, facts: Facts, key: string, indexes: readonly number[]): Edit[] {
  const list = ownValue(facts, key);
  const place = facts.sources.get(key);
  const items = [...itemsOf(facts, key)];
  const kept = items.filter((_, i) => !indexes.includes(i));
  if (!list || !place || indexes.length === 0) return [];
  if (kept.length === 0) {
    const end = lineAfter(text, Math.max(items.at(-1)?.end ?? 0, list.end - 1));
    return [{ span: { start: lineStart(text, place.key.start), end }, text: '' }];
  }
  if (text[list.start] === '[') {
    const words = kept.map(({ start, end }) => text.slice(start, end)).join(', ');
    return [{ span: list, text: `[${words}]` }];
  }
  return items
    .filter((_, i) => indexes.includes(i))
    .map(({ start, end }) => ({
      span: { start: lineStart(text, start), end: lineAfter(text, end) },
      text: '',
    }));
}

function* itemsOf(facts: Facts, key: string): Generator<Span> {
  for (let i = 0; ; i++) {
    const item = ownValue(facts, `${key}.${i}`);
    if (!item) return;
    yield item;
  }
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function lineAfter(text: string, at: number): number {
  const rest = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(at))?.[0].length ?? 0;
  return at + rest;
}
