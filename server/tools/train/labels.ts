import { SECTIONS as SECTION_IDS } from '../../src/prose/section-signs.ts';

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
export const SECTIONS: readonly string[] = SECTION_IDS;
