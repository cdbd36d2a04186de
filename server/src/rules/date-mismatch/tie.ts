import type { SaidDay } from './dates.ts';

/** Nouns that are the interview itself. */
const MEETING =
  '(?:interviews?|conversations?|discussions?|talks?|meetings?|chats?|calls?|video calls?|phone calls?|visits?|sessions?|dialogue|exchange|get-together|sit-down|panel|interview day|site visit|time together|hour together)';
/** What is thanked for, and is the interview when its day is named. */
const GIFT =
  '(?:time|hours?|patience|hospitality|welcome|reception|kindness|warmth|attention|courtesy|opportunity|chance|invitation|tour|morning|afternoon|day|minutes|insights?|candour|candor|openness|frankness|honesty|walk|generosity)';
const MET =
  '(?:met|meet|spoke|speak|speaking|talked|talk|talking|interviewed|interviewing|interview|chatted|sat down|sitting down|meeting|seeing|saw|hosting|welcoming|receiving|received me|welcomed|having me|had me|visited|visiting|came in|coming in|sat|sat with|came to see you|came in to see you|come to see you|came by|coming by|called on you|calling on you|been to see you|see you|saw me|met me|meet me|receive me|receive us|received us|host me|hosted me|hosted us|interviewed me|invited me in|inviting me in|have me|have me in|had me in|having me in|let me in|letting me in|show me|told me|gave me|giving me|walked me|walking me|made time|making time|making the time|took the time|taking the time|taking time|find time|finding time|see me|seeing me|discussed|discussing|connecting|connected|sharing|hearing|learning)';
const THANKS =
  /\b(?:thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|enjoyed|pleasure|delighted|glad|obliged)\b/i;

/** Between the interview's word and the day only these may stand, so that the day is the interview's and nothing else's. */
const QUIET =
  '(?: (?:with|morning|afternoon|evening|round|around|down|by|from|to|at|in|on|over|via|for|as|of|the|a|an|this|that|your|our|my|me|us|you|all|both|each|him|her|them|and|&|team|colleagues?|panel|everyone|everybody|staff|group|office|offices|site|headquarters|plant|ward|school|clinic|person|video|phone|zoom|teams|position|role|post|opening|job|vacancy|interview|about the (?:\\p{L}+ ){0,4}(?:position|role|post|opening|job|vacancy)|regarding the (?:\\p{L}+ ){0,4}(?:position|role|post|opening|job|vacancy)|so|very|much|together|again|back|there|here|held|i|we|had|first|extended|generously|kindly|hour|hours|half|time|ms\\.?|mr\\.?|mrs\\.?|dr\\.?|prof\\.?))*';
const NAMES = "(?:,?(?: \\p{Lu}[\\p{L}\\p{N}'’&.-]*| (?:and|of|the|at|with|for|&|role|position|post|team))*)";

const opens = (pattern: string): RegExp => new RegExp(pattern, 'u');

const BEFORE: readonly RegExp[] = [
  opens(
    `\\b(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his|[Yy]our|[Aa]n?) (?:[\\p{L}-]+ ){0,3}${MEETING}(?:${QUIET}${NAMES}${QUIET}),? ?(?:on |of |from |dated |held |back on |late |early )?(?:the )?$`,
  ),
  opens(
    `\\b(?:[Ww]e|I|you|You|me|us|to|for|in|of|pleasure|enjoyed|appreciated|appreciate|liked|loved|after|by|since|when|about) (?:(?:have|had|first|last|also|all|very|recently|kindly) ){0,2}${MET}(?:${QUIET}${NAMES}${QUIET}),? ?(?:on |back on |late |early )?$`,
  ),
  opens(
    `\\b(?:for|at|of) (?:the |your |our |such a |a |an )?(?:[\\p{L}-]+ ){0,3}${GIFT}(?:${QUIET}(?: (?:spent|given|gave|shared|took|together|you|we|i))*${NAMES}${QUIET}),? ?(?:on |of |from )?$`,
  ),
  opens(
    `\\b[Tt]hank(?:s| you)(?: all| both)?(?:,? [\\p{L}]+){0,4}? for (?:your time |having me |everything |coming in )?(?:on )?$`,
  ),
  opens(`\\b[Ii]nterview(?:ed)?(?: \\p{L}+){0,8}? (?:on|of|from)(?: the)? $`),
  opens(`\\b(?:enjoyed|appreciated|loved) (?:your |the |our )?(?:${GIFT} )?(?:on )?$`),
];

const AFTER: readonly RegExp[] = [
  opens(`^(?:['’]s|,)? (?:\\p{L}+[ -]){0,2}${MEETING}\\b`),
  opens(
    `^,? (?:(?:we|you and I|I) (?:(?:had|also|first|all) ){0,2}(?:met|spoke|talked|interviewed|chatted|sat(?: down)?|discussed|came (?:in|by|to see you)|was (?:received|interviewed|shown|with you)|visited(?! (?:my|a|the|Route)))\\b|you (?:\\p{L}+ ){0,2}(?:showed|received|hosted|saw me|met me|had me|told|asked|described|explained|mentioned|walked|welcomed|gave|introduced|interviewed|said|spoke)\\b)`,
  ),
];

/** The day belongs to what lies ahead, to an earlier screening, to other mail, or to the subject that was talked about. */
const AHEAD =
  /\b(?:will|would|shall|next|upcoming|forthcoming|another|tomorrow|further|future|scheduled|plan|planned|planning|until|till|before|by|deadline|available|availability|free|offer(?:ing|ed)?|propose|suggest|reschedule|rescheduled|postponed|postponing|moved|moving|shifting|changing|cancelled|canceled|start|starting|hope to|look(?:ing)? forward|let'?s|could we|can we|may we|might we|ahead of|due|ll)\b[^.;]*$/i;
const SECOND = /\b(?:second|follow-up)\b/i;
const OTHER_MAIL =
  /\b(?:sent|wrote|emailed|mailed|e-mailed|letter|email|e-mail|note|message|voicemail|application|applied|submitted|posted|published|announced|announcement|read|reported|launched|launch|opened|article|press|news|conference|webinar|article|newsletter|outage|incident|accident|shift|flight|train|exam|deadline|decision|decide|since|recruiter|agency|screening|screen|preliminary|initial|introductory|informational|open day|career fair|job fair)\b/i;
const TOPIC =
  /\b(?:about|regarding|concerning|around|of how|that|which|why|how|what|whether|when your|when the)\b/i;
const ROLE_TOPIC =
  /\b(?:about|regarding|concerning|around) (?:the |your |a |an |this )?(?:[\p{L}&'’/.,-]+ ){0,6}?(?:position|role|post|opening|job|vacancy|opportunity)\b/giu;

/** `on the afternoon of Thursday`: as `on Thursday`. */
const DAY_PART_OF =
  /\b(?:on|in|during|over) (?:the|that) (?:(?:early|late|very) )?(?:morning|afternoon|evening|lunchtime|day) of (?:the )?$/i;

/** How far the words around a day are looked at, in UTF-16 units: bounds the work per day. */
const REACH = 160;

/** Whether a day is said of the interview: bound to it by the words before or after, in the past, in the same clause. */
export function isAboutInterview(sentence: string, { span }: SaidDay): boolean {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  const clause = (
    before
      .slice(-REACH)
      .split(/[;:()–—]| - /)
      .at(-1) ?? ''
  )
    .replace(ROLE_TOPIC, 'interview ')
    .replace(DAY_PART_OF, 'on ')
    .replace(/\s+/g, ' ');
  const rest = (after.slice(0, REACH).split(/[;()–—]/)[0] ?? '').replace(/\s+/g, ' ');
  if (
    /\b(?:until|till|by|before|after|since|next|every|each|from|between|through)(?: the)? $/i.test(clause) &&
    !/\binterview from $/i.test(clause) &&
    !(/\b(?:after|since) $/i.test(clause) && /^['’]s (?:interview|conversation)\b/.test(rest))
  )
    return false;
  if (/^['’]s\b/.test(rest) && !AFTER[0]!.test(rest)) return false;
  if (/^ (?:that|which)\b|\b(?:will|going to)\b|['’]ll\b/.test(rest.slice(0, 60))) return false;
  const bound = boundBefore(clause);
  if (bound !== undefined) return bound && !isOtherwise(sentence);
  if (
    /^\s*(?:['’]s\b)?(?:,)?\s/.test(rest) &&
    isOpening(clause) &&
    AFTER.some((pattern) => pattern.test(rest))
  )
    return !OTHER_MAIL.test(rest.slice(0, 40)) && !/^['’]?s? (?:second|next|follow-up|final)/.test(rest);
  return false;
}

/** A day at the head of a clause (`On Tuesday we spoke`), or with `'s` (`for yesterday's talk`). */
const isOpening = (clause: string): boolean =>
  /^\s*(?:and |but )?(?:[Oo]n |[Oo]n the |[Bb]ack on )?$|,\s*(?:on )?$|\b(?:for|[Aa]fter|[Ss]ince|[Ff]ollowing|from|of|in|at|during|enjoyed|appreciated|following|about|regarding|to|interesting|our|and|the|that|when|as|what|how) (?:on )?$/.test(
    clause,
  );

function boundBefore(clause: string): boolean | undefined {
  for (const pattern of BEFORE) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const link = match[0];
    if (OTHER_MAIL.test(link) || AHEAD.test(clause.slice(0, match.index) + link) || TOPIC.test(link))
      return false;
    if (SECOND.test(clause) && !THANKS.test(clause)) return false;
    return !/\b(?:of|for|at) (?:[\p{L}-]+ ){0,4}$/u.test(link) || THANKS.test(clause)
      ? true
      : isPlainLink(link);
  }
  return undefined;
}

const isPlainLink = (link: string): boolean =>
  /\b(?:interview|meeting|conversation|talk|call|discussion|spoke|met)\b/i.test(link);

/** The whole sentence looks ahead. */
const isOtherwise = (sentence: string): boolean =>
  /\b(?:next time|second interview|next interview|next round|will meet|are meeting)\b|(?<!\b(?:came|went|was (?:(?:so|very) )?(?:good|lovely|nice|great|glad|pleased|happy|delighted|kind)) (?:in |over |up |down |out )?to )see you\b/i.test(
    sentence,
  );
