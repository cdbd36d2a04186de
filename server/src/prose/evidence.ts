import type { Facts } from '../context/facts.ts';
import { stock } from './classes/stock.ts';
import { expandMembers } from './lexicon.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** Things in a message that speak of one interview and no other, each once. */
export interface Evidence {
  /** Names, numbers, quoted words, unusual nouns: anything outside the stock of every follow-up. */
  readonly particulars: readonly string[];
  /** Topics, values and points of the context that the message takes up. */
  readonly topics: readonly string[];
}

const STOCK_WORDS = new Set([...expandMembers(stock['stock-word']!.members)].flat());
const STOCK = new Set([...STOCK_WORDS].map(stem));

/**
 * Weighs what a message says beyond what any candidate could write to any company. Adjectives of praise weigh nothing, and neither
 * do sentences that a reader would rather not have read: a hardship or a complaint is vivid, but not of the interview. The rules named
 * in `ofManner` mind only how something is said, not what.
 */
export const weighEvidence = (
  facts: Facts,
  reading: Reading,
  ofManner: ReadonlySet<string> = new Set(),
): Evidence => ({
  particulars: particularsOf(facts, reading, ofManner),
  topics: topicsTakenUp(facts, reading),
});

/** The particulars of {@link weighEvidence}; once there are `most` of them, no further sentence is looked at. */
export function particularsOf(
  facts: Facts,
  reading: Reading,
  ofManner: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const ours = new Set(known(facts).flatMap((text) => words(text)));
  const particulars = new Set<string>();
  const { opening, closing } = boundsOf(reading);
  for (const paragraph of reading.paragraphs) {
    const { tokens, sentences, hits, offset } = paragraph;
    const minded = hits.filter(({ ruleId, isTentative }) => !isTentative && !ofManner.has(ruleId));
    for (const { from, to, classes } of sentences) {
      if (particulars.size >= most) return [...particulars];
      if (to - from < 4 || minded.some((hit) => from <= hit.from && hit.from < to)) continue;
      const common = classes.filter(({ name }) => COMMON.has(name));
      for (let at = from; at < to; at++) {
        const place = offset + tokens[at]!.start;
        if (place < opening || place >= closing) continue;
        if (common.some((hit) => hit.from <= at && at < hit.to)) continue;
        const particular = particularOf(tokens[at]!);
        if (particular !== undefined && !ours.has(particular)) particulars.add(particular);
      }
    }
  }
  return [...particulars];
}

/** Where the message itself begins and ends: behind the greeting, before the sign-off. */
const boundsOf = ({ letter: { greeting, signOff } }: Reading) => ({
  opening: greeting?.span.end ?? 0,
  closing: signOff?.span.start ?? Number.POSITIVE_INFINITY,
});

/** The topics of {@link weighEvidence}. */
export function topicsTakenUp({ interviews }: Facts, reading: Reading): readonly string[] {
  const all = interviews.flatMap(({ topics, values, missed }) => [...topics, ...values, ...missed]);
  if (all.length === 0) return all;
  const said = new Set<string>();
  const { closing } = boundsOf(reading);
  for (const { tokens, offset } of reading.paragraphs)
    for (const { word, start } of tokens) if (offset + start < closing) said.add(word.stem);
  return all.filter((topic) => takesUp(topic, said));
}

/** Classes whose members stand in any follow-up. */
const COMMON = new Set([
  'gratitude-words',
  'interest-words',
  'closing-phrases',
  'status-phrases',
  'patience-phrases',
  'letting-go',
  'reference-words',
  'hope-words',
  'hypothetical-marks',
  'formal-greetings',
  'formal-signoffs',
  'warm-professional',
  'servile-flattery',
  'endless-gratitude',
  'patience-words',
  'polite-asking',
]);

/** How many words of a sentence are outside the stock of every follow-up. */
export const particularsIn = ({ tokens }: Paragraph, { from, to }: Sentence): number =>
  tokens.slice(from, to).filter((token) => particularOf(token) !== undefined).length;

/** The stem of a number, or of a word outside the stock; undefined for whatever any message may hold. */
function particularOf({ kind, text, word }: Token): string | undefined {
  if (kind === 'number') return word.stem;
  if (kind !== 'word' || text.length <= 2 || STOCK_WORDS.has(text)) return undefined;
  if (STOCK.has(word.stem) || ADJECTIVE.some((ending) => text.endsWith(ending))) return undefined;
  return word.stem;
}

const ADJECTIVE = ['ly', 'ful', 'ous', 'ive'];

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);

/** What the context already says of the application as a whole is not evidence that anybody listened. */
const known = ({ company, role, to, sender, interviews }: Facts): string[] => [
  company ?? '',
  role ?? '',
  sender.name ?? '',
  ...to.flatMap(({ name, title }) => [name ?? '', title ?? '']),
  ...interviews.flatMap((interview) => interview.with.map(({ name }) => name ?? '')),
];

/** A topic is taken up when most of its own words occur, in any form. */
export function takesUp(topic: string, said: ReadonlySet<string>): boolean {
  const own = words(topic).filter((word) => word.length > 2 && !STOCK.has(word));
  const wanted = own.length > 0 ? own : words(topic);
  return wanted.length > 0 && wanted.filter((word) => said.has(word)).length >= Math.ceil(wanted.length / 2);
}
