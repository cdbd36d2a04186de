import type { Frame } from '../../prose/frames.ts';

/** Openings that are for friends. */
export const CASUAL_GREETINGS: ReadonlySet<string> = new Set([
  'hey',
  'hey there',
  'hey again',
  'hey all',
  'heya',
  'hiya',
  'yo',
  'sup',
  "what's up",
  'howdy',
  'ahoy',
  'aloha',
  'dearest',
  'ciao',
]);

/** Chat abbreviations that are nothing else in English prose, written out. */
export const CHAT_SPEAK: Readonly<Record<string, string>> = {
  lmk: 'let me know',
  thx: 'thank you',
  thnx: 'thank you',
  tnx: 'thank you',
  tysm: 'thank you so much',
  tyvm: 'thank you very much',
  ty: 'thank you',
  btw: 'by the way',
  imo: 'in my opinion',
  imho: 'in my opinion',
  tbh: 'to be honest',
  ngl: 'to be honest',
  idk: 'I do not know',
  pls: 'please',
  plz: 'please',
  ttyl: 'I look forward to speaking again',
  ttys: 'I look forward to speaking again',
  brb: 'I will write again',
  ur: 'your',
  u: 'you',
  cuz: 'because',
  coz: 'because',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  kinda: 'rather',
  sorta: 'rather',
  dunno: 'do not know',
  lemme: 'let me',
  gimme: 'give me',
  def: 'definitely',
  defo: 'definitely',
  obvs: 'obviously',
  totes: 'entirely',
  probs: 'probably',
  thru: 'through',
  tho: 'though',
  gr8: 'great',
  b4: 'before',
  np: 'not a problem',
};

export const frames: readonly Frame[] = [];

/** Of these a capitalised one is a name, an initial or a heading. */
export const AMBIGUOUS_CHAT: ReadonlySet<string> = new Set([
  'ty',
  'u',
  'ur',
  'np',
  'def',
  'coz',
  'tho',
  'probs',
  'obvs',
]);
