/** What the parts of a message do, in the order in which a message mostly has them. */
export const SECTIONS = [
  'greeting',
  'gratitude',
  'key-moment',
  'interest',
  'value',
  'missed-point',
  'shared-values',
  'collaboration',
  'cultural-note',
  'reference',
  'patience',
  'status-question',
  'channel-preference',
  'moving-on',
  'closing',
  'sign-off',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A section in words: `key moment`. */
export const nameOfSection = (id: SectionId): string =>
  id === 'sign-off' ? id : id === 'moving-on' ? 'moving on' : id.replace(/-/g, ' ');

type Sign = readonly [SectionId, RegExp];

/** Words by which a reader knows for certain what a sentence does. */
export const SURE_SIGNS: readonly Sign[] = [
  [
    'key-moment',
    /\b(?:(?:stayed|stuck) with me|your account of|(?:kept|keep|been|gone on) thinking (?:about|of)|you asked (?:me )?(?:how|what|why|about))\b/i,
  ],
  [
    'status-question',
    /\b(?:update on|(?:where|how) (?:the|your|things|you|we|i)\b[^?.]{0,40}\b(?:stands?|are|is|going)\b|status of|next steps?|any (?:news|update|decision)|(?:when|whether) (?:you|a decision)\b[^?.]{0,40}\bdeci|timeline|time frame)\b[^.]*\?/i,
  ],
  [
    'patience',
    /\b(?:no (?:hurry|rush)|takes? time|(?:appreciate|understand|know|realise|realize|sure) (?:that )?(?:you|your team|everyone)(?:'re| are| must be| may be)[^.?]{0,20} busy)\b/i,
  ],
  [
    'closing',
    /^(?:i |we )?(?:(?:am |very much )?look(?:ing)? forward to (?:hearing|your (?:reply|response|answer|decision)))\b/i,
  ],
  [
    'closing',
    /^(?:please )?(?:let me know|feel free|do not hesitate|don't hesitate)\b[^?]*\b(?:any|else|further|more)\b/i,
  ],
  [
    'moving-on',
    /\b(?:chosen another|gone another|moved (?:on|forward) with (?:an)?other|will not write (?:again|about)|this (?:is|will be) my last|close the (?:matter|loop|chapter))\b/i,
  ],
];

/** Words by which a sentence may be taken for a section: reason enough not to ask for it. */
export const SIGNS: readonly Sign[] = [
  ['gratitude', /\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|gracias|obliged|indebted|pleasure)\b/i],
  [
    'key-moment',
    /\b(?:(?:you|he|she|they|\p{Lu}\p{L}+) (?:mentioned|described|said|explained|showed|told|asked|pointed|raised|spoke|shared|put)|(?:your|his|her|their|\p{L}+'s) (?:point|account|description|question|story|example|explanation|comment|remark|answer|words|view|insights?|thoughts?|perspective|approach|plans?|vision)|(?:we|our) (?:\p{L}+ )?(?:talk\w*|discuss\w*|spoke|conversation|chat)|learn(?:ed|t|ing)?|appreciated (?:how|that|your)|thinking (?:about|of)|watching|walk(?:ed|ing) me|how \p{L}+ (?:you|your)\b|(?:your|his|her|\p{L}+'s) \p{L}+ (?:of|about|on|at|in|with)|hear(?:ing|d)|see(?:ing)? (?:the|how|your)|stood out|stayed with|stuck with|struck|impress\w*|tour|fascinat\w*|insight\w*)\b/iu,
  ],
  [
    'interest',
    /\b(?:interest\w*|excit\w*|enthus\w*|keen\w*|eager\w*|hope to|would (?:love|like|welcome|be (?:glad|happy|delighted|proud|honou?red|thrilled))|look(?:ing)? forward to (?:the|working|joining|contribut|being|a)|drawn|appeal\w*|attract\w*|motivat\w*|inspir\w*|energi[sz]\w*|want(?:ed)? to|right place|good fit|great fit|a fit|confirmed|convinced|passion\w*|delighted|opportunity to|more certain|dream|hopeful|belong|prospect|(?:with|a) (?:great )?pleasure|kind of (?:work|problem|difficulty|challenge)|privilege|honou?r|can't wait|cannot wait|gladly|work i (?:want|like|enjoy|love))\b/i,
  ],
  [
    'value',
    /\b(?:i|my|we)\b[^.?!]*\b(?:experience\w*|background|skills?|years?|led|ran|built|manag\w+|handled|work(?:ed|ing)|done|did|wrote|taught|brought|bring|contribut\w*|help(?:ed)?|design\w*|develop\w*|deliver\w*|cut|reduced|raised|improv\w+|learned to|used to|previous|last (?:role|job|post)|current (?:role|job)|strengths?|fit|match\w*|expertise|knowledge|qualif\w+|train\w+|certif\w+|able to|can)\b/i,
  ],
  [
    'reference',
    /\b(?:interview\w*|(?:for|about|the|as|of) (?!(?:current|present|latest) )(?:[\p{L}&/-]+ ){1,5}position|role|post|vacancy|opening|job|spoke|speaking|met|meeting|conversation|discussion|talk(?:ed)?|chat|(?:our|the|your|phone|video|screening) call|visit(?:ed)?|appli(?:ed|cation)|wrote|last (?:message|note|e-?mail)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|afternoon|week)|last week|\d{1,2}(?:st|nd|rd|th)?)\b/iu,
  ],
  [
    'patience',
    /\b(?:understand|know|realise|realize|appreciate|aware|sure|imagine|expect)\b[^.?!]*\b(?:time|busy|process|decision|careful|candidates|schedul\w*|demands?|weighty|due|long|delay\w*|people|heavy|seldom|staff\w*|full|much)\b|\b(?:no (?:hurry|rush|pressure)|whenever|at your convenience|convenient|patien\w*|when you (?:have|get|can)|when time allows|take(?:s)? (?:the |as much |some )?time|when(?:ever)? (?:it|that) suits)\b/i,
  ],
  [
    'status-question',
    /\?|\b(?:update|news|status|stands?|next steps?|timeline|timing|decision|decided|progress\w*|wonder\w*|outcome|hear (?:where|how|whether)|let me (?:know|have)|position)\b/i,
  ],
  [
    'closing',
    /\b(?:forward|let me know|thank you (?:again|once|for)|thanks (?:again|once|for)|happy to|glad to|pleased to|please|feel free|hesitate|wish\w*|hope to|await|best of luck|if (?:you|there|anything)|further (?:information|questions)|reach|should (?:you|there|anything|a )|at your disposal|of help|stay in touch|keep in touch|know where)\b/i,
  ],
  [
    'moving-on',
    /\b(?:move(?:d)? (?:on|forward)|another|other (?:opportunit\w+|direction|role|position|offer|candidate)\w*|elsewhere|withdraw\w*|close|closed|filled|no longer|last (?:note|message|time)|not write|won't write|step back|end (?:this|here)|future|again|accepted|concluded?|assume)\b/i,
  ],
];
