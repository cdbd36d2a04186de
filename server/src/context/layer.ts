import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
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
  /** Where the YAML itself is broken: what is wrong with a value there follows from that. */
  readonly broken: readonly Span[];
}

const MAX_NODES = 20_000;
const MAX_LENGTH = 100_000;
const MAX_KEYS = 200;
const MAX_DEPTH = 32;
const MAX_ALIASES = 20;
const MAX_PROBLEMS = 50;
/** What reading bytes that are not UTF-8 leaves. */
const UNREADABLE = '\uFFFD';

/** Parses YAML 1.2 text found at `offset` of its file. Never throws; bounded in time and memory for hostile text. */
export function readYaml(text: string, offset: number): RawLayer {
  if (text.length > MAX_LENGTH) return refuse(offset, 'This context is larger than 100 kB and is not read.');
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false });
  const broken = document.errors.map(({ pos: [start, end] }) => ({
    start: offset + start,
    end: offset + Math.max(end, start),
  }));
  const problems = [...encodingProblem(text, offset), ...syntaxProblem(document.errors[0], broken[0])];
  const reader = new Reader(offset, problems);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (isEmpty) return { data: {}, places: new Map(), problems, broken };
  if (!isMap(contents)) {
    if (broken.length === 0)
      problems.push(reader.problem(contents, 'A mapping of keys and values is wanted here.'));
    return { data: {}, places: new Map(), problems, broken };
  }
  const data = reader.mapping(contents as YAMLMap, '', 0);
  const { alias, aliases, places } = reader;
  if (alias && aliases > MAX_ALIASES) return { data: {}, places, problems: [alias], broken };
  return { data, places, problems: problems.slice(0, MAX_PROBLEMS), broken };
}

const refuse = (offset: number, message: string): RawLayer => ({
  data: {},
  places: new Map(),
  problems: [{ message, span: { start: offset, end: offset + 1 } }],
  broken: [],
});

function encodingProblem(text: string, offset: number): ContextProblem[] {
  const at = text.indexOf(UNREADABLE);
  if (at < 0) return [];
  const span = { start: offset + at, end: offset + at + 1 };
  return [{ message: 'This character could not be read; save the file as UTF-8 and write it anew.', span }];
}

/** The first mistake alone: in broken YAML, the others mostly follow from it. */
function syntaxProblem(error: { readonly message: string } | undefined, span: Span | undefined) {
  if (!error || !span) return [];
  const isTooDeep = error.message.includes('call stack');
  return [
    { message: isTooDeep ? TOO_DEEP : `This is not valid YAML: ${firstSentence(error.message)}`, span },
  ];
}

const TOO_DEEP = 'This is nested too deeply to be read.';
const firstSentence = (message: string): string =>
  `${message.split(/(?<=\.)\s|\n/, 1)[0]?.replace(/\.?$/, '.')}`;

class Reader {
  readonly places = new Map<string, Place>();
  /** The first alias or merge, and how many there are. */
  alias: ContextProblem | undefined;
  aliases = 0;
  readonly #offset: number;
  readonly #problems: ContextProblem[];
  readonly #twice = new Set<string>();
  #nodes = 0;

  constructor(offset: number, problems: ContextProblem[]) {
    this.#offset = offset;
    this.#problems = problems;
  }

  problem(node: Node, message: string): ContextProblem {
    return { message, span: this.#span(node) };
  }

  mapping(map: YAMLMap, path: string, depth: number): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    const items = map.items as Pair<Node, Node | null>[];
    for (const pair of items.slice(0, MAX_KEYS)) this.#entry(data, pair, path, depth);
    const next = items[MAX_KEYS]?.key;
    if (next)
      this.#problems.push(
        this.problem(next, 'There are more keys here than a follow-up can have; the rest is not read.'),
      );
    return data;
  }

  #entry(
    data: Record<string, unknown>,
    { key, value }: Pair<Node, Node | null>,
    path: string,
    depth: number,
  ): void {
    if (!isScalar(key)) {
      this.#problems.push(this.problem(key, 'A key must be plain text.'));
      return;
    }
    const name = String(key.value);
    if (name === '<<') {
      this.#foundAlias(key);
      return;
    }
    const keySpan = this.#span(key);
    const at = path ? `${path}.${name}` : name;
    if (name in data) {
      if (this.#twice.has(at)) return;
      this.#twice.add(at);
      this.#problems.push({
        message: `“${name}” is given twice; the first one counts. Keep one of them.`,
        span: keySpan,
      });
      return;
    }
    this.places.set(at, { key: keySpan, value: value?.range ? this.#span(value) : keySpan });
    data[name] = value ? this.#value(value, at, depth + 1) : null;
  }

  #value(node: Node, path: string, depth: number): unknown {
    if (++this.#nodes > MAX_NODES) return undefined;
    if (isAlias(node)) {
      this.#foundAlias(node);
      return undefined;
    }
    if (!isMap(node) && !isSeq(node)) return isScalar(node) ? node.value : undefined;
    if (depth > MAX_DEPTH) {
      if (this.#problems.every(({ message }) => message !== TOO_DEEP))
        this.#problems.push(this.problem(node, TOO_DEEP));
      return undefined;
    }
    if (isMap(node)) return this.mapping(node as YAMLMap, path, depth);
    return (node.items as Node[]).map((item, index) => {
      const span = this.#span(item);
      this.places.set(`${path}.${index}`, { key: span, value: span });
      return this.#value(item, `${path}.${index}`, depth + 1);
    });
  }

  #foundAlias(node: Node): void {
    this.aliases++;
    if (this.alias) return;
    this.alias = this.problem(node, 'Aliases and merges are not read here; write the values out.');
    this.#problems.push(this.alias);
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }
}
