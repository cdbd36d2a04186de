import type { Frame } from '../../prose/frames.ts';

/** An offer that was made, or an answer to what they asked, presumes nothing. */
const OFFER = [
  'your offer',
  'the offer',
  'offered me',
  'accept|accepted|accepting .. offer|position|role',
  'signed contract',
  'you asked',
  'as you asked',
  'your question about|on',
];

/** What holds however politely it is put: arrangements already made, and questions one asks only when hired. */
const settled = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, even: ['hedged', 'question', 'reported', 'negated'], unless: OFFER }));

export const frames: readonly Frame[] = [
  ...settled(
    "can 't|n't|not wait to start|join|begin|be|get|work|meet|see",
    'look|looking forward to starting|joining|beginning .. my|the|as|at|with|on|in|your',
    'look|looking forward to my first|new ... day|week|month|role|job|team|desk|office',
    'excited|thrilled|delighted|happy|eager|ready to start|begin|join on|next|this|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december',
    'see you on|at|in .. my first|monday|day one|the office|work',
    'in|during|on|from|by|before|after my first day|week|month|quarter|year|shift|hundred|ninety|thirty|term',
    'my first .. days|weeks|months in|at|with|on|as',
    'as your|the new|next|newest|future ...',
    'my new|future job|role|position|team|colleagues|desk|office|boss|employer|manager|company|coworkers|co-workers|workplace|crew|classroom|ward|staff|title|post',
    'our new|future team|colleagues|product|projects|clients|office|department|collaboration together',
    'once|when|after|as soon as i am|start|join|begin|arrive|get|take|move|settle .. there|in|aboard|board|onboard|started|settled|place|role|door|over|up|with|the|my|your',
    "once|when i 'm|am in|there|on|aboard|onboard|started|settled|part|with|through",
    'when|once we work|start|begin|are|get|sit .. together|working|colleagues|started',
    "i|we 've|have|had .. told .. landlord|boss|manager|employer|supervisor|clients|family|parents|wife|husband|kids|colleagues|recruiters|companies ...",
    '<quitting>',
    '<closing-other-doors>',
    '<clients-following>',
    '<giving-up-home>',
    '<settled-outcome>',
    '<onboarding-verbs>',
    '<celebrating>',
    '<announcing>',
    '<taking-charge>',
    '<my-new-things>',
    '<private-arrangements>',
    '<relocation>',
    '<only-once-hired>',
  ),
];
