import type { Frame } from '../../prose/frames.ts';

const even: Frame['even'] = ['hedged', 'question', 'reported', 'conditional'];

/** The trade's own troubles, or words that were theirs. */
const THEIRS = [
  'you described|mentioned|said|called|told|explained|put',
  'as you put|said',
  'users|patients|customers|clients|callers|tenants|pupils',
];

const critical = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, even: [...even!, 'negated'], unless: THEIRS }));
const former = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, message: 'former', even: [...even!, 'negated'], unless: THEIRS }));
const self = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, message: 'self', even: [...even!, 'negated'] }));

const TALK =
  'interview|panel|process|conversation|meeting|call|questions|test|assessment|exercise|task|case|study|interviewer|interviewers|recruiter|session|round|organisation|organization|communication|schedule|scheduling';
const BAD =
  'unorganised|unorganized|disorganised|disorganized|chaotic|unprofessional|messy|confusing|rushed|rude|cold|boring|tedious|disappointing|pointless|irrelevant|unfair|amateurish|sloppy|shambolic|poor|terrible|awful|weak|lacking|lacklustre|lackluster|dismissive|hostile|frustrating|underwhelming|unprepared|ridiculous|outdated|unacceptable|insulting|condescending|patronising|patronizing|superficial|perfunctory|repetitive|unclear|vague|long-winded|excessive';

const UNFIT =
  'toxic|awful|terrible|horrible|incompetent|bully|bullies|micromanages|micromanager|micromanaged|micromanaging|nightmare|dishonest|clueless|abusive|unfair|mess|chaotic|sinking|unbearable|miserable|lousy|cheap|underpaid|underpays|exploits|liar|liars|useless|dreadful';

export const frames: readonly Frame[] = [
  ...critical(
    `the|your|this|that ${TALK} .. was|were|seemed|felt|struck|is|are .. ${BAD}`,
    `your ${TALK} .. ${BAD}`,
    "i had|'d expected|hoped .. more|better|from|of|for",
    'left|leaves|leave much|a|something lot? to be desired',
    'could have been|gone .. better|clearer|shorter|warmer|run|handled|organised|organized|prepared|quicker',
    'would have been nice|better|helpful|appreciated|good ..',
    'waste|wasted of my|your? time',
    'kept me waiting ..',
    'it|this|that bothered|annoyed|irritated|upset|offended|frustrated|insulted|dismayed me that|when|how ..',
    'i was|felt annoyed|irritated|offended|insulted|dismayed|put that|when|by|off ..',
    "had n't|not even? read|looked|opened|seen|prepared my|the|for .. cv|resume|résumé|application|file|interview ..",
    'cameras|camera|video off ..',
    'got my name wrong ..',
    'mispronounced|misspelled|misspelt|forgot my name ..',
    'room for improvement ..',
    'could do|would benefit with|from .. work|look|update|refresh|pass|redesign|rethink|training|clarity|structure',
    'would|could land|be|work|read better if|were ..',
    'deserves|needs another|a .. pass|look|rethink|refresh',
    'if i may .. suggest|criticise|criticize|critique|be .. frank|blunt|honest|candid',
    'with all due? respect ..',
    'no offence|offense ..',
    'i do wonder ..',
    'one does wonder ..',
    'red flag ..',
    'reviews on glassdoor ..',
    'glassdoor|indeed reviews|says|rating ..',
    'office|internal|petty|endless politics ..',
    'respect for people .. described|on|advertised ...',
    'other|the candidates|applicants seemed|looked|were|are .. weak|unprepared|weaker|inexperienced|nervous|lost|hopeless',
  ),
  ...former(
    `my boss|manager|employer|supervisor|director .. ${UNFIT}`,
    `my|our|the current|present|former|previous|last|old boss|manager|employer|company|firm|team|school|hospital|supervisor|place|job .. ${UNFIT}`,
    'toxic|hostile|abusive|miserable|dysfunctional workplace|environment|culture|boss|manager|team|job|company',
    'run into the ground ..',
    'sinking ship ..',
    'micromanaged|micromanager|micromanages|micromanaging|backstabbing|backstabbers',
  ),
  ...self(
    "i was|am|'m|felt a|so|too|very|really|such|quite|rather .. terrible|awful|hopeless|useless|stupid|poor|weak|bad|clumsy|incoherent|pathetic|embarrassing|wreck|disaster|listener|mess",
    'i rambled|babbled|froze|stuttered|stammered|waffled|mumbled ..',
    'i made|making a fool|mess|idiot|hash of ..',
    'i fell|went|came apart|to|undone pieces? ..',
    'my answers|answer|performance|presentation|interview|english|explanation .. was|were .. weak|poor|terrible|awful|bad|embarrassing|disaster|stupid|dreadful|rubbish|hopeless|incoherent|muddled|clumsy|lame',
    'not my best|finest|strongest day|hour|performance|answer|moment|interview',
    "i am|'m not the strongest|best|most|ideal|right|perfect candidate|person|qualified|fit",
    "i 'm|am|was no|not expert|good|much|great|very .. at|with|in|of",
    'nervous wreck ..',
    'sounded|looked|seemed|felt stupid|foolish|silly|ridiculous|like .. idiot|fool',
    'under-qualified|underqualified|unqualified ..',
    'imposter|impostor syndrome|in',
  ),
];
