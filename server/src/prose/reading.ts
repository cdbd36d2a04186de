import type { Block } from '../draft/blocks.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { type Clause, readClauses } from './clauses.ts';
import { type Frame, FrameMatcher } from './frames.ts';
import type { Knowledge } from './knowledge.ts';
import { type Letter, readLetter } from './letter.ts';
import type { ClassHit } from './lexicon.ts';
import { formOpinion, type Opinion } from './opinion.ts';
import { findPlaceholders } from './placeholders.ts';
import { judgeMessage } from './second-opinion.ts';
import { judgeSections, type Roles } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { WordBook } from './words.ts';

/** A stretch between quotation marks: token indexes, `to` exclusive. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

/** One sentence of a paragraph, with all that the rules share. Token indexes are those of its paragraph. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
  readonly clauses: readonly Clause[];
  readonly classes: readonly ClassHit[];
  readonly quotes: readonly Quote[];
}

/** Words that a rule should look at: token indexes of the paragraph, `to` exclusive. */
export interface Hit {
  readonly ruleId: string;
  /** Found by a frame that says so, or by the model that weighed the whole sentence. */
  readonly source: 'frame' | 'model';
  readonly message?: string;
  /** The model holds it to be likely, no more. */
  readonly isTentative?: boolean;
  readonly from: number;
  readonly to: number;
}

/** What one paragraph says; depends on nothing but its text, so it is remembered by it. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What is held of each sentence by itself, in the order of `sentences`. */
  readonly opinions: readonly Opinion[];
  /** What each sentence does in a message, in the order of `sentences`; worked out when first asked for. */
  roles(): readonly Roles[];
}

/** A paragraph at its place in a draft. */
export interface PlacedParagraph extends Paragraph {
  readonly block: Block;
  /** UTF-16 offset of the paragraph's text in the draft. */
  readonly offset: number;
  /** What is to be minded in it, sentence by sentence, once the whole message is known. */
  readonly hits: readonly Hit[];
}

/** The whole message, read. */
export interface Reading {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Where it opens and closes; read when first asked for. */
  readonly letter: Letter;
  /** What is to be minded by a rule, as spans of the draft, in order. */
  hitsOf(ruleId: string): readonly PlacedHit[];
}

export interface PlacedHit extends Pick<Hit, 'source' | 'message' | 'isTentative'> {
  readonly span: Span;
  readonly paragraph: PlacedParagraph;
  readonly sentence: Sentence;
}

const REMEMBERED = 1000;

/** For 16,384 words. */
const WORD_BITS = 15;

/** Reads drafts for one set of frames and classes, paragraph by paragraph, and remembers what it has read. */
export class Reader {
  readonly #matcher: FrameMatcher;
  readonly #knowledge: Knowledge;
  readonly #words: WordBook;
  /** The paragraphs read or asked for last, and those before them: forgotten by the thousand, which costs less than one by one. */
  #latest = new Map<string, Paragraph>();
  #earlier: ReadonlyMap<string, Paragraph> = new Map();

  constructor(frames: Readonly<Record<string, readonly Frame[]>>, knowledge: Knowledge) {
    this.#words = new WordBook(WORD_BITS, knowledge.lexicon);
    this.#matcher = new FrameMatcher(frames);
    this.#knowledge = knowledge;
  }

  read({ blocks }: Draft): Reading {
    const texts = blocks.map(({ prose }) => this.readText(prose));
    const hits = this.#judge(texts.flatMap(({ opinions }) => opinions));
    let read = 0;
    const paragraphs = texts.map((text, i) => {
      const first = read;
      read += text.opinions.length;
      const block = blocks[i]!;
      return { ...text, block, offset: block.span.start, hits: hits.slice(first, read).flat() };
    });
    return new DraftReading(paragraphs);
  }

  /** What a text of one paragraph says, its offsets counted from 0. */
  readText(text: string): Paragraph {
    const latest = this.#latest.get(text);
    if (latest) return latest;
    const paragraph = this.#earlier.get(text) ?? this.#read(text);
    if (this.#latest.size === REMEMBERED) {
      this.#earlier = this.#latest;
      this.#latest = new Map();
    }
    this.#latest.set(text, paragraph);
    return paragraph;
  }

  #read(text: string): Paragraph {
    const tokens = tokenise(text, findPlaceholders(text), this.#words);
    const quotes = findQuotes(tokens);
    const sentences = splitSentences(text, tokens).map((range) => this.#sentence(tokens, range, quotes));
    return {
      text,
      tokens,
      sentences,
      opinions: sentences.map((sentence) => this.#opinionOf(tokens, sentence)),
      roles: once(() =>
        sentences.map((sentence) => judgeSections(text, tokens, sentence, this.#knowledge.sections)),
      ),
    };
  }

  #opinionOf(tokens: readonly Token[], sentence: Sentence): Opinion {
    const hits = this.#matcher.find(tokens, sentence);
    return formOpinion(tokens, sentence, hits, this.#knowledge.model);
  }

  /** What is to be minded in each sentence of a message. */
  #judge(opinions: readonly Opinion[]): readonly (readonly Hit[])[] {
    const { model, message } = this.#knowledge;
    return model && message
      ? judgeMessage(opinions, model.labels, message)
      : opinions.map(({ hits }) => hits);
  }

  #sentence(tokens: readonly Token[], range: Span, quotes: readonly Quote[]): Sentence {
    const { start: from, end: to } = range;
    return {
      from,
      to,
      isQuestion: asks(tokens, from, to),
      clauses: readClauses(tokens, range),
      classes: this.#knowledge.lexicon.find(tokens, from, to),
      quotes: quotes.length === 0 ? quotes : quotes.filter((quote) => quote.from < to && from < quote.to),
    };
  }
}

/** A question mark may be followed by a bracket and a quotation mark. */
function asks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - 3); i < to; i++) if (tokens[i]!.text.includes('?')) return true;
  return false;
}

/** The paragraphs of a draft, with what more than one rule asks of them all. */
class DraftReading implements Reading {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly #letter: () => Letter;
  readonly #hits: () => ReadonlyMap<string, readonly PlacedHit[]>;

  constructor(paragraphs: readonly PlacedParagraph[]) {
    this.paragraphs = paragraphs;
    this.#letter = once(() => readLetter(paragraphs));
    this.#hits = once(() => placedHits(paragraphs));
  }

  get letter(): Letter {
    return this.#letter();
  }

  hitsOf(ruleId: string): readonly PlacedHit[] {
    return this.#hits().get(ruleId) ?? [];
  }
}

/** Remembers what it works out the first time. */
function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: work() };
    return result.value;
  };
}

const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '“': '”', '«': '»', '„': '“', '‘': '’' }),
);

function findQuotes(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const closing = tokens[i]!.kind === 'mark' && CLOSING.get(tokens[i]!.text);
    if (!closing) continue;
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.text !== closing) end++;
    if (end === tokens.length) continue;
    quotes.push({ from: i, to: end + 1 });
    i = end;
  }
  return quotes;
}

function placedHits(paragraphs: readonly PlacedParagraph[]): ReadonlyMap<string, readonly PlacedHit[]> {
  const byRule = new Map<string, PlacedHit[]>();
  for (const paragraph of paragraphs) {
    for (const { ruleId, source, message, isTentative, from, to } of paragraph.hits) {
      const hit = {
        source,
        ...(message && { message }),
        ...(isTentative && { isTentative }),
        span: spanOf(paragraph, from, to),
        paragraph,
        sentence: paragraph.sentences.find((sentence) => sentence.from <= from && from < sentence.to)!,
      };
      const list = byRule.get(ruleId);
      if (list) list.push(hit);
      else byRule.set(ruleId, [hit]);
    }
  }
  return byRule;
}

/** The draft's span of the tokens `from`…`to` of a paragraph. */
export const spanOf = ({ tokens, offset }: PlacedParagraph, from: number, to: number): Span => ({
  start: offset + tokens[from]!.start,
  end: offset + tokens[Math.max(from, to - 1)]!.end,
});
