/** Irregular verbs: base, past, past participle (the past where they are the same). Regular ones are inflected by spelling. */
const IRREGULAR = `be was/were been|become became become|begin began begun|bet bet|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|
build built|burn burnt/burned|buy bought|cast cast|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|lean leant/leaned|learn learnt/learned|leave left|lend lent|let let|lie lay lain|light lit|
lose lost|make made|mean meant|meet met|mistake mistook mistaken|outgrow outgrew outgrown|overcome overcame overcome|overhear overheard|oversee oversaw overseen|
overtake overtook overtaken|pay paid|prove proved proven/proved|put put|quit quit|read read|rend rent|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|
seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|
sit sat|sleep slept|slip slipped|speak spoke spoken|spell spelt/spelled|spend spent|spill spilt/spilled|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|
sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written`;

const irregular = new Map(
  IRREGULAR.split('|').map((row) => {
    const [base = '', past = '', participle = past] = row.trim().split(' ');
    return [base, [...past.split('/'), ...participle.split('/')]] as const;
  }),
);

const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:.*(?:commit|submit|permit|admit|refer|prefer|defer|confer|occur|incur|regret|begin|forget|upset|plan|stop|drop|enrol|cancel|travel|control|equip|patrol|compel|expel|label|model|signal)))$/;

/** All forms of a verb: base, third person, -ing, past, participle. */
export function verbForms(base: string): readonly string[] {
  if (base === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'s", "'re"];
  if (base === 'have') return ['have', 'has', 'had', 'having', "'ve"];
  const stem = /[^aeiouy]e$|[aeiou]e$/.test(base) && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : base;
  const doubled = DOUBLING.test(base) && !/[wxy]$/.test(base) ? base + base.at(-1) : stem;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const ing = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${doubled}ing`;
  const past = irregular.get(base) ?? [
    /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled.replace(/e$/, '')}ed`,
  ];
  return [...new Set([base, third, ing, ...past])];
}

/** A noun and its plural. */
export function nounForms(noun: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}
