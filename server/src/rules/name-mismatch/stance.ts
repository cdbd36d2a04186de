import type { Mention } from './mentions.ts';

/** Whose employer a company is, going by the words around it. */
export type Stance = 'theirs' | 'elsewhere' | 'unclear';

const DID =
  '(?:was|had|did|led|(?:re)?built|ran|wrote|made|took|gave|kept|held|spent|began|taught|grew|brought|cut|won|drew|set|met|saw|left|went|came|learnt|found|sat|stood|sold|rose|fell|became|put|used to|have been|could|\\p{L}{2,}ed)';

/** What a candidate says of the interview itself is not their past elsewhere. */
const FELT =
  '(?:enjoyed|appreciated|admired|loved|liked|wanted|hoped|applied|interviewed|noticed|valued|left (?:our|the|your)|(?:found|received) at|could|discussed|talked|learned|learnt|met|saw|was (?:impressed|struck|glad|delighted|grateful|pleased|excited|happy|interested|moved|touched|taken))\\b';

/** The writer's past, other people's, schools, customers, products: not the company written to. */
const ELSEWHERE: readonly RegExp[] = [
  /\b(?:my|our) (?:\p{L}+[ -]){0,3}?(?:time|years?|months|days|work|role|job|position|post|stint|tenure|internship|placement|apprenticeship|training|project|projects|employer|employers|team|teams|colleagues?|boss|manager|experience|career|background|clients?|customers?|studies|degree|thesis|contract|shift|shifts|ward|class|predecessor|mentor|chef) (?:at|with|for|in|of|from|there)\b/u,
  /\b(?:my|our) (?:current|present|last|previous|former|old|past|first|earlier|recent|own|other)\b/,
  /\b(?:currently|formerly|previously|once|originally|back when|before that|ex-)\b/,
  /\b(?:former|previous|past|ex|old) (?:\p{L}+ )?(?:employer|company|colleague|manager|boss|client|customer|team)/u,
  /\b(?:studied|graduated|degree|university|universities|college|school|course|certificate|diploma|thesis|clients?|customers?|vendor|vendors|supplier|suppliers|partner|partners|partnership|competitors?|rivals?|acquired|merger|acquisition)\b/,
  /\b(?:after|before|since|until|when|while|during|upon) (?:i |we |my |our |joining|leaving|working|moving)/,
  new RegExp(
    `\\b(?:i|we)(?:'ve)?(?: (?:have|had|also|first|then|once|still|recently|personally|myself))* (?!${FELT})${DID}\\b`,
    'u',
  ),
  /\b(?:i|we)(?:'ve| have| had| am still|'m still)\b(?! (?:been (?:hoping|thinking|looking)|never wanted|wanted|always (?:wanted|admired)|admired|followed|long))/,
  /\b(?:worked|working) (?:for|at|with|in) (?:\p{L}+ )?$/u,
];

/** Nouns for what a candidate is after. */
const POST =
  '(?:role|position|opening|post|job|vacancy|opportunity|internship|traineeship|apprenticeship|placement|fellowship)';
const CREW =
  '(?:team|teams|people|everyone|everybody|staff|colleagues|crew|group|department|office|community|culture|mission|interview|panel)';
const WISHES =
  /(?:\b(?:would|will|could|shall|hope|hoping|hopes|like to|love to|glad|happy|keen|eager|excited|enthusiastic|interested|interest|look(?:ing)? forward|chance|opportunity|welcome|want|wish|proud|delighted|thank|thanks|grateful|appreciate|appreciated|motivated|apply|applied|applying|convinced|confident|candidate|fit|impressed|reason|draws|drew|drawn|attracted|attracts|hospitality|imagine|picture)\b|'d\b|'ll\b)/;

/** Directly before a company: it is the one written to. */
const THEIRS_BEFORE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|this|that|your|an?|open|advertised)\\b[^.;:]{0,60}\\b${POST} (?:at|with|for) (?:the )?$`,
  ),
  new RegExp(
    `\\b(?:the|your|whole|entire) (?:[\\p{L}-]+ ){0,3}${CREW} (?:at|of|here at|over at) (?:the )?$`,
    'u',
  ),
  /\b(?:join|joining|become part of|becoming part of|be part of|being part of|a place at|future at|future with|start at|starting at|working at|working for|work at|work for|contribute to|contributing to|interest in joining|employed by|career at|bring (?:\p{L}+ ){1,6}to|serve at|teach at|to help|the service of|interview (?:at|with)|interviewing (?:at|with)|interviewed (?:at|with)|do the same (?:at|for)|same approach (?:at|to)|difference at|value to|asset to|addition to|fit (?:for|at|with)) (?:the )?$/u,
  /\b(?:chance|opportunity|pleasure|(?<!\bmy )welcome|glad|happy|like|love|hope|proud|privilege|help|build|use|apply|put|take|bring|continue|grow|learn) (?:\S+ ){0,9}(?:at|within) (?:the )?$/,
  /\byour (?:\S+ ){0,2}(?:team|teams|people|colleagues|staff|work|mission|company|customers|culture|plans) (?:here )?at (?:the )?$|\byou (?:are |have )?(?:do|doing|build|building|built|offer|run) (?:here )?at (?:the )?$/,
  /(?<!\bmy (?:\p{L}+ ){0,2})\b(?:hospitality|welcome|warmth|kindness|generosity|courtesy|reception) (?:(?:\p{L}+ ){0,4}(?:found|received|met with|shown|had|enjoyed) )?at (?:the )?$/u,
  /\b(?:hospitality|patience|generosity|kindness|warmth|welcome) of (?:everyone|everybody|all|the (?:\p{L}+ )?(?:team|people|staff)) at (?:the )?$/u,
];

/** What made the writer apply; places and subjects draw people too, so the rest of the sentence must speak of the reader. */
const DREW =
  /\bwhat (?:(?:first|really|most|originally|initially|also) )*(?:drew|draws|attracted|attracts|brought|pulled|led|pulls) me (?:(?:most|first|so|above all|straight|in particular) )*(?:to|towards) (?:the )?$/;
const OF_YOURS =
  /^(?:'s (?:\p{L}+ ){1,2})?(?: (?:in the first place|above all|most|from the start|originally))?,? (?:is|was|are|were) (?:(?:exactly|precisely|simply|just|first|above all) )*(?:that you|how you|the way (?:that )?(?:you|your)|your (?:\p{L}+ ){0,2}(?:team|mission|work|people|culture|care|values?|patients|pupils|clients|customers|approach|readers|commitment|patience|insistence|refusal|belief|plan|plans|practice|record|reputation))\b/u;
const LONG_AGO =
  /\b(?:years ago|back then|at the time|as a student|after school|in (?:19|20)\d\d|at first)\b/;

/** Around a possessive: `X's mission`. */
const THEIRS_AFTER =
  /^'s (?:\p{L}+ ){0,2}(?:mission|vision|values|culture|team|teams|people|approach|commitment|work|plans?|future|goals?|growth|decision|focus|customers|clients|patients|readers|offer|office|offices|interview|process|success|reputation|strategy|promise|needs|way)\b/u;
const THEIRS_SUBJECT = /^ (?:is|are) (?:looking for|seeking|hiring|building|planning|trying to)\b/;

/** What may follow a company's name; a noun there makes it a product or part of another name. */
const CLEAR_AFTER =
  /^(?:\s*(?:[.,;:!?)–—-]|$)|'s\b| (?:as|would|will|could|can|is|are|was|has|have|in|because|and|or|but|to|for|where|which|who|whose|with|on|at|this|that|these|next|so|since|when|after|before|full|part|by|from|if|during|through|has|should|might|may|even|too|also|again|very|more|all|a|an|the|one|today|yesterday|soon|there|itself|team|role|position)\b)/;

const NOT_A_COMPANY_BEFORE =
  /\b(?:plant|site|yard|ward|branch|depot|station|hospital|campus|warehouse|talk|talks|speak|spoke|speaking|conference|presentation|summit|meetup|course|workshop|dinner|lunch|coffee|meet|event|fair|live|lived|based|stay|arrive|land|airport|hotel|stop|time|years|year|days|career|stint|start|beginnings|background|history|thesis|degree|studies|visit|exhibition|concert|show) (?:you (?:gave|give|held) )?(?:at|in|to|for|with|of) (?:the )?$/;
const NOT_YOURS =
  /\b(?:your|you) (?:\S+ ){0,4}(?:time|years?|days|career|talk|work|stint|start|background|old|former|previous|earlier|were|was|had|spent|worked|came|left) (?:\S+ ){0,2}(?:at|here at) (?:the )?$/;

/** `X, where I worked`; `At X I kept the books`. */
const OUR_PAST = /^,? (?:where|in which|for (?:whom|which)) (?:i|we|my) /;
const OUR_DEED =
  /^,? (?:i|we|my)\b(?!'| (?:would|will|could|can|hope|might|may|shall|should|am|are|look|want|wish|expect)\b)/;

/** Reads the sentence around a mention. */
export function stanceOf({ before, after, isPossessive }: Mention): Stance {
  const plain = before.replace(/[’‘]/g, "'");
  const sentence = `${plain}x${after}`;
  if (NOT_YOURS.test(plain) || OUR_PAST.test(after)) return 'elsewhere';
  if (/^(?:at|in|for|with) (?:the )?$/.test(plain) && OUR_DEED.test(after)) return 'elsewhere';
  if (/\b(?:as|like|unlike|than|such as) (?:at |in |with )?(?:the )?$/.test(plain)) return 'elsewhere';
  if (ELSEWHERE.some((pattern) => pattern.test(clauseOf(plain, after)))) return 'elsewhere';
  if (NOT_A_COMPANY_BEFORE.test(plain) || !CLEAR_AFTER.test(after)) return 'unclear';
  if (DREW.test(plain) && !LONG_AGO.test(after) && OF_YOURS.test(after)) return 'theirs';
  if (isPossessive) return THEIRS_AFTER.test(after) && WISHES.test(sentence) ? 'theirs' : 'unclear';
  if (THEIRS_SUBJECT.test(after)) return 'theirs';
  if (!WISHES.test(sentence)) return 'unclear';
  return THEIRS_BEFORE.some((pattern) => pattern.test(plain)) ? 'theirs' : 'unclear';
}

/** From the last break before a mention to the next one after it. */
function clauseOf(before: string, after: string): string {
  const from = before.split(/[;:–—]/).at(-1) ?? '';
  return `${from}x${after.split(/[;:–—]|, which (?!(?:i|we|my|our) )/)[0]}`;
}
