import type { Rewording } from '../../prose/mend.ts';

/** Ways of speaking as if the job were won, and the hope that they come from. Whole sentences, as their ends must fit. */
export const HOPES: readonly Rewording[] = [
  [
    /^(?:and |so )?i(?: am|['’]m)? (?:really |very much )?look(?:ing)? forward to (starting|beginning|joining|working)\b/i,
    'I would enjoy $1',
  ],
  [/^i (?:can['’]t|can ?not|could not) wait to\b/i, 'I would be glad of the chance to'],
  [
    /^as your (?:new|next|future|newest) [\p{L} -]{3,40}, i(?:['’]ll| will| shall)\b/iu,
    'If you choose me, I would',
  ],
  [/^i(?:['’]ll| will| shall) be joining\b/i, 'I would be glad of the chance to join'],
  [/^i(?:['’]ll| will| shall) be leading\b/i, 'I would be glad of the chance to lead'],
  [/^i(?:['’]ll| will| shall) (start|begin|join|dive|get|roll)\b/i, 'If you choose me, I would $1'],
  [
    /^(?:on |in )?my first (call|task|act|job|move|step|priority)(?: there)? (?:will be|is|shall be)\b/i,
    'If you choose me, my first $1 would be',
  ],
  [/^the first thing i(?:['’]ll| will| shall) do is\b/i, 'If you choose me, the first thing I would do is'],
  [/\bmy (?:new|future|next) (?:colleagues|co-?workers|team ?mates|desk mates)\b/gi, 'your colleagues'],
  [/\bmy (?:new|future|next) (team|desk|office|boss|manager|department)\b/gi, 'your $1'],
];
