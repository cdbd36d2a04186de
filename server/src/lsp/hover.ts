import type { CancellationToken, Hover, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Problem } from '../linter/lint.ts';
import type { RuleSet } from '../linter/rule.ts';
import { hoverOnTime } from '../plan/lens.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Client } from './capabilities.ts';
import type { Checked, Checker } from './checker.ts';
import { type Dress, toOffset, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { aboutDirective, aboutMention } from './hover-known.ts';
import { aboutWords } from './hover-words.ts';

/** Explains a finding: which words, why a reader minds, and what to write instead; and tells a time on both clocks. */
export class Hovers {
  readonly #documents: Documents;
  readonly #checker: Checker;
  readonly #rules: RuleSet;
  readonly #client: Client;
  readonly #dress: Dress;

  constructor(documents: Documents, checker: Checker, rules: RuleSet, client: Client, dress: Dress) {
    this.#documents = documents;
    this.#checker = checker;
    this.#rules = rules;
    this.#client = client;
    this.#dress = dress;
  }

  /** Answers `textDocument/hover`. */
  async at(
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Hover | null> {
    throwIfCancelled(token);
    const document = this.#documents.open(textDocument.uri);
    const checked = document && (await this.#checker.check(document));
    throwIfCancelled(token);
    if (!checked) return null;
    const offset = toOffset(checked.document, position);
    const here = checked.problems.filter(({ span }) => span.start <= offset && offset <= span.end);
    const time = hoverOnTime(checked.read.facts, checked.application, offset);
    const [first] = time ? [time] : here;
    if (!first) return this.#known(checked, offset);
    const value = [...(time ? [time.text] : []), ...here.map((problem) => this.#text(checked, problem))].join(
      '\n\n---\n\n',
    );
    return {
      contents: this.#client.markdownHover
        ? { kind: 'markdown', value }
        : { kind: 'plaintext', value: plain(value) },
      range: toRange(checked.document, first.span),
    };
  }

  /** Names of rules and sections, comments that quieten a rule, words that the context knows. */
  #known({ document, read: { draft, facts } }: Checked, offset: number): Hover | null {
    const about =
      aboutWords(draft, facts, offset, this.#rules) ??
      aboutDirective(draft, offset, this.#rules) ??
      aboutMention(draft, facts, offset);
    if (!about) return null;
    const value = this.#client.markdownHover ? about.value : plain(about.value);
    const kind = this.#client.markdownHover ? 'markdown' : 'plaintext';
    return { contents: { kind, value }, range: toRange(document, about.span) };
  }

  #text({ read }: Checked, { ruleId, span, message, fix, suggestions }: Problem): string {
    const words = short(read.draft.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim());
    const isNamed = words === '' || message.startsWith('“');
    const docs = this.#rules[ruleId]?.meta.docs;
    const page = this.#dress.pageOf?.(ruleId);
    const titles = [...(fix ? [fix] : []), ...suggestions].map(({ title }) => `- ${escaped(title)}`);
    return [
      `**${ruleId}**${docs ? `: ${escaped(docs.description)}` : ''}`,
      isNamed ? escaped(message) : `“${escaped(words)}”: ${escaped(message)}`,
      docs?.why ? escaped(docs.why) : '',
      titles.length > 0 ? `What to do instead:\n\n${titles.join('\n')}` : '',
      page === undefined ? '' : `[More about ${ruleId}](${page})`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }
}

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const plain = (markdown: string): string =>
  markdown
    .replace(/\*\*/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2')
    .replace(/\\([\\`*_{}[\]<>#|])/g, '$1');
