import type { WordClasses } from '../lexicon.ts';
import { compensation } from './compensation.ts';
import { desperation } from './desperation.ts';
import { familiarity } from './familiarity.ts';
import { general } from './general.ts';
import { impatience } from './impatience.ts';
import { materials } from './materials.ts';
import { negativity } from './negativity.ts';
import { presumption } from './presumption.ts';

/** Every class of words the frames and the sentence model know. */
export const classes: WordClasses = {
  ...compensation,
  ...desperation,
  ...familiarity,
  ...general,
  ...impatience,
  ...materials,
  ...negativity,
  ...presumption,
};
