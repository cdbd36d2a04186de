import type { Profile } from './profile.ts';

/** The Middle East and Africa. Each fact in our words, after its source. */
export const MIDDLE_EAST_AFRICA: readonly Profile[] = [
  {
    country: 'AE',
    address: {
      value: 'title-first-name',
      text: 'A courtesy title and the first name.',
      source: 'marketing-practices',
    },
  },
  {
    country: 'IL',
    address: {
      value: 'first-name',
      text: 'Titles are not considered important, and first names are used.',
      source: 'all-etiquette-il',
    },
    formality: {
      value: 'low',
      text: 'There is little protocol in business.',
      source: 'executive-planet-il',
    },
  },
  {
    country: 'ZA',
    address: {
      value: 'title-surname',
      text: 'A title and the surname for a senior person, until first names are offered.',
      source: 'executive-planet-za',
    },
    formality: {
      value: 'medium',
      text: 'Equals soon use first names; a junior follows the senior’s lead.',
      source: 'executive-planet-za',
    },
  },
];
