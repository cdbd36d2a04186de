import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../draft/span.ts';

/** Where a context value stands: spans are UTF-16 offsets into the layer's own file. */
export interface Place {
  readonly key: Span;
  readonly value: Span;
}

/** Something wrong with the YAML or a value in it, with the words concerned. */
export interface ContextProblem {
  readonly message: string;
  readonly span: Span;
  readonly suggestion?: { readonly title: string; readonly span: Span; readonly text: string };
}

/** One YAML mapping of the cascade, as plain data with the place of every value. */
export interface RawLayer {
  readonly data: Readonly<Record<string, unknown>>;
  /** By dotted path: `interview.at`, `interview.0.topics.2`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly ContextProblem[];
}

const MAX_NODES = 20_000;
const MAX_LENGTH = 1_000_000;

/** Parses YAML 1.2 text found at `offset` of its file. Never throws; bounded in time and memory for hostile text. */
export function readYaml(text: string, offset: number): RawLayer {
  if (text.length > MAX_LENGTH) return refuse(offset, 'This context is larger than 1 MB and is not read.');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false });
  const problems: ContextProblem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message: `This is not valid YAML: ${firstSentence(message)}`,
    span: { start: offset + start, end: offset + Math.max(end, start) },
  }));
  const places = new Map<string, Place>();
  const reader = new Reader(offset, places, problems);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { data: {}, places, problems };
  if (!isMap(contents))
    return {
      data: {},
      places,
      problems: [...problems, reader.problem(contents, 'A mapping of keys and values is wanted here.')],
    };
  return { data: reader.mapping(contents as YAMLMap, ''), places, problems };
}

const refuse = (offset: number, message: string): RawLayer => ({
  data: {},
  places: new Map(),
  problems: [{ message, span: { start: offset, end: offset + 1 } }],
});

const firstSentence = (message: string): string =>
  `${message.split(/(?<=\.)\s|\n/, 1)[0]?.replace(/\.?$/, '.')}`;

class Reader {
  readonly #offset: number;
  readonly #places: Map<string, Place>;
  readonly #problems: ContextProblem[];
  #nodes = 0;

  constructor(offset: number, places: Map<string, Place>, problems: ContextProblem[]) {
    this.#offset = offset;
    this.#places = places;
    this.#problems = problems;
  }

  problem(node: Node, message: string): ContextProblem {
    return { message, span: this.#span(node) };
  }

  mapping(map: YAMLMap, path: string): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const pair of map.items as Pair<Node, Node | null>[]) this.#entry(data, pair, path);
    return data;
  }

  #entry(data: Record<string, unknown>, { key, value }: Pair<Node, Node | null>, path: string): void {
    if (!isScalar(key)) {
      this.#problems.push(this.problem(key, 'A key must be plain text.'));
      return;
    }
    const name = String(key.value);
    const keySpan = this.#span(key);
    if (name in data) {
      this.#problems.push({
        message: `“${name}” is given twice; the first one counts. Keep one of them.`,
        span: keySpan,
      });
      return;
    }
    const at = path ? `${path}.${name}` : name;
    this.#places.set(at, { key: keySpan, value: value?.range ? this.#span(value) : keySpan });
    data[name] = value ? this.#value(value, at) : null;
  }

  #value(node: Node, path: string): unknown {
    if (++this.#nodes > MAX_NODES) return undefined;
    if (isAlias(node)) {
      this.#problems.push(this.problem(node, 'Aliases are not read here; write the value out.'));
      return undefined;
    }
    if (isMap(node)) return this.mapping(node as YAMLMap, path);
    if (!isSeq(node)) return isScalar(node) ? node.value : undefined;
    return (node.items as Node[]).map((item, index) => {
      const span = this.#span(item);
      this.#places.set(`${path}.${index}`, { key: span, value: span });
      return this.#value(item, `${path}.${index}`);
    });
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }
}
