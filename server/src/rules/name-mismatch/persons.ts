import type { Facts } from '../../context/facts.ts';
import type { Recipient } from '../../context/recipient.ts';
import type { OtherApplications } from '../../history/history.ts';
import type { Finding } from '../../linter/rule.ts';
import { isMisspelt, isSameWord } from '../../prose/names.ts';
import type { Mention, Word } from './mentions.ts';
import { nameWords, standsFor } from './people.ts';

/** Somebody named in the body: a slip in an interviewer's name, or a person of another application. */
export function checkPerson(
  mention: Mention,
  facts: Facts,
  others: OtherApplications | undefined,
): Finding | undefined {
  const people = [...facts.to, ...facts.interviews.flatMap((interview) => interview.with)];
  const isTitled = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|monsieur|madame|captain)\.? $/.test(
    mention.before,
  );
  if (mention.words.every(({ text }) => people.some((person) => standsFor(text, person, true))))
    return undefined;
  return slip(mention, people, isTitled) ?? stranger(mention, others, people, isTitled);
}

/** `Mr. Hadad`, `Omar Hadad` for Omar Haddad; a lone given name may be anybody's. */
function slip({ words }: Mention, people: readonly Recipient[], isTitled: boolean): Finding | undefined {
  for (const [i, word] of words.slice(0, 2).entries()) {
    const other = words[1 - i];
    const person = people.find((one) =>
      nameWords(one).some((name) => isMisspelt(word.text, name, isBeside(other, one))),
    );
    if (!person || people.some((one) => nameWords(one).some((name) => isSameWord(word.text, name)))) continue;
    if (!isTitled && !isBeside(other, person)) continue;
    const right = nameWords(person).find((name) => isMisspelt(word.text, name, true));
    if (!right || words.length > 2) continue;
    return {
      messageId: 'person',
      data: { said: word.text, right: person.name ?? right },
      span: word.span,
      fix: { title: `Write “${right}”`, edits: [{ span: word.span, text: right }] },
    };
  }
  return undefined;
}

const isBeside = (word: Word | undefined, person: Recipient): boolean =>
  word !== undefined && nameWords(person).some((name) => isSameWord(name, word.text));

/** The full name, or the surname after a title, of somebody who belongs to another application. */
function stranger(
  { words, span, text }: Mention,
  others: OtherApplications | undefined,
  people: readonly Recipient[],
  isTitled: boolean,
): Finding | undefined {
  if (words.length > (isTitled ? 2 : 3) || (words.length < 2 && !isTitled)) return undefined;
  const theirs = others
    ?.knowing(words.map(({ text: word }) => word))
    .flatMap(({ to }) => to)
    .find((one) => {
      const names = nameWords(one);
      return (
        names.length > 1 && words.every(({ text: word }) => names.some((name) => isSameWord(word, name)))
      );
    });
  const right = people[0]?.name;
  if (!theirs || !right) return undefined;
  return {
    messageId: 'person',
    data: { said: text, right },
    span,
    suggestions: [{ title: `Write “${right}”`, edits: [{ span, text: right }] }],
  };
}
