import type { WordClasses } from '../lexicon.ts';

/** Every class of words the frames and the sentence model know. */
export const classes: WordClasses = {};
