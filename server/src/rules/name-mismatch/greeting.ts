import type { Facts } from '../../context/facts.ts';
import type { Recipient } from '../../context/recipient.ts';
import type { Finding, Suggestion } from '../../linter/rule.ts';
import type { Greeting } from '../../prose/letter.ts';
import { fold, wordsOf } from '../../prose/names.ts';
import {
  genderOf,
  isMailbox,
  nameWords,
  readName,
  rightWord,
  splitNames,
  standsFor,
  titlesOf,
} from './people.ts';

const SURNAME_FIRST = /^(?:JP|CN|KR|TW|HK|HU|VN|MO)\b/;

/** Holds the salutation against the recipients: one finding for each name that is nobody's, or the wrong honorific. */
export function* checkGreeting(text: string, { name: span }: Greeting, facts: Facts): Generator<Finding> {
  const people = facts.to.filter(({ name }) => name);
  if (people.length === 0 || people.length < facts.to.length || people.some(isMailbox)) return;
  const known = [...people, ...facts.interviews.flatMap((interview) => interview.with)].filter(
    ({ name }) => name,
  );
  const parts = splitNames(addressed(text, span))
    .map((part) => ({ ...readName(part.text), from: span.start + part.at, written: part.text }))
    .filter(
      ({ words }) => words.length > 0 && words.every(({ text: word }) => /^\p{Lu}|-\p{Lu}/u.test(word)),
    );
  const greetsTheirs = parts.some(({ words }) => people.some((person) => fits(words, person)));
  for (const part of parts) {
    if (isCompany(part.written, facts)) continue;
    const person = (greetsTheirs ? known : people).find((one) => fits(part.words, one));
    if (person) yield* checkHonorific(text, part, person);
    else if (isComparable(part, people)) yield misaddressed(text, part, people, facts);
  }
}

/** The name with what follows an abbreviated honorific that the reader of letters takes for the end: `Sra. Gómez`. */
function addressed(text: string, { start, end }: Greeting['name']): string {
  const name = text.slice(start, end);
  if (readName(name).words.length > 0) return name;
  return name + (/^(?:\.[^\S\r\n]*[\p{L}'’-]+)+(?:[^\S\r\n]+[\p{L}'’-]+)*/u.exec(text.slice(end))?.[0] ?? '');
}

type Part = ReturnType<typeof readName> & { readonly from: number; readonly written: string };

const fits = (words: Part['words'], person: Recipient): boolean =>
  words.every(({ text }) => standsFor(text, person, words.length === 1));

/** A surname cannot be held against somebody of whom only a given name is known, nor the other way round. */
function isComparable({ titles, words }: Part, people: readonly Recipient[]): boolean {
  return people.every((person) => {
    if (nameWords(person).length !== 1) return true;
    const isFormal = readName(person.name ?? '').titles.length > 0;
    return words.length === 1 && isFormal === titles.length > 0;
  });
}

const isCompany = (written: string, { company = '' }: Facts): boolean => {
  const own = wordsOf(company).map(fold);
  return wordsOf(written).some((word) => own.includes(fold(word)));
};

function misaddressed(text: string, part: Part, people: readonly Recipient[], facts: Facts): Finding {
  const halfRight = people.find((person) =>
    part.words.some(({ text: word }) => standsFor(word, person, false)),
  );
  const wrong = halfRight
    ? part.words.filter(({ text: word }) => !standsFor(word, halfRight, false))
    : part.words;
  const [first, last] = [wrong[0]!, wrong.at(-1)!];
  const span = { start: part.from + first.at, end: part.from + last.at + last.text.length };
  const mends = (halfRight ? [halfRight] : people).flatMap((person) => mend(text, part, span, person, facts));
  const said = text.slice(span.start, span.end);
  return {
    messageId: 'recipient',
    data: { said, right: people.map(({ name }) => name).join(' or ') },
    span,
    ...(mends.length === 1 && { fix: mends[0]! }),
    suggestions: mends.length === 1 ? [] : mends,
  };
}

/** The person's name as the writer began it: a surname after a title, a given name alone, or the whole name. */
function mend(
  text: string,
  part: Part,
  span: { readonly start: number; readonly end: number },
  person: Recipient,
  facts: Facts,
): Suggestion[] {
  const said = text.slice(span.start, span.end);
  const isWhole = /\s/.test(said) && part.words.length > 1;
  const wanted = genderOf(titlesOf(person));
  const isTitled = part.titles.length > 0;
  const surnameFirst = SURNAME_FIRST.test(facts.region ?? '');
  const right = isWhole ? nameWords(person).join(' ') : rightWord(said, person, { isTitled, surnameFirst });
  if (!right || right === said) return [];
  const gender = genderOf(part.titles);
  if (!gender || gender === wanted || resembles(said, right)) return [write(right, [{ span, text: right }])];
  const whole = { start: part.from + leading(part.written), end: span.end };
  const address = [...(wanted ? [honorific(person)] : []), wanted ? right : nameWords(person).join(' ')].join(
    ' ',
  );
  return [write(address, [{ span: whole, text: address }])];
}

const resembles = (a: string, b: string): boolean => fold(a)[0] === fold(b)[0];

const leading = (written: string): number => written.length - written.trimStart().length;

const write = (name: string, edits: Suggestion['edits']): Suggestion => ({ title: `Write “${name}”`, edits });

/** `Ms.` as the context writes it. */
function honorific({ name = '', title = '' }: Recipient): string {
  const isHonorific = (word: string) => genderOf([fold(word)]) !== undefined;
  return [...name.split(/\s+/), ...title.split(/\s+/)].find(isHonorific) ?? '';
}

/** `Mr.` for somebody the context calls `Ms.`. */
function* checkHonorific(text: string, part: Part, person: Recipient): Generator<Finding> {
  const [said, known] = [genderOf(part.titles), genderOf(titlesOf(person))];
  if (!said || !known || said === known) return;
  const written = /\p{L}+\.?/u.exec(text.slice(part.from));
  const right = honorific(person);
  if (!written || genderOf([fold(written[0])]) !== said) return;
  const start = part.from + written.index;
  const span = { start, end: start + written[0].length };
  yield {
    messageId: 'honorific',
    data: { said: written[0], right, name: person.name ?? '' },
    span,
    fix: write(right, [{ span, text: right }]),
  };
}
