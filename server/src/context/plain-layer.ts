import type { RawLayer } from './layer.ts';

/** A key and a text that need no YAML to be told apart: no quotes, no brackets, no colon but in a time. */
const LINE =
  /^([A-Za-z]{2,20}):[ ]+((?![0-9])[\p{L}](?:[\p{L}\p{M}\p{N}’'.,;!?()&/@+ -]*[\p{L}\p{M}\p{N}’'.,;!?()&/@+-])?|\d{4}-\d\d-\d\d(?:[T ]\d\d?:\d\d(?::\d\d)?)?)[ ]*$/u;
/** Words that YAML reads as something else than a text. */
const NO_TEXT = /^(?:null|true|false)$/i;
const MOST_LINES = 40;

/**
 * Reads a mapping of plain texts, as most front matters are, at a tenth of the cost of the YAML parser; undefined for whatever
 * else it may be. Says the same as `readYaml` where it says something, the places apart.
 */
export function readPlain(yaml: string): RawLayer | undefined {
  const lines = yaml.split(/\r\n|\n/, MOST_LINES + 1);
  if (lines.length > MOST_LINES) return undefined;
  const data: Record<string, unknown> = Object.create(null);
  for (const line of lines) {
    if (line === '') continue;
    const [, key, value] = LINE.exec(line) ?? [];
    if (key === undefined || value === undefined || key in data || NO_TEXT.test(value)) return undefined;
    data[key] = value;
  }
  return { data, places: new Map(), problems: [], broken: [] };
}
