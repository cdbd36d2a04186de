import type { Recipient } from '../../context/recipient.ts';
import { fold, isMisspelt, isSameWord, wordsOf } from '../../prose/names.ts';
import { isShortForm } from './short-forms.ts';

const MALE = 'mr mister herr monsieur sr senor señor sir signor signore senhor pan bey gospodin meneer'.split(
  ' ',
);
const FEMALE =
  'ms mrs miss frau madame mme mademoiselle mlle sra senora señora srta senorita señorita madam maam signora senhora pani hanim hanım gospozha mevrouw'.split(
    ' ',
  );
const TITLES = new Set([
  ...MALE,
  ...FEMALE,
  ...'dr drs doctor prof professor mx m maitre maître me don dona doña dom dott dottssa dottore dottoressa ing ingeniero ingeniera lic licenciado arq arch adv advocate eng engr engineer dipl habil phil'.split(
    ' ',
  ),
  ...'captain capt colonel col major general gen lieutenant lt sergeant sgt commander cmdr admiral officer chief matron sister brother father fr mother rev reverend pastor rabbi imam bishop canon dean deacon'.split(
    ' ',
  ),
  ...'judge justice hon honourable honorable sheikh sheikha shaikh hajji hajj alhaji shri shree sri smt kumari ustad ustaz sayyid dato datuk tan puan encik bapak pak ibu bu khun nai'.split(
    ' ',
  ),
  ...'dame lord lady baron baroness count countess president principal director chancellor ambassador senator minister secretary councillor councilor chairman chairwoman chair head coach chef manager'.split(
    ' ',
  ),
  ...'san sama sensei kun chan senpai ssi nim ji bhai sahib saheb ben hoca hocam abi abla agha khanom khanum xiansheng nushi laoshi'.split(
    ' ',
  ),
  ...'brigadier brig corporal cpl private pvt lance cadet warrant marshal commodore cdre adm cdr comdr wing squadron sqn wg flt flight flying air vice rear ldr maj gp subedar havildar naib subadar retired retd ret rtd'.split(
    ' ',
  ),
  ...'inspector insp superintendent supt constable detective sheriff deputy coroner provost rector vicar curate canon prior prioress abbot abbess archbishop archdeacon cardinal monsignor msgr mgr cantor rebbe rav swami guru pandit pandita pt acharya lama rinpoche ven venerable revd evangelist apostle prophet elder mufti maulana moulana mawlana molvi maulvi hafiz hafiza qari ayatollah sheik shaykh shaikha ustadh ustadha ustadhah ustazah ust mullah akhund'.split(
    ' ',
  ),
  ...'alhaji alhaja hajia mallam malam barrister barr surveyor surv arc pharm pharmacist otunba oba igwe nana togbe mwalimu mzee mama bwana baba ndugu dada kaka oga mfundisi moruti auntie aunty uncle tata'.split(
    ' ',
  ),
  ...'avv avvocato avvocata avvocatessa notaio geom geometra rag ragioniere cav comm onorevole ingegnere architetto mag magister magistra judr mudr phdr rndr mvdr paeddr bc doc ir drg dhr heer mevr primar primaria hofrat direktor direktorin dir univ priv doz dozent'.split(
    ' ',
  ),
  ...'licda licenciada abg abogado abogada mtro mtra maestro maestra contador contadora profa profe profesor profesora dra doutor doutora exmo exma ilmo ilma atty attorney sensay datin datukseri seri tun cik haji hajah hj mas mbak kak kakak abang chi anh ong thay pani panie gospodja gospoda kyrie kyria bayan'.split(
    ' ',
  ),
  ...'nurse midwife registrar consultant principal headmaster headmistress headteacher cllr coun mayor mp msp mla skipper bosun purser'.split(
    ' ',
  ),
  ...'phd md mba jr esq obe cbe mbe kc qc ii iii iv'.split(' '),
]);

const AFFIX = /[-‐–](?:san|sama|sensei|kun|chan|senpai|ssi|nim|ji|shi|bhai|bey|hanim|hanım|hoca)$/iu;

/** Words of a salutation that address somebody without a name. */
const NAMELESS = new Set(
  'sir sirs madam madams maam team all everyone everybody both there again friend friends folks colleagues colleague committee panel members member the of and at to whom it may concern hiring manager managers recruiter recruiting recruitment talent acquisition human resources hr people department interviewers interviewer board search selection staff group office esteemed respected ladies gentlemen gentleman y und et e och og en i or you guys crew gang partners partner owner editor editors sales admissions faculty your my our dear good hello hi morning afternoon evening day'.split(
    ' ',
  ),
);

/** `Heyyy`, `Hiii`: a salutation drawn out. */
const STRETCHED = /^(?:he+y+a*|hi+y*a*|he+l+o+w*|yo+|dea+r+|m+orning)$/;

/** Particles that may be left out of a surname or written small. */
const PARTICLES = new Set(
  'de da do dos das del della di du des la le el al van von der den ter ten zu zur y bin bint ibn abu o mac mc san st'.split(
    ' ',
  ),
);

/** A name as addressed: its honorifics apart from its own words. Offsets count from the start of the text read. */
export interface ReadName {
  readonly titles: readonly string[];
  readonly words: readonly { readonly text: string; readonly at: number }[];
}

/** `Brig. (R) Aslam Khan`, `Col. (Retd.)`: no longer in service, and no word of the name. */
const RETIRED = /\((?:r|ret|retd|rtd|retired)\.?\)/giu;

/** Takes a name apart; nameless address (`team`, `hiring manager`) leaves no words. */
export function readName(text: string): ReadName {
  const titles: string[] = [];
  const words: { text: string; at: number }[] = [];
  for (const match of text
    .replace(RETIRED, (mark) => ' '.repeat(mark.length))
    .matchAll(/[\p{L}][\p{L}\p{M}'’‐–-]*/gu)) {
    const written = match[0].replace(AFFIX, '').replace(/['’]s$/, '');
    const word = fold(written);
    if (AFFIX.test(match[0])) titles.push('san');
    if (TITLES.has(match[0].toLowerCase()) || TITLES.has(word)) titles.push(word);
    else if (!NAMELESS.has(word) && !STRETCHED.test(word) && word !== '')
      words.push({ text: written, at: match.index });
  }
  return { titles, words };
}

/** The names of a salutation to several: `Dana and Mr. Haddad` are two. */
export function splitNames(text: string): { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of text.split(/(\s*(?:,|&|\/|\+|\band\b|\bund\b|\bet\b|\by\b(?=\s+\p{Lu}))\s*)/iu)) {
    if (/\p{L}/u.test(piece) && !/^\s*(?:and|und|et|y)\s*$/i.test(piece)) parts.push({ text: piece, at });
    at += piece.length;
  }
  return parts;
}

/** Whether a recipient is no person: `Talent Team`, `HR Northwind`. */
export const isMailbox = ({ name = '' }: Recipient): boolean =>
  wordsOf(name).some((word) =>
    /^(?:team|hr|recruiting|recruitment|recruiters?|talent|hiring|careers?|jobs|department|committee|panel|office|human|personnel|board|admissions|staffing|people|group)$/i.test(
      word,
    ),
  );

/** Whether a word of an address may stand for a person: one of the names, an initial or a usual short form. */
export function standsFor(word: string, person: Recipient, isAlone: boolean): boolean {
  const said = fold(word);
  const names = nameWords(person).flatMap((name) => [name, ...name.split(/[-‐–]/)]);
  if (PARTICLES.has(said)) return true;
  return (
    names.some((name) => {
      const own = fold(name);
      if (isSameWord(word, name) || isShortForm(said, own)) return true;
      if (said.length === 1 && own.startsWith(said)) return true;
      if (own.length === 1 && said.startsWith(own)) return true;
      return isAlone && (isClipped(said, own) || isPetName(said, own));
    }) || isSameWord(word, nameWords(person).join(''))
  );
}

/** `Kenny` apart, a name cut short by at least three letters: `Ken` for Kenichiro. */
const isClipped = (said: string, own: string): boolean =>
  said.length >= 2 && own.length - said.length >= 3 && own.startsWith(said);

/** `Stevo` for Steven: cut short, with an ending of affection. */
function isPetName(said: string, own: string): boolean {
  const root = said.replace(/(?:o|ie|y|ster|za?)$/, '');
  return root !== said && root.length >= 4 && own.length > root.length && own.startsWith(root);
}

/** Every word of a compound (`Ji-hoon`, `Smith-Jones`) on its own counts as well. */
export const nameWords = ({ name = '' }: Recipient): string[] => readName(name).words.map(({ text }) => text);

/** `male`, `female` or neither, of a name's honorifics. */
export function genderOf(titles: readonly string[]): 'male' | 'female' | undefined {
  if (titles.some((title) => FEMALE.includes(title))) return 'female';
  return titles.some((title) => MALE.includes(title)) ? 'male' : undefined;
}

/** The honorifics a person is known by. */
export const titlesOf = ({ name = '', title = '' }: Recipient): string[] => [
  ...readName(name).titles,
  ...wordsOf(title)
    .map(fold)
    .filter((word) => MALE.includes(word) || FEMALE.includes(word)),
];

/** The word of a person's name that a wrong word most likely stands for: the one it resembles, else by its place. */
export function rightWord(
  wrong: string,
  person: Recipient,
  { isTitled, surnameFirst }: { readonly isTitled: boolean; readonly surnameFirst: boolean },
): string | undefined {
  const names = nameWords(person);
  const near = names.find((name) => isMisspelt(wrong, name, true));
  if (near) return near;
  const [given, surname] = surnameFirst ? [names.at(-1), names[0]] : [names[0], surnameOf(names)];
  return isTitled ? surname : given;
}

/** The last word, with the particles before it: `van der Berg`. */
function surnameOf(names: readonly string[]): string | undefined {
  let from = names.length - 1;
  while (from > 1 && PARTICLES.has(fold(names[from - 1]!))) from--;
  return from < 0 ? undefined : names.slice(from).join(' ');
}
