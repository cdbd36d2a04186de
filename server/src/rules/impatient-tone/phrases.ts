import type { Frame } from '../../prose/frames.ts';

/** Urgency of the trade, words of others, and deadlines of the writer's own making are nobody's impatience. */
const ELSEWHERE = [
  'you asked',
  'as you|we asked|agreed|suggested',
  'patients|customers|orders|clients',
  'offer|offered .. until|by',
  'no rush|hurry',
  'from the? other|others|another|several',
  'no need',
];

const even: Frame['even'] = ['negated', 'hedged', 'question', 'reported', 'conditional'];

/** Holds in any mood: politeness does not soften it. */
const always = (...matches: string[]): Frame[] =>
  matches.map((match) => ({ match, even, unless: ELSEWHERE }));

const NOTICE =
  'hear|heard|response|reply|answer|word|news|feedback|update|acknowledgement|acknowledgment|call|email|line|decision';

export const frames: readonly Frame[] = [
  ...always(
    'let|tell|inform|advise me know? asap|immediately|urgently|promptly|today|tonight|forthwith',
    'let|tell me know as soon as possible|you',
    'get back to me asap|immediately|urgently|today|tonight|by|before|within',
    'reply|respond|answer|revert|confirm|decide asap|immediately|urgently|promptly|today|forthwith|now',
    'i need|require|expect|demand|want .. an? answer|decision|reply|response|update .. by|before|today|now|immediately|soon|this|asap|within',
    'i need|require|expect|demand|insist an? answer|decision|reply|response|explanation',
    "i 'm|am still waiting",
    "i 'm|am waiting to|for hear|your|an? ..",
    "i 've|have been waiting ...",
    'still waiting to|for hear|your|an|a',
    `still have n't|not .. ${NOTICE}`,
    'without so much as ..',
    'have you|they made|reached|come .. decision|mind yet|or',
    'made a|your decision yet|already',
    'made up your mind',
    "what 's|is taking so|this long|time",
    'how much longer|more ..',
    'how long does|must|should|do .. take|wait',
    'i expected .. by now|reply|answer|response|courtesy',
    'hardly|surely too? much to ask|expect',
    'was not too much to ask|expect',
    'the least you|one|they|anyone could|can ..',
    'common|basic|simple|professional|elementary|ordinary courtesy|decency|respect|manners',
    'courtesy of an? reply|response|answer|acknowledgement|acknowledgment|call|email|no|decision',
    'you|they promised|assured|guaranteed .. by|within|that|me|to',
    "by now|then you|i should|ought|must|'d|would ...",
    "if i do n't|not hear|receive|get .. by|before|within|soon|i ...",
    'unless i hear|receive|get ...',
    'my time is|, valuable|precious|too',
    'respect|value|waste|wasting|wasted .. my time',
    'radio|total|complete|deafening|utter silence',
    'your silence ...',
    'days|weeks|months of silence|waiting|nothing',
    'third|fourth|fifth|sixth|second time|email|message|letter|note|attempt i|that|to|asking|chasing|without',
    'how many|often times|more must|do|should|have i ..',
    '<number> days|weeks have passed|gone',
    'which|that is|, too many|long',
    "you|your company is|are|'re clearly|obviously|evidently|apparently|not ..",
    'i deserve|am owed|am entitled ...',
    'patience|patient is|are|has|have running|run|wearing|worn|limits|limit|limited|ended|endless',
    'running out of patience',
    'clock is ticking',
    "i can|could n't|not wait forever|indefinitely|any|much",
    'hurry up',
    'decide how to proceed',
    'yes or no ..',
  ),
];
