import type { Frame } from '../../prose/frames.ts';

const even: Frame['even'] = ['negated', 'hedged', 'question', 'reported', 'conditional'];

/** Need and hardship as the subject of the work, or somebody else's. */
const WORK = [
  'patients|clients|tenants|customers|residents|pupils|families|callers|survivors',
  'no need',
  'need to|anything',
  'you need',
];

const always = (...matches: string[]): Frame[] => matches.map((match) => ({ match, even, unless: WORK }));
const apology = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, message: 'apology', even, unless: WORK }));

export const frames: readonly Frame[] = [
  ...always(
    'i really|truly|badly|desperately|so|absolutely need|want this|the|a|your job|role|position|work|chance|opportunity',
    'i need this|the|a|your job|role|position|work|income|chance',
    "i am|'m so? desperate ..",
    'i beg|implore|beseech|plead ..',
    'begging|imploring|pleading you|with ..',
    'please , please ..',
    'please please ..',
    "please|kindly do n't|not forget|reject|overlook|turn|pass me|us|my",
    'please|kindly|just give|grant me|us a|one|this|another|the chance|opportunity|shot|trial',
    'give me a|one chance|shot',
    'my|our only|last|final|one hope|chance|option|lifeline|resort',
    'you|this are|is|would my|our|be last|only|my|the hope|chance|saving|salvation|answer',
    "i will|'ll|would|'d|can take|accept|do anything|whatever|any",
    'any|whatever job|role|position|work|salary|pay|wage|shift|post|vacancy|opening would|will|, |at|is|you|that',
    'work|working for free|nothing|less|pennies',
    "i 'd|would work without|for pay|salary|free|nothing|half",
    'unpaid trial|month|week|basis|for|if',
    'i would come for .. less ..',
    "i|we can|could n't|not afford|pay|feed|cover .. rent|bills|mortgage|fees|family|loan|kids|children|medicine",
    'rent|mortgage|bills|loans|debts is|are due|overdue|piling|late|unpaid|mounting',
    'behind on|with the|my|our rent|mortgage|bills|payments',
    'facing|face eviction|homelessness|deportation|foreclosure',
    'my|our savings are|is|have|has gone|exhausted|run|nearly|almost|dried|ended',
    'family|children|kids|mother|father|parents|sisters|brothers depend|depends|rely|relies|counting|rest|rests on|upon ..',
    'on my shoulders',
    'mouths to feed',
    'my visa|permit|status expires|ends|runs|depends|lapses|runs ..',
    'have to|must leave the|this country',
    'your|the fate|future|life .. in|is in? your hands',
    'my|our future|life|fate|destiny|everything|whole depends|rests|hangs|is|lies on|in|upon|with ..',
    'everything depends on|upon',
    'dream of a lifetime',
    'this|it would|will change my|our life|lives',
    'would|will mean the|everything world|to',
    "i can|could|do n't|not sleep|eat|breathe ..",
    'could|can not sleep ..',
    "i am|'m not worthy|unworthy|nobody|nothing",
    'unworthy|undeserving of|but|to|candidate|though',
    "do n't|not deserve your|this|the|such|it",
    'humble|humbly self|servant|request|beg|beseech|implore',
    'at your feet|mercy',
    'have mercy|pity',
    "for god 's|heaven|pity sake",
    'by whatever|all you hold|is dear|holy|sacred',
    'hundreds|dozens of applications|rejections',
    'rejected|refused|turned everywhere|by|down every|everyone|everywhere|all',
    'no one|nobody else will|wants|would|has .. me|chance',
    'sitting|waiting by|beside|next my|the|to phone|telephone',
    'eternally|forever|endlessly|infinitely grateful|indebted|thankful|in',
    'i|will|would never be able to repay',
  ),
  ...apology(
    'so|very|truly|deeply|terribly|really|extremely|awfully sorry .. sorry|apologise|apologize|forgive|again',
    'sorry again for|that|about ..',
    'sorry .. sorry ..',
    'apologise|apologize once|again|profusely|deeply|sincerely|from|a .. more|again|heart|for|thousand',
    'a thousand|million apologies|pardons|thanks',
    "i am|'m ashamed|embarrassed|mortified ..",
    'for|with|from shame',
    'sorry|apologies for|to bother|bothering|wasting|taking|troubling|disturbing|pestering|being ..',
  ),
];
