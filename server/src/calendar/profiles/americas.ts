import type { Profile } from './profile.ts';

/** The Americas. Each fact in our words, after its source. */
export const AMERICAS: readonly Profile[] = [
  {
    country: 'BR',
    address: {
      value: 'title-first-name',
      text: 'Senhor or Senhora and the first name.',
      source: 'living-abroad-br',
    },
    formality: {
      value: 'medium',
      text: 'First names come early, but a visitor waits to be invited.',
      source: 'living-abroad-br',
    },
  },
  {
    country: 'CA',
    address: {
      value: 'first-name',
      text: 'People at work are addressed by their first names.',
      source: 'marketing-practices',
    },
  },
  {
    country: 'MX',
    address: {
      value: 'title-surname',
      text: 'Señor or Señora, or the professional title, and the surname.',
      source: 'business-in-mexico',
    },
    formality: {
      value: 'high',
      text: 'Professional titles such as Licenciado and Ingeniero matter.',
      source: 'business-in-mexico',
    },
  },
  {
    country: 'US',
    address: {
      value: 'first-name',
      text: 'First names are general, with Mr or Ms for someone older and higher when in doubt.',
      source: 'usc-naming',
    },
    formality: {
      value: 'low',
      text: 'Business is rather informal with names.',
      source: 'usc-naming',
    },
    thankYou: {
      value: 'expected',
      text: 'A note of thanks after an interview is standard.',
      source: 'monster',
    },
  },
];
