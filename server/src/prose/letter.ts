import type { Span } from '../draft/span.ts';
import type { PlacedParagraph } from './reading.ts';

/** The salutation of a message: `Dear Ms Okafor,`. Spans are UTF-16 offsets into the draft. */
export interface Greeting {
  /** The words up to the mark that closes them, mark included. */
  readonly span: Span;
  /** `Dear`, `Good morning`; empty when the message opens with the name alone. */
  readonly salutation: Span;
  /** Who is addressed, as written; empty when nobody is. */
  readonly name: Span;
}

/** The complimentary close and what follows it: `Kind regards,` and the writer's name. */
export interface SignOff {
  readonly span: Span;
  /** `Kind regards,` without the comma. */
  readonly close: Span;
  /** The lines below the close; empty when there are none yet. */
  readonly name: Span;
}

/** Where a message opens and closes. */
export interface Letter {
  readonly greeting?: Greeting;
  readonly signOff?: SignOff;
}

/** Salutations of English prose, and those of other languages and of slang that stand before a name in it. */
const SALUTATIONS = [
  "dear|dearest|my dear|respected|esteemed|hello|hi|hey|heya|hiya|hey there|hi there|hello there|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g'day|to whom it may concern|sup|what's up|ahoy",
  'howzit|wassup|whassup|wazzup|wagwan|oi|ey up|ay up|aweh|cooee|ello|hullo|hallo|haai',
  'hola|buenas|buenos d[ií]as|buen d[ií]a|buenas tardes|estimad[oa]s?|querid[oa]s?|ol[aá]|bom dia|boa tarde|boa noite|prezad[oa]s?|car[ií]ssim[oa]s?',
  'bonjour|bonsoir|salut|coucou|ch[eè]re?s?|ciao|salve|buongiorno|buonasera|gentile|gentilissim[oa]|egregi[oa]',
  'guten (?:tag|morgen|abend)|moin(?: moin)?|servus|gr(?:ü|ue)ezi(?: mitenand)?|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|sie)|liebe[rs]?|sehr geehrter?|hoi|goed(?:en|e) ?(?:dag|morgen|middag|avond)|geachte|dag',
  'hej|hei|heisann|god (?:dag|morgon|morgen)|kära|kære|kjære|hyvää päivää|moi|terve|tere|labdien|sveiki|laba diena',
  'cześć|dzień dobry|szanown[ay] pani?|dobr[yý] d[eě]n|ahoj|dobar dan|zdravo|bun[aă] ziua|szia|jó napot|kedves|merhaba|selam|sayın|kalim[eé]ra|yassou|привет|здравствуйте|добрый день',
  "shalom|(?:ass?-?|a)?sala+mu?[ -]?['o]?[ -]?alai?kum|salaa?m|marhaba|ahlan|sabah al-?khair|namaste|namaskar|namaskaram|vanakkam|pranam|sat sri akal|ayubowan",
  'jambo|hujambo|habari|shikamoo|sawubona|sanibonani|molo|dumelang?|sannu|ekaro|kaaro|akwaaba|selamat (?:pagi|siang|sore|petang|malam)|mabuhay|kumusta|magandang (?:umaga|hapon|gabi|araw)|sawas?dee(?: kh?rap| kha)?|sawatdee',
  'xin chào|chào|ni hao|nǐ hǎo|konnichi ?wa|ohayo(?: gozaimasu)?|annyeong(?:haseyo)?|你好|您好',
  'aloha|kia ora|t[eēé]n[aā] (?:koe|k[oō]rua|koutou)|m[oō]rena|talofa|bula(?: vinaka)?|m[aā]l[oō] e lelei|dia dh?uit|bore da|shw?mae|prynhawn da',
].join('|');

const SALUTATION = new RegExp(
  `^[^\\S\\r\\n]*((?:${SALUTATIONS})(?: again| there| all| everyone| both)?)(?![\\p{L}])`,
  'iu',
);

/** Titles and ranks after whose full stop a name goes on. */
const ABBREVIATED =
  'Drs?|Mr|Ms|Mrs|Mx|Prof|Profa|Dra|St|Sra?|Srta|Sig|Sigra|Mme|Mlle|Ing|Dipl|Mag|Mgr|Msgr|Bc|Doc|Univ|Priv|Doz|Avv|Dott|Dottssa|Geom|Rag|Arch|Arq|Lic|Licda|Abg|Mtr[oa]|Eng|Engr|Atty|Barr|Adv|Rev|Revd|Fr|Sr|Br|Hon|Brig|Gen|Maj|Col|Lt|Capt|Cpt|Cmdr|Cdr|Cdre|Comdr|Adm|Sgt|Cpl|Sqn|Ldr|Wg|Flt|Gp|Insp|Supt|Cllr|Coun|Ret|Retd|Rtd|Ven|Pt|Ust|Hj|Ir|Dhr|Mevr|Esq|\\p{Lu}';

const NAME = new RegExp(`^[^,:!.?–—;]*(?:(?<=(?<!\\p{L})(?:${ABBREVIATED}))\\.[^,:!.?–—;]*)*`, 'u');

/** Reads greeting and sign-off off the prose; either may be missing while a message is being written. */
export function readLetter(paragraphs: readonly PlacedParagraph[]): Letter {
  const greeting = findGreeting(paragraphs[0]);
  const signOff = findSignOff(paragraphs);
  return { ...(greeting && { greeting }), ...(signOff && { signOff }) };
}

function findGreeting(first: PlacedParagraph | undefined): Greeting | undefined {
  if (first?.block.kind !== 'paragraph') return undefined;
  const line = /^[^\r\n]*/.exec(first.text)?.[0].trimEnd() ?? '';
  const match = SALUTATION.exec(line.replace(/’/g, "'"));
  const at = first.offset;
  if (!match?.[1]) return bareName(line, at);
  const start = line.indexOf(match[1][0]!);
  const rest = line.slice(match[0].length);
  const nameLength = NAME.exec(rest)?.[0].length ?? 0;
  const closing = /^[\s]*(?:[,:!.–—;]+|-(?=\s))?/.exec(rest.slice(nameLength))?.[0].trimEnd().length ?? 0;
  const name = rest.slice(0, nameLength);
  const nameStart = match[0].length + (name.length - name.trimStart().length);
  const nameEnd = Math.max(nameStart, match[0].length + name.trimEnd().length);
  if (nameEnd - nameStart > 80) return undefined;
  return {
    span: { start: at + start, end: at + match[0].length + nameLength + closing },
    salutation: { start: at + start, end: at + start + match[1].length },
    name: { start: at + nameStart, end: at + nameEnd },
  };
}

/** `Ms Okafor,` or `Jess!!` alone on the first line. */
function bareName(line: string, at: number): Greeting | undefined {
  const match =
    /^((?:(?:Dr|Mr|Ms|Mrs|Mx|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,|!+|:)$/u.exec(line);
  if (!match?.[1]) return undefined;
  return {
    span: { start: at, end: at + line.length },
    salutation: { start: at, end: at },
    name: { start: at, end: at + match[1].length },
  };
}

const CLOSE =
  /(?:regards|wishes|sincerely|faithfully|truly|respectfully|cordially|thanks|thank you|thanks again|many thanks|gratefully|appreciation|gratitude|best|cheers|warmly|yours|soon|love|hugs|xoxo|xx+|later|ciao|care|sign(?:ing)? off|kindly|greetings|onwards|talk soon|always)/i;

function findSignOff(paragraphs: readonly PlacedParagraph[]): SignOff | undefined {
  const tail = paragraphs.slice(-3);
  for (const paragraph of tail.reverse()) {
    if (paragraph.block.kind !== 'paragraph') continue;
    const found = closeIn(paragraph, paragraphs);
    if (found) return found;
  }
  return undefined;
}

function closeIn(paragraph: PlacedParagraph, all: readonly PlacedParagraph[]): SignOff | undefined {
  let at = 0;
  for (const line of paragraph.text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const words = line.trim();
    const isShort = words !== '' && words.split(/\s+/).length <= 7 && (at > 0 || paragraph !== all[0]);
    if (isShort && /[,!]?$/.test(words) && CLOSE.test(words) && !/[.?]\s*$/.test(words) && isClosing(words)) {
      const start = paragraph.offset + at + (line.length - line.trimStart().length);
      const close = { start, end: start + words.replace(/[,!.\s]+$/, '').length };
      const last = all.at(-1)!.block.span.end;
      const nameStart = Math.min(last, paragraph.offset + at + line.length);
      return { span: { start, end: last }, close, name: { start: nameStart, end: last } };
    }
    at += line.length;
  }
  return undefined;
}

/** `With thanks,` and `Kind regards` close a message; `Thank you for your time,` in the middle of one does not. */
const isClosing = (words: string): boolean => /,$/.test(words) || /^(?:\p{L}+[\s,]*){1,4}!*$/u.test(words);
