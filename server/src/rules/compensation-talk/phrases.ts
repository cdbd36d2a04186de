import type { Frame } from '../../prose/frames.ts';

const even: Frame['even'] = ['negated', 'hedged', 'question', 'reported', 'conditional'];

/** Pay as the work itself, or a figure they asked for. */
const WORK = [
  'you asked|requested .. salary|expectations|figure|pay|rate',
  'your form|portal|questionnaire',
  'payroll',
  'pay equity|gap|audit|grades|bands|band',
  'salary bands|band|survey|surveys|benchmarking',
  'compensation analyst|committee|structure|structures|framework|model|team|claims',
  'benefits analyst|team|enrolment|enrollment|administration|manager|office|claimants',
  "workers ' compensation",
  'members|union|clients|employees|drivers|nurses|staff|claimants|pensioners|carers',
];

const terms = (...matches: string[]): Frame[] => matches.map((match) => ({ match, even, unless: WORK }));

const PAY =
  'salary|pay|wage|wages|compensation|remuneration|package|bonus|benefits|rate|stipend|ctc|perks|allowance|allowances|commission|equity|options|rsus';

export const frames: readonly Frame[] = [
  ...terms(
    `what|which .. ${PAY} .. is|are|would|will|range|does|do|can`,
    `what the|your ${PAY} ..`,
    `discuss|negotiate|talk|clarify|confirm|know|hear|learn|ask|agree|settle|understand .. about? the|my|your|our|salary|pay .. ${PAY}`,
    `looking for|expecting|hoping|asking .. ${PAY}`,
    'base|gross|net salary|pay|wage',
    'closer to|around|about|at least|minimum|between <number> k|thousand|lakh|lakhs|per|a|an|gross|net|base',
    'signing|sign-on|joining|retention|relocation|year-end|annual|performance bonus|package|allowance|payment|money',
    'thirteenth month|salary',
    'health|medical|dental|life insurance|cover|coverage|plan|care',
    'company car',
    "days|weeks|weeks' of? annual|paid? leave|vacation|holiday|holidays|pto",
    'annual|paid|vacation|holiday|parental|maternity|paternity leave|days|entitlement|allowance .. would|is|are|do|can|work|policy|taken|i',
    'vacation|holiday|leave days|entitlement|allowance|balance',
    'time off in|during|for|around|over ..',
    "weeks ' leave ..",
    'work|working from home days|day|policy|twice|on|one|two|three|some|a|allowance',
    'four-day week ..',
    'remote|hybrid days|policy|arrangement|option|working .. would|is|possible|available|negotiable',
    'negotiable|negotiate|negotiation .. salary|pay|rate|figure|offer|package|terms',
    'equity package|grant|stake|component|refresh|split',
    'overtime paid|rate|pay|compensated|compensation',
    'is|are .. overtime|travel|meals|parking|expenses .. paid|covered|reimbursed|included',
    'does the|your|this .. come|include|cover|pay|provide .. car|phone|insurance|housing|bonus|pension|relocation|allowance|childcare|meals|parking|visa',
    'market rate ..',
    'how much does|do|would|will|is .. pay|paid|earn|offer',
    'paid monthly|weekly|hourly|fortnightly|biweekly',
  ),
];
