import type { Profile } from './profile.ts';

/** Asia and the Pacific. Each fact in our words, after its source. */
export const ASIA_PACIFIC: readonly Profile[] = [
  {
    country: 'AU',
    address: {
      value: 'first-name',
      text: 'First names, even before meeting; with someone senior by age, ask.',
      source: 'business-traveller-au',
    },
    formality: {
      value: 'low',
      text: 'One speaks to everybody as an equal.',
      source: 'business-traveller-au',
    },
  },
  {
    country: 'CN',
    address: {
      value: 'title-surname',
      text: 'A title and the family name.',
      source: 'industry-week',
    },
    nameOrder: {
      value: 'family-first',
      text: 'The family name stands first.',
      source: 'industry-week',
    },
  },
  {
    country: 'HK',
    address: {
      value: 'title-surname',
      text: 'Mr or Ms and the family name.',
      source: 'marketing-practices',
    },
  },
  {
    country: 'IN',
    address: {
      value: 'title-surname',
      text: 'Mr, Mrs, Ms, Shri or Smt and the surname; first names only when invited.',
      source: 'india-guide',
    },
    formality: {
      value: 'high',
      text: 'Rank matters, and senior people are addressed by title.',
      source: 'aetna-in',
    },
  },
  {
    country: 'JP',
    address: {
      value: 'title-surname',
      text: 'The family name with -san.',
      source: 'job-board-jp',
    },
    formality: {
      value: 'high',
      text: 'Honorifics and job titles show respect, and choosing them well builds trust.',
      source: 'communicaid-jp',
    },
    thankYou: {
      value: 'unusual',
      text: 'A note of thanks after an interview is not customary.',
      source: 'monster',
    },
  },
  {
    country: 'KR',
    address: {
      value: 'title-surname',
      text: 'A title and the family name, also in letters and e-mails.',
      source: 'executive-planet-kr',
    },
    nameOrder: {
      value: 'family-first',
      text: 'The family name stands first, the given name after it.',
      source: 'executive-planet-kr',
    },
    formality: {
      value: 'high',
      text: 'Older and senior people are not called by their first name unless they ask for it.',
      source: 'executive-planet-kr',
    },
  },
  {
    country: 'NZ',
    address: {
      value: 'title-surname',
      text: 'Mr or Ms and the surname at first.',
      source: 'marketing-practices',
    },
    formality: {
      value: 'medium',
      text: 'A little more formal than Australia.',
      source: 'dummies-nz',
    },
  },
  {
    country: 'TH',
    address: {
      value: 'title-first-name',
      text: 'Khun and the first name.',
      source: 'cultural-atlas-th',
    },
    nameOrder: {
      value: 'given-first',
      text: 'The first name stands before the surname.',
      source: 'cultural-atlas-th',
    },
  },
  {
    country: 'TW',
    address: {
      value: 'title-surname',
      text: 'Mr or Ms and the family name.',
      source: 'marketing-practices',
    },
  },
];
