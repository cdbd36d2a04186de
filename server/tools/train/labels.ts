/** What the rules' model tells apart. */
export const RULES: readonly string[] = [
  'overly-familiar',
  'presumed-outcome',
  'negative-language',
  'impatient-tone',
  'desperate-tone',
  'unrequested-materials',
  'compensation-talk',
];

/** What the sections' model tells apart. */
export const SECTIONS: readonly string[] = [
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
];
