import { readSaid, takesUp } from '../../linter/taken-up.ts';
import { THINGS } from './phrases.ts';

/** Names of things that may be any of those asked for. */
const ANYTHING = new Set(['document', 'documents', 'file', 'files', 'works', 'list']);
const THING = new RegExp(`(?<![\\p{L}-])(?:${THINGS})(?![\\p{L}-])`, 'giu');

/** Whether a text, or a file's name, may be one of the things they asked for. */
export const isAskedFor = (text: string, requested: readonly string[]): boolean =>
  requested.some((item) => takesUp(item, readSaid(wordsIn(text))));

/** `Okonjo-case-study_v2.pdf` in words. */
const wordsIn = (text: string): string => text.replace(/[-_./\\]+/g, ' ');

/** Whether a sentence that sends something sends what they asked for, by its name or by none. */
export function sendsAsked(sentence: string, requested: readonly string[]): boolean {
  if (requested.length === 0) return false;
  const named = (sentence.match(THING) ?? []).filter((word) => !ANYTHING.has(word.toLowerCase()));
  return named.length === 0 || isAskedFor(sentence, requested);
}

/**
 * The attachments nobody asked for, by their index. One whose name says nothing may be a thing asked for that no other is:
 * where as many are still to come, none is complained of.
 */
export function unasked(attachments: readonly string[], requested: readonly string[]): readonly number[] {
  const strange = [...attachments.keys()].filter((i) => !isAskedFor(attachments[i] ?? '', requested));
  return strange.length > owed(attachments, requested).length ? strange : [];
}

/** What they asked for and no attachment is, by its index. */
export const owed = (attachments: readonly string[], requested: readonly string[]): readonly number[] =>
  [...requested.keys()].filter((i) => attachments.every((name) => !isAskedFor(name, [requested[i] ?? ''])));

/** They asked, it was promised, or it is theirs; what is only offered is none of it. */
export const SAID_SO =
  /\b(?:you|they|she|he) (?:all |both |kindly |also |had |have )?(?:asked|requested|wanted|needed|mentioned|suggested|sent|shared|showed|recommended|set|gave|invited)\b|\b(?:as|per|at) (?:you(?:r)?|we|requested|promised|agreed|discussed)\b|\b(?:your|our) (?:\p{L}+ )?(?:site|website|page|article|report|blog|request|team|company|form)\b|\b(?:if|should you|would you like|happy to|glad to|could|can i|requested|promised)\b/iu;

const FIGURATIVE =
  /\battach(?:ed|ing|es)?\s+(?:to\b|(?:\p{L}+\s+)?(?:importance|weight|value|meaning|significance|conditions|blame)\b)/iu;

/** “Attached” as one is to a place, or as importance is to a matter, and nothing that could go along. */
export const isFigurative = (sentence: string): boolean =>
  FIGURATIVE.test(sentence) && sentence.match(THING) === null;

const CLAIMS: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve|['’]m|['’]re| have| am| are)?(?: (?:also|now|therefore|herewith|just))* (?:attached|attaching|attach|enclosed|enclosing|enclose)\b(?! to\b)/iu,
  /(?:\b(?:is|are|you|please|also)|,) (?:also )?(?:attached|enclosed)\b(?! to\b)/iu,
  /\b(?:find|see)(?: \p{L}+){0,4} (?:attached|enclosed)\b|^(?:attached|enclosed) (?:is|are|you|please|,)/iu,
];
/** Something of this stands in every claim, and in few sentences else. */
const CLAIMED = /attach|enclos/iu;
const NO_CLAIM =
  /\b(?:if|not|never|without|whether|would|could|should|happy to|glad to|can i|shall i)\b|n['’]t\b/iu;

/** The words with which a sentence says that something goes along with the message. */
export function claimIn(sentence: string): { readonly from: number; readonly to: number } | undefined {
  if (!CLAIMED.test(sentence) || NO_CLAIM.test(sentence)) return undefined;
  for (const claim of CLAIMS) {
    const match = claim.exec(sentence);
    if (!match) continue;
    const lead = /^[\s,]*/.exec(match[0])![0].length;
    return { from: match.index + lead, to: match.index + match[0].length };
  }
  return undefined;
}

const SHOWN =
  /(?:^|[./-])(?:portfolio|github|gitlab|behance|dribbble|youtube|youtu|vimeo|figma|dropbox|wetransfer|artstation|soundcloud|issuu|researchgate|scholar\.google|drive\.google|docs\.google|medium|substack|kaggle|showreel|reel|resume|cv|thesis|publications|case-stud(?:y|ies)|works?|projects?|samples?|references?)(?:[./-]|$)/i;

/** Whether an address is of something a candidate shows. */
export const isShow = (target: string): boolean => SHOWN.test(target.replace(/^https?:\/\/(?:www\.)?/i, ''));
