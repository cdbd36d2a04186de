import messages from '../../../snippets/messages.json';
import sections from '../../../snippets/sections.json';

/** Fewer words than these are nobody's in particular. */
const FEWEST_WORDS = 4;

const STOP = /\$\{\d+:([^{}]*)\}/g;

/** What the tab stops of the snippets say before the writer does. */
const defaults = (): ReadonlySet<string> =>
  new Set(
    [...Object.values(messages), ...Object.values(sections)]
      .flatMap(({ body }) => [...body.join('\n').matchAll(STOP)])
      .map(([, words = '']) => words)
      .filter((words) => words.split(' ').length >= FEWEST_WORDS),
  );

/** The words of the snippets that a message still says as they were, in the order of the message. */
export const untouched = (text: string): readonly string[] =>
  [...defaults()]
    .map((words) => ({ words, at: text.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
    .filter(
      ({ at, words }, i, all) =>
        !all.slice(0, i).some((one) => at + words.length <= one.at + one.words.length),
    )
    .map(({ words }) => words);
