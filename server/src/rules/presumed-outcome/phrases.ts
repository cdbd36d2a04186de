import type { Frame } from '../../prose/frames.ts';

/** An offer that was made, or an answer to what they asked, presumes nothing. */
const OFFER = [
  'your offer',
  'the offer',
  'offered me',
  'accept|accepted|accepting .. offer|position|role',
  'signed contract',
  'you asked',
  'your question about|on',
  'after i accepted',
  'current|present employer|job|role',
  'in my last|previous|former|old',
  'i|we started',
  'back then',
  'years ago',
  'last year',
];

/** Holds however politely it is put: what one has, does or asks only when hired. */
const settled = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, even: ['hedged', 'question', 'reported', 'negated'], unless: OFFER }));

/** Holds only where it is asserted: a hope or an if makes it harmless. */
const asserted = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, even: ['reported', 'negated'], unless: OFFER }));

const JOB =
  'job|role|position|team|colleagues|desk|office|boss|employer|manager|coworkers|co-workers|workplace|crew|classroom|ward|staff|title|post|home|company';
const BEGIN = 'start|join|begin|get|dive|roll|jump';

export const frames: readonly Frame[] = [
  ...settled(
    `can|could n't wait to start|join|begin|be|get|meet ..`,
    'look|looking forward to starting|beginning ..',
    'look|looking forward to my first|new ..',
    'look|looking forward to being|working your colleague|teammate|coworker|co-worker|neighbour|neighbor|alongside',
    `as your new|next|newest|future ...`,
    `my|our new|future ${JOB}`,
    'once i am through the door',
    "once|when we 're|are working together|colleagues",
    'see you on|at|in my first|monday|work|the',
    'when do|should|can i start|begin|collect|pick|get ..',
    'where do|should|can i park|collect|pick|report',
    'who|whom should|shall|do i .. about|for my parking|badge|laptop|uniform|desk|onboarding|contract|payroll|locker|keys|email',
    'send|sending me|over|through the|my|your contract|paperwork|onboarding|offer ..',
    "i|we 've|have|had|just already? given|handed|put|gave|turned .. my? notice",
    'i gave him|her|them notice',
    "i 've|have resigned|quit",
    'i resigned|quit .. yesterday|friday|today|monday|tuesday|wednesday|thursday|this',
    "i 've|have|already .. told .. off the market",
    "i 'm|am off the market",
    "i 've|have|already turned|called|cancelled|canceled|withdrawn|withdrew|declined .. other|my|all interviews|interview|offers|offer|applications|companies|process|processes",
    'told|informed .. my|our boss|manager|landlord|head|supervisor|principal|partners .. leaving|moving|going|leave',
    'my|our notice is in|given',
    "we|i 've|have signed .. lease|flat|apartment|house",
    'signed a lease|tenancy',
    'the movers|removal are|firm|van|men come|booked|coming|needs',
    'tell the team|crew|kitchen|ward|staff that? i will|shall|am|plan',
    'what will|would .. be my leadership|team|group|department|desk|office',
    'let us|me know which of your departments will ..',
    'get going|started on the paperwork|contract|onboarding',
    'desk|office|lab|cubicle neighbors|neighbours|mates|buddies',
    'welcome me to|aboard the|your team|family|firm|company',
    "glad|happy|delighted we 've|have|could|found .. agreed|agreement|terms|match|other",
    'done deal',
    'consider it|me|this done|settled|hired|yours|signed',
    'count me in',
    'it is|was meant to be',
    'with the job|role|position in the bag|hand',
    "now that i am|have|'m|'ve part|joined|joining|one ..",
  ),
  ...asserted(
    `i will|'ll|shall ${BEGIN} on|next|in|with|right|straight monday|week|january|february|march|april|june|july|august|september|october|november|december|the|away|your ..`,
    "i will|shall|'ll be joining|moving|starting|relocating|taking|leading|running|bringing ..",
    'my first call|task|act|job|order|move|step|priority will|is|shall ..',
    "the first thing i|we will|'ll|shall ..",
  ),
];
