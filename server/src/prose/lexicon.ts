import { nounForms, verbForms } from './inflect.ts';
import type { Token } from './tokens.ts';

/**
 * A class of words or short phrases that mean one thing to a judgement. Members stand one a line or between `;`. In a member
 * `word~` is a verb in all its forms, `word^` a noun with its plural, `(a|b)` a choice and a trailing `?` makes a word optional.
 */
export interface WordClass {
  /** What its members have in common for a reader of the message. */
  readonly why: string;
  readonly members: string;
}

export type WordClasses = Readonly<Record<string, WordClass>>;

/** A member of a class found in a text: token indexes, `to` exclusive. */
export interface ClassHit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  classes: string[] | undefined;
}

const newNode = (): TrieNode => ({ next: new Map(), classes: undefined });

/** All classes compiled into one trie over tokens: matching costs the same for ten classes as for a thousand. */
export class Lexicon {
  readonly #root = newNode();
  readonly names: readonly string[];

  constructor(classes: WordClasses) {
    this.names = Object.keys(classes);
    for (const name of this.names) {
      for (const phrase of expandMembers(classes[name]!.members))
        if (phrase.length > 0) this.#add(name, phrase);
    }
  }

  /** Every member of every class in the tokens `from`…`to`, overlapping ones included; phrases do not cross sentence marks. */
  find(tokens: readonly Token[], from: number, to: number): ClassHit[] {
    const hits: ClassHit[] = [];
    for (let i = from; i < to; i++) {
      let node: TrieNode | undefined = this.#root;
      for (let j = i; j < to && node; j++) {
        node = node.next.get(tokens[j]!.text);
        if (!node?.classes) continue;
        for (const name of node.classes) hits.push({ name, from: i, to: j + 1 });
      }
    }
    return hits;
  }

  #add(name: string, phrase: readonly string[]): void {
    let node = this.#root;
    for (const word of phrase) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.classes ??= [];
    if (!node.classes.includes(name)) node.classes.push(name);
  }
}

/** The token sequences that a list of members stands for. */
export function* expandMembers(members: string): Generator<readonly string[]> {
  for (const member of members.split(/[;\n]/)) {
    const items = member.trim().match(/\([^()]*\)\??|[^\s()]+/g);
    if (items) yield* combine(items.map(alternatives));
  }
}

function alternatives(item: string): readonly (readonly string[])[] {
  const isOptional = item.endsWith('?') && item.length > 1;
  const body = isOptional ? item.slice(0, -1) : item;
  const choices = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  const forms = choices.flatMap((choice) => [
    ...combine(
      choice
        .trim()
        .split(/\s+/)
        .map((word) => inflected(word).map(splitWord)),
    ),
  ]);
  return isOptional ? [[], ...forms] : forms;
}

function inflected(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.endsWith('~') && lower.length > 1) return verbForms(lower.slice(0, -1));
  if (lower.endsWith('^') && lower.length > 1) return nounForms(lower.slice(0, -1));
  return [lower];
}

/** As the tokeniser cuts contractions, so that members may be written naturally. */
function splitWord(word: string): readonly string[] {
  if (word === "can't" || word === 'cannot') return ['can', word === 'cannot' ? 'not' : "n't"];
  if (word === "won't") return ['will', "n't"];
  const match = /^(.+?)(n't|'(?:ll|d|ve|re|m|s))$/.exec(word);
  return match ? [match[1]!, match[2]!] : [word];
}

function* combine(slots: readonly (readonly (readonly string[])[])[]): Generator<readonly string[]> {
  const [first, ...rest] = slots;
  if (!first) {
    yield [];
    return;
  }
  for (const head of first) {
    for (const tail of combine(rest)) {
      const phrase = [...head, ...tail];
      if (phrase.length > 0 || slots.length > 1) yield phrase;
    }
  }
}
