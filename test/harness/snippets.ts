import { readFileSync } from 'node:fs';

/** One contributed snippet, its body joined to one text. */
export interface Snippet {
  readonly file: string;
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** A piece of a snippet's body: plain text, a tab stop, or a variable of the editor. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | TabStop;

/** A tab stop; a bare `$1` has neither a default nor choices, and repeats what the first one of its number got. */
export interface TabStop {
  readonly kind: 'stop';
  readonly number: number;
  readonly default?: readonly Piece[];
  readonly choices?: readonly string[];
}

/** Where a snippet's body is not well formed: UTF-16 offset into the body. */
export class SnippetSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(`${message} at offset ${offset}`);
    this.offset = offset;
  }
}

export const snippetFiles = ['sections.json', 'messages.json', 'context.json', 'application.json'] as const;

type RawSnippet = { prefix: string; description: string; body: string | string[] };

/** Every snippet of the given files of `snippets/`, in the order they stand in. */
export function readSnippets(files: readonly string[] = snippetFiles): Snippet[] {
  return files.flatMap((file) => {
    const raw = JSON.parse(readFileSync(new URL(`../../snippets/${file}`, import.meta.url), 'utf8'));
    return Object.entries(raw as Record<string, RawSnippet>).map(
      ([title, { prefix, description, body }]) => ({
        file,
        title,
        prefix,
        description,
        body: [body].flat().join('\n'),
      }),
    );
  });
}

/** Reads a body in VS Code's snippet syntax (tab stops, defaults, choices, variables; transforms are not used here). */
export function parseSnippet(body: string): Piece[] {
  return new Reader(body).pieces('');
}

/**
 * The text a writer gets who answers some tab stops and leaves the others as they are.
 * An answer's key is the default text (or first choice) it replaces, `0` for where the cursor ends.
 * Variables of the editor are looked up in `variables`, so that no clock is read.
 */
export function expand(
  body: string,
  answers: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = fixedVariables,
): string {
  const given = new Map<number, string>();
  const write = (pieces: readonly Piece[]): string => pieces.map(writePiece).join('');
  const writePiece = (piece: Piece): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'variable') return variables[piece.name] ?? '';
    const own = piece.choices?.[0] ?? (piece.default && write(piece.default));
    const text = own === undefined ? (given.get(piece.number) ?? '') : own;
    const answer = answers[own ?? `${piece.number}`] ?? text;
    if (own !== undefined) given.set(piece.number, answer);
    return answer;
  };
  return write(parseSnippet(body));
}

/** The day that the snippets' date variables stand for in a test. */
export const fixedVariables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '17',
};

/** What a sensible writer would put in the place of the defaults: one application, told the same way throughout. */
export const sensibleAnswers: Readonly<Record<string, string>> = {
  0: 'Mara Lindqvist',
  'Hiring Manager': 'Ms. Whitfield',
  'the role': 'the Data Engineer position',
  'your company': 'Northwind',
  'how openly you answered my questions': 'how openly you spoke about the loads that fail',
  'your colleagues': 'Mr. Haddad and Ms. Ortiz',
  'our discussion of the work': 'our discussion of partition keys',
  'the work ahead of the team': 'the nightly load that took eleven hours in March',
  'It showed me where the harder decisions lie': 'It showed me that the hard part is the order of the steps',
  'how I would approach the problem': 'how I would find the slow partition',
  'I would begin by listening to the people who live with it every day':
    'I would begin with the three tables that every load waits for',
  'the problems the team is working on': 'the move from nightly loads to hourly ones',
  'The work you described': 'The move from nightly loads to hourly ones',
  'my current role': 'my present work at a hospital group',
  'worked on a very similar problem': 'cut a nine-hour load to forty minutes',
  'what we built is still in use': 'it has run every night since 2024',
  'this work': 'the hourly loads',
  'the question you asked near the end': 'late-arriving records',
  'I have handled a similar case, and the first step was to talk to everyone affected':
    'We kept them in a table of their own and merged them at noon, so that no report had to wait',
  'careful work': 'a written review of every incident',
  'it is the reason I chose this profession': 'I have kept one for every failed load since my first year',
  'the work you described': 'the hourly loads',
  'the people who know it best': 'Mr. Haddad and his colleagues',
  'your teams work across several countries': 'the team works from New York and Kraków',
  'last week': 'on 17 November',
  'earlier this month': 'on 20 November',
  'last month': 'on 17 November',
  'a decision was planned for this week': 'you hoped to decide by 27 November',
  'the work ahead': 'the hourly loads',
};

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads up to (and over) the closing character, or to the end of the text where it is empty. */
  pieces(close: string): Piece[] {
    const pieces: Piece[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== close) pieces.push(this.#piece());
    if (close) this.#expect(close);
    return pieces;
  }

  #piece(): Piece {
    if (this.#text[this.#at] === '$') return this.#dollar();
    let text = '';
    do text += this.#character('$}\\');
    while (this.#at < this.#text.length && !'$}'.includes(this.#text[this.#at]!));
    return { kind: 'text', text };
  }

  #dollar(): Piece {
    const [whole, name] = this.#match(/\$\{?(\d+|[A-Z_]+)/y, 'a tab stop or a variable');
    const stop = /^\d/.test(name!);
    const number = Number(name);
    if (!whole!.startsWith('${')) return stop ? { kind: 'stop', number } : { kind: 'variable', name: name! };
    if (!stop) throw new SnippetSyntaxError('A variable is written without braces here', this.#at);
    const sign = this.#text[this.#at++];
    if (sign === ':') return { kind: 'stop', number, default: this.pieces('}') };
    if (sign === '|') return { kind: 'stop', number, choices: this.#choices() };
    throw new SnippetSyntaxError('Neither a default nor a choice', this.#at - 1);
  }

  #choices(): string[] {
    const choices = [''];
    while (this.#at < this.#text.length && this.#text[this.#at] !== '|') {
      if (this.#text[this.#at] === ',') {
        choices.push('');
        this.#at++;
      } else choices.push(choices.pop()! + this.#character('$}\\,|'));
    }
    this.#expect('|');
    this.#expect('}');
    return choices;
  }

  #character(escapable: string): string {
    const character = this.#text[this.#at++]!;
    if (character !== '\\') return character;
    const escaped = this.#text[this.#at++];
    if (escaped && escapable.includes(escaped)) return escaped;
    throw new SnippetSyntaxError('A backslash that escapes nothing', this.#at - 2);
  }

  #match(pattern: RegExp, wanted: string): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) throw new SnippetSyntaxError(`Not ${wanted}`, this.#at);
    this.#at = pattern.lastIndex;
    return match;
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw new SnippetSyntaxError(`No '${character}'`, this.#at);
    this.#at++;
  }
}
