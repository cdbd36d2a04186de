import type { Frame } from '../../prose/frames.ts';

const even: Frame['even'] = ['negated', 'reported'];

/** They asked for it, it was agreed, or it is only offered. */
const ASKED = [
  'you asked|requested|wanted|needed|mentioned|set|suggested|invited',
  'as requested|promised|agreed|discussed|instructed',
  'your request|instructions|invitation|form|template',
  'asked|requested .. for|by|me',
  'per|at your|our',
  'if|should|in you|it|this|case',
  'happy|glad|willing|pleased|delighted to',
  'would|could|can i|be|send',
  'requested',
  '<requested-marks>',
  'we agreed',
];

const sent = (...matches: string[]): Frame[] => matches.map((match) => ({ match, even, unless: ASKED }));

/** What candidates send along, as alternatives of a pattern. */
export const THINGS =
  'portfolio|portfolios|resume|résumé|cv|references|reference|letters|letter|deck|slides|presentation|thesis|dissertation|certificates|certificate|diplomas|diploma|transcripts|transcript|video|videos|showreel|reel|samples|sample|plan|proposal|paper|papers|publications|patents|photos|photographs|pictures|recipes|menu|brochure|documents|document|files|file|case|studies|prototype|mockups|mock-ups|sketches|drawings|designs|code|repository|repo|list|summary|essay|articles|article|report|reports|catalogue|testimonials|recommendations|recommendation|appraisals|spreadsheet|spreadsheets|analysis|playbook|booklet|binder|works';

export const frames: readonly Frame[] = [
  ...sent(
    `i|we 've|have|am|'m also? attached|attaching|enclosed|enclosing|included|including|appended|uploaded|added|placed|shared .. ${THINGS}`,
    `i attach|enclose|append|include .. ${THINGS}`,
    `attached|enclosed|herewith|below is|are|you|please|find|, .. ${THINGS}`,
    `please find|see .. attached|enclosed ..`,
    `find attached|enclosed .. ${THINGS}`,
    `sending|send|sent you .. ${THINGS} ...`,
    'my full|complete|entire|whole portfolio ..',
    'view|see|browse|visit|check|explore .. my portfolio|website|site|github|behance|dribbble|channel|blog|showreel|reel|work ..',
    "here is|are|'s a|the|my|some link|links|portfolio|website|github|video",
    'more|further|rest|remaining .. to follow ..',
  ),
];
