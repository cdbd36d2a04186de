import type { WordClasses } from '../lexicon.ts';
import { compensation } from './compensation.ts';
import { familiarity } from './familiarity.ts';
import { materials } from './materials.ts';
import { presumption } from './presumption.ts';

/** Every class of words the frames and the sentence model know. */
export const classes: WordClasses = { ...compensation, ...familiarity, ...materials, ...presumption };
