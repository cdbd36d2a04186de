/** A wordy phrase and what says the same; `where` limits it to places in which that is certain. */
interface Wordy {
  readonly long: string;
  readonly short: string;
  /** `start`: only where a sentence begins, and what follows begins it then. `within`: only where none begins. */
  readonly where?: 'start' | 'within';
  /** Not after one of these words. */
  readonly notAfter?: RegExp;
  /** Only before one of these words. */
  readonly before?: RegExp;
}

const BE = /^(?:is|are|was|were|be|been|being|all|everything|things|put|keep|kept|get|set|back)$/;
const PRONOUN = /^(?:i|we|you|they|he|she|the|my|your|our)$/;
const ARTICLE = /^(?:a|an)$/;

/** Phrases that say no more than fewer words do; one line for each, by what they become. */
const PHRASES: readonly Wordy[] = [
  { long: 'in order to', short: 'to', notAfter: BE },
  { long: 'so as to', short: 'to' },
  { long: 'at this point in time', short: 'now' },
  { long: 'at this moment in time', short: 'now' },
  { long: 'at the present time', short: 'now' },
  { long: 'at the present moment', short: 'now' },
  { long: 'in the near future', short: 'soon' },
  { long: 'on a daily basis', short: 'daily' },
  { long: 'on a weekly basis', short: 'weekly' },
  { long: 'on a regular basis', short: 'regularly' },
  { long: 'due to the fact that', short: 'because' },
  { long: 'owing to the fact that', short: 'because' },
  { long: 'in view of the fact that', short: 'because' },
  { long: 'in light of the fact that', short: 'because' },
  { long: 'despite the fact that', short: 'although' },
  { long: 'in spite of the fact that', short: 'although' },
  { long: 'in the event that', short: 'if' },
  { long: 'until such time as', short: 'until' },
  { long: 'in close proximity to', short: 'near' },
  { long: 'with regard to', short: 'about', where: 'within' },
  { long: 'with regards to', short: 'about', where: 'within' },
  { long: 'in regards to', short: 'about', where: 'within' },
  { long: 'each and every', short: 'every' },
  { long: 'a large number of', short: 'many' },
  { long: 'first and foremost', short: 'first' },
  { long: 'the reason why', short: 'the reason', before: PRONOUN },
  { long: 'past experience', short: 'experience', notAfter: ARTICLE },
  { long: 'end result', short: 'result', notAfter: ARTICLE },
  { long: 'take into consideration', short: 'consider' },
  { long: 'took into consideration', short: 'considered' },
  ...sentenceOpeners(
    'I am writing to let you know that',
    'I’m writing to let you know that',
    'I am writing this email to let you know that',
    'I wanted to let you know that',
    'I just wanted to let you know that',
    'I just wanted to say that',
    'I wanted to say that',
    'I would like to say that',
    'I would like to point out that',
    'It is important to note that',
    'It should be noted that',
    'Please note that',
    'Please be advised that',
    'Needless to say,',
  ),
  ...thanks(
    'I am writing to thank you',
    'I’m writing to thank you',
    'I wanted to thank you',
    'I just wanted to thank you',
    'I would like to take this opportunity to thank you',
    'I wanted to take this opportunity to thank you',
    'I wanted to take a moment to thank you',
    'I just wanted to take a moment to thank you',
    'I wanted to reach out to thank you',
    'I just wanted to reach out to thank you',
    'I wanted to reach out and thank you',
    'I am reaching out to thank you',
  ),
];

function sentenceOpeners(...phrases: readonly string[]): readonly Wordy[] {
  return phrases.map((long) => ({ long, short: '', where: 'start' }));
}

function thanks(...phrases: readonly string[]): readonly Wordy[] {
  return phrases.map((long) => ({
    long,
    short: 'thank you',
    where: 'start',
    before: /^(?:for|so|very|again)$/,
  }));
}

/** A replacement within a paragraph: UTF-16 offsets, `end` exclusive. */
export interface Shortening {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const spaced = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']")
    .replace(/ /g, '[ \\t]*(?:[ \\t]|\\r\\n|\\r|\\n)[ \\t]*');

/** Wordy phrases of a paragraph's prose, none overlapping; `starts` are the offsets at which its sentences begin. */
export function wordyIn(prose: string, starts: ReadonlySet<number>): readonly Shortening[] {
  const quoted = [...prose.matchAll(/“[^”]*”|"[^"]*"/g)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const found = PHRASES.flatMap((phrase) =>
    [...prose.matchAll(patternOf(phrase))].flatMap(({ index, 0: words }) => {
      const isQuoted = quoted.some(([from, to]) => from! <= index && index < to!);
      return isQuoted ? [] : (shortening(phrase, prose, index, words, starts.has(index)) ?? []);
    }),
  );
  return found
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter((one, i, all) => !all.slice(0, i).some(({ start, end }) => start < one.end && one.start < end))
    .sort((a, b) => a.start - b.start);
}

/** A phrase that goes altogether takes the space behind it along. */
const patternOf = ({ long, short }: Wordy): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${spaced(long)}(?![\\p{L}\\p{N}-])${short === '' ? '\\s+' : ''}`, 'giu');

function shortening(
  { short, where, notAfter, before }: Wordy,
  prose: string,
  start: number,
  words: string,
  isStart: boolean,
): Shortening | undefined {
  if ((where === 'start') !== isStart && where !== undefined) return undefined;
  const end = start + words.length;
  const previous = /(\p{L}+)\s+$/u.exec(prose.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase();
  const next = /^\s*(\p{L}+)/u.exec(prose.slice(end, end + 40))?.[1]?.toLowerCase();
  if (previous !== undefined && notAfter?.test(previous)) return undefined;
  if (before && !(next !== undefined && before.test(next))) return undefined;
  if (short !== '') return { start, end, text: isStart ? capital(short) : short };
  const first = /^\p{L}/u.exec(prose.slice(end))?.[0];
  return first === undefined ? undefined : { start, end: end + first.length, text: first.toUpperCase() };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
