import type { OtherApplications } from '../../history/history.ts';
import type { Finding } from '../../linter/rule.ts';
import { fold, isMisspelt, isPartOf, isSameWord, wordsOf } from '../../prose/names.ts';
import { keyOf, type Mention, partOf, type Word } from './mentions.ts';
import { isSibling } from './sibling.ts';
import { stanceOf } from './stance.ts';

const LEGAL =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|company|llc|l\.l\.c|llp|lp|plc|ltd|limited|pty|pte|gmbh|mbh|ag|kg|kgaa|ug|se|e\.v|ev|eg|ohg|sa|s\.a|sas|sarl|s\.a\.r\.l|srl|s\.r\.l|spa|s\.p\.a|slu|s\.l|bv|b\.v|nv|n\.v|ab|as|a\/s|aps|oy|oyj|kk|k\.k|sp\. z o\.o|z o\.o|zrt|kft|d\.o\.o|doo|a\.s|s\.r\.o|bhd|sdn|tbk|pvt|private|jsc|ooo|pjsc|fzco|fze|fz-llc|(?:& co(?:\. kg)?))\.?$/i;

/** Words many companies share: alike in two names, they prove nothing, and a slip in them is a word of its own. */
const COMMON = new Set(
  `analytics systems system health home care group partners partner solutions services service software technologies technology tech labs lab laboratory laboratories media digital data consulting capital bank insurance energy water power
  foods food logistics transport transit lines line airlines air shipping marine international global national european american british royal united general central northern southern eastern western north south east west new old
  hospital clinic medical medicine pharma biosciences sciences science research institute institution academy school college university museum library gallery theatre theater studio studios design architects architecture
  engineering construction building homes property properties estate realty hotel hotels restaurant kitchen bakery brewery farm farms garden gardens trust foundation society association council city county
  industries industrial manufacturing works press post news times publishing books games entertainment music sports retail store stores market markets trading exports finance financial holdings ventures legal law chambers
  security networks network cloud robotics motors automotive aerospace survey rehab centre center children kinder community public first one cold chain electric bridges atelier maison casa grupo`.split(
    /\s+/,
  ),
);

/** Ordinary nouns at the head of a name, after which only the next word tells one house from another. */
const HEADS = new Set(
  'atelier maison casa grupo bank banque banco museum musee museo hotel hostal cafe restaurant clinic clinica clinique klinik hospital hopital studio studios university universite universidad institut institute instituto college school academy akademie theatre teatro theater librairie galerie gallery chateau villa port city county council ministry st saint mount lycee escola escuela cabinet etablissements fondation fundacion fundacao stiftung foundation kanzlei praxis'.split(
    ' ',
  ),
);

/** A company's name as it may be used: without its legal form and article. */
export interface CompanyName {
  readonly full: string;
  readonly words: readonly string[];
}

export function readCompany(name: string): CompanyName {
  let full = name.trim();
  for (let i = 0; i < 3; i++) full = full.replace(LEGAL, '').replace(/[\s,&]+$/, '');
  if (full === '') full = name.trim();
  return {
    full,
    words: wordsOf(full)
      .map((word) => word.replace(/['’]s$/, ''))
      .filter((word, i) => !/^(?:and|und|et|of|the|y)$/i.test(word) || (i === 0 && !/^the$/i.test(word))),
  };
}

/** What a company's mention is held against. */
export interface Known {
  readonly company: CompanyName;
  /** Folded words that are people's, the role's, a topic's, the writer's. */
  readonly words: ReadonlySet<string>;
  readonly others: OtherApplications | undefined;
  /** Keys of companies the writer introduces as somebody else's. */
  readonly elsewhere: ReadonlySet<string>;
}

const isOurs = ({ text }: Word, { company, words }: Known): boolean =>
  words.has(fold(text)) ||
  company.words.some((own) => isSameWord(text, own) || fold(text) === `${fold(own)}s`);

/** `VHH` for Veritas Home Health; `IBM`. */
const isInitials = (mention: Mention, { company }: Known): boolean =>
  mention.words.length === 1 &&
  company.words
    .map((word) => fold(word)[0])
    .join('')
    .includes(fold(mention.text)) &&
  /^\p{Lu}{2,}s?$/u.test(mention.text);

/** The company's name, or its first words, written together or apart: `HelixOrchard`, `North-Wind`; no word of several is cut short. */
function isRespaced({ text, words }: Mention, { company }: Known): boolean {
  const said = fold(text);
  if (said.length < 4 || !fold(company.full).startsWith(said)) return false;
  return words.length === 1 || endsOf(company.full).includes(said.length);
}

/** How many folded letters there are up to the end of each word. */
function endsOf(name: string): number[] {
  let length = 0;
  return wordsOf(name).map((word) => {
    length += fold(word).length;
    return length;
  });
}

/** `Fado Labs` for Fado Lab, where the company must be meant; a lone word may lack its apostrophe. */
function inPlural(mention: Mention, { company }: Known): Finding | undefined {
  const { words } = mention;
  const [last, right] = [words.at(-1)!, company.words.at(-1) ?? ''];
  const isWhole = words.length > 1 && words.length === company.words.length;
  if (!isWhole || fold(last.text) !== `${fold(right)}s`) return undefined;
  if (words.slice(0, -1).some(({ text }, i) => !isSameWord(text, company.words[i]!))) return undefined;
  return stanceOf(mention) === 'theirs' ? slip(last, right) : undefined;
}

const slip = ({ text, span }: Word, right: string): Finding => ({
  messageId: 'misspelt',
  data: { said: text, right },
  span,
  fix: { title: `Write “${right}”`, edits: [{ span, text: right }] },
});

/** At most one finding for a mention: misspelt, another application's, or nobody's. */
export function checkCompany(mention: Mention, known: Known): Finding | undefined {
  if (mention.words.every((word) => isOurs(word, known))) return inPlural(mention, known);
  if (isInitials(mention, known)) return undefined;
  const other = otherApplication(mention, known);
  if (other) return other;
  if (isRespaced(mention, known)) return undefined;
  return misspelt(mention, known) ?? sibling(mention, known) ?? stranger(mention, known);
}

function otherApplication(mention: Mention, known: Known): Finding | undefined {
  const begun = mention.words.flatMap(({ text: word }) => known.others?.beginning(word) ?? []);
  for (const { company } of begun) {
    if (!company) continue;
    const { words, full } = readCompany(company);
    const head = words[0] ?? '';
    const short = COMMON.has(fold(head)) || fold(head).length < 4 ? words : [head];
    const from = mention.words.findIndex((_, i) =>
      short.every((own, k) => {
        const said = mention.words[i + k];
        return said !== undefined && isSameWord(said.text, own);
      }),
    );
    if (from < 0 || short.length === 0) continue;
    let end = from + short.length;
    while (end < mention.words.length && words.some((own) => isSameWord(own, mention.words[end]!.text)))
      end++;
    const part = partOf(mention, from, end);
    if (part.words.every((word) => isOurs(word, known)) || known.elsewhere.has(keyOf(part))) continue;
    if (isPartOf(short, known.company.words) || stanceOf(part) === 'elsewhere') continue;
    return replaced('otherCompany', part, known, { other: full });
  }
  return undefined;
}

/** A word a letter or two off, standing where the company's own would. */
function misspelt(mention: Mention, known: Known): Finding | undefined {
  const own = known.company.words;
  const isElsewhere = known.elsewhere.has(keyOf(mention));
  for (const [i, word] of mention.words.entries()) {
    if (isOurs(word, known)) continue;
    for (const [k, right] of own.entries()) {
      const neighbours = [-1, 1].filter((step) => {
        const [said, wanted] = [mention.words[i + step]?.text, own[k + step]];
        return said !== undefined && wanted !== undefined && isSameWord(said, wanted);
      });
      if (neighbours.length === 0 && (isElsewhere || !standsAlone(mention, i, right))) continue;
      if (!isMisspelt(word.text, right, neighbours.length > 0)) continue;
      if (neighbours.length === 0 && fold(word.text)[0] !== fold(right)[0] && fold(right).length < 7)
        continue;
      return slip(word, right);
    }
  }
  return undefined;
}

/** One misspelt word is taken for the company only where a name must be meant, and not somebody's, and the word is its own. */
function standsAlone(mention: Mention, at: number, right: string): boolean {
  if (COMMON.has(fold(right))) return false;
  if (
    mention.words.length > 1 &&
    !(at === 0 && mention.words.slice(1).every(({ text }) => COMMON.has(fold(text))))
  )
    return false;
  if (/\b(?:mr|mrs|ms|miss|dr|prof|mx)\.? $/.test(mention.before)) return false;
  return !mention.isFirst || mention.isPossessive || fold(mention.words[at]!.text).length >= 7;
}

/** The company's first word with another second: none of theirs, unless the context knows the rest. */
function sibling(mention: Mention, known: Known): Finding | undefined {
  const { company, elsewhere } = known;
  if (elsewhere.has(keyOf(mention)) || mention.words.every((word) => isOurs(word, known))) return undefined;
  const isDistinctive = (word: string) => !COMMON.has(fold(word)) && !HEADS.has(fold(word));
  return isSibling(mention, company.words, isDistinctive)
    ? replaced('stranger', mention, known, {})
    : undefined;
}

/** A company-like name where theirs is expected. */
function stranger(mention: Mention, known: Known): Finding | undefined {
  if (
    known.elsewhere.has(keyOf(mention)) ||
    mention.words.some((word) => isOurs(word, known) && !isHead(word))
  )
    return undefined;
  if (mention.words.every(({ text }) => COMMON.has(fold(text)) || /^\p{Lu}{1,4}s?$/u.test(text)))
    return undefined;
  if (
    mention.words.some(({ text }) => SCHOOL.test(text)) &&
    !known.company.words.some((own) => SCHOOL.test(own))
  )
    return undefined;
  const stance = stanceOf(mention);
  if (stance === 'theirs') return replaced('stranger', mention, known, {});
  return stance === 'unclear' && isSameHouse(mention, known)
    ? replaced('stranger', mention, known, {})
    : undefined;
}

const SCHOOL = /^(?:universit|college|school|academy|hochschule|lycée|lycee|bootcamp|institut)/i;

const isHead = ({ text }: Word): boolean => HEADS.has(fold(text));

/** `Atelier Vizela` for Atelier Varzim: the same kind of house under another name, said of no one else. */
function isSameHouse({ words, after }: Mention, { company }: Known): boolean {
  const head = words[0]?.text ?? '';
  return (
    words.length === 2 &&
    company.words.length === 2 &&
    HEADS.has(fold(head)) &&
    isSameWord(head, company.words[0]!) &&
    /^(?:,? where \p{L}+ \p{L}*s\b|'s|[.!]?$)/u.test(after)
  );
}

/** The company's name in the writer's form: whole for several words, short where its head is a name of its own. */
function replaced(
  messageId: string,
  mention: Mention,
  { company }: Known,
  data: Readonly<Record<string, string>>,
): Finding {
  const full = /\bthe $/.test(mention.before) ? company.full.replace(/^the /i, '') : company.full;
  return {
    messageId,
    data: { said: mention.text, right: company.full, ...data },
    span: mention.span,
    fix: { title: `Write “${full}”`, edits: [{ span: mention.span, text: full }] },
  };
}

/** The companies that a message introduces as a former employer, a client, a school. */
export const introduced = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.filter((mention) => stanceOf(mention) === 'elsewhere').map(keyOf));
