/** What a word can tell of its clause, a bit each. */
export const STOP = 1;
export const LINK = 2;
export const WRITER = 4;
export const READER = 8;
export const THIRD = 16;
export const OPENER = 32;
export const AUXILIARY = 64;
export const NEGATION = 128;
export const HEDGE = 256;
export const CONDITION = 512;
export const SAYING = 1024;
export const FUTURE = 2048;
export const PAST = 4096;
/** `in case`, `in the event`. */
export const OCCASION = 8192;
/** `going to`. */
export const GOING = 16_384;

const TELLING: readonly (readonly [sign: number, words: string])[] = [
  [STOP, ', ; : — – ( ) ... …'],
  [
    LINK,
    'and but or because since as so that which who whose if when while though although unless until whether where before after once than yet except provided',
  ],
  [WRITER, "i me my mine myself we us our ours ourselves i'm"],
  [READER, 'you your yours yourself yourselves'],
  [
    THIRD,
    'he she they him her them his hers their theirs mr mrs ms dr prof someone somebody everyone nobody people one',
  ],
  [OPENER, 'the a an this these those it its there each every some any no all both another such what who'],
  [
    AUXILIARY,
    "am is are was were be been being have has had do does did will would shall should can could may might must 'm 's 're 've 'll 'd",
  ],
  [NEGATION, "not n't never no nor neither none nobody nothing without hardly scarcely cannot nowhere"],
  [
    HEDGE,
    'would could might may hope hopes hoping hopeful perhaps possibly maybe possible possibility chance prospect opportunity wonder wondering consider considered considering potential potentially eventually whether should ideally wish dream glad happy delighted welcome ready able open',
  ],
  [CONDITION, 'if unless should whether provided assuming were supposing'],
  [
    SAYING,
    'said say says told tell tells mentioned mention asked ask asks explained described called calls put suggested noted wrote stated warned joked remarked promised indicated advised spoke pointed shared quoted',
  ],
  [FUTURE, "will 'll shall wo"],
  [
    PAST,
    'was were had did went came took gave left told said made met got found began felt thought kept spent wrote ran saw heard held brought built led',
  ],
  [OCCASION, 'case event'],
  [GOING, 'going'],
];

const SIGNS: ReadonlyMap<string, number> = signTable();

function signTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [sign, words] of TELLING)
    for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | sign);
  return table;
}

/** What a word tells, all bits together. */
export function signsOf(text: string): number {
  const signs = SIGNS.get(text) ?? 0;
  return text.length > 4 && text.endsWith('ed') ? signs | PAST : signs;
}
