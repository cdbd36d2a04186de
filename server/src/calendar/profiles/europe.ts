import type { Profile } from './profile.ts';

/** Europe. Each fact in our words, after its source. */
export const EUROPE: readonly Profile[] = [
  {
    country: 'AT',
    address: {
      value: 'title-surname',
      text: 'Herr or Frau, the title if there is one, and the surname, until first names are offered.',
      source: 'executive-planet-at',
    },
    formality: {
      value: 'high',
      text: 'Letters and e-mails keep strictly to form, and titles matter.',
      source: 'executive-planet-at',
    },
  },
  {
    country: 'CH',
    address: {
      value: 'title-surname',
      text: 'Mr, Mrs or their equivalents and the surname, until first names are offered.',
      source: 'culture-crossing-ch',
    },
    formality: {
      value: 'high',
      text: 'The formal address is kept for a long time, and a doctor or professor is called so.',
      source: 'swiss-forms',
    },
  },
  {
    country: 'CZ',
    address: {
      value: 'title-surname',
      text: 'Mr, Mrs, Dr or Ing. and the surname; first names only by invitation.',
      source: 'executive-planet-cz',
    },
    formality: {
      value: 'high',
      text: 'Titles matter in speech and in writing.',
      source: 'executive-planet-cz',
    },
  },
  {
    country: 'DE',
    address: {
      value: 'title-surname',
      text: 'Herr or Frau, the academic title, and the surname, until first names are offered.',
      source: 'columbus-de',
    },
    formality: {
      value: 'high',
      text: 'The formal address is usual at work, though younger people give it up sooner.',
      source: 'countrywatch-de',
    },
    thankYou: {
      value: 'unusual',
      text: 'A note of thanks after an interview is less common than in the United States.',
      source: 'monster',
    },
    pace: {
      value: { from: 7, to: 10 },
      text: 'Seven to ten working days are allowed before asking for news.',
      source: 'developerium-de',
    },
  },
  {
    country: 'DK',
    formality: {
      value: 'low',
      text: 'Known for informality; a title and surname is still good practice at a very first meeting.',
      source: 'nordic-contacts',
    },
  },
  {
    country: 'ES',
    address: {
      value: 'title-surname',
      text: 'Señor or Señora and the surname; first names belong to family and friends.',
      source: 'executive-planet-es',
    },
    formality: {
      value: 'medium',
      text: 'Younger people often use first names from the outset.',
      source: 'executive-planet-es',
    },
  },
  {
    country: 'FI',
    formality: {
      value: 'low',
      text: 'Contacts are known by their first names, superiors included.',
      source: 'nordic-contacts',
    },
  },
  {
    country: 'FR',
    address: {
      value: 'title-surname',
      text: 'The surname and title, until one is invited to use first names.',
      source: 'french-titles',
    },
    formality: {
      value: 'high',
      text: 'Titles and degrees are used, above all across ages and ranks.',
      source: 'french-titles',
    },
    pace: {
      value: { from: 5, to: 10 },
      text: 'A small company is asked after a week, a large one after ten days to two weeks.',
      source: 'societe-generale',
    },
  },
  {
    country: 'GB',
    address: {
      value: 'title-surname',
      text: 'A title and the surname, until first names are offered; often that is soon.',
      source: 'executive-planet-gb',
    },
    formality: {
      value: 'medium',
      text: 'First names are widespread, but too early a use of them may look presumptuous.',
      source: 'executive-planet-gb',
    },
    pace: {
      value: { from: 5, to: 5 },
      text: 'A week is the usual wait before asking for news when no date was given.',
      source: 'career-well-minded',
    },
  },
  {
    country: 'IE',
    address: {
      value: 'first-name',
      text: 'People at work are addressed by their first names.',
      source: 'marketing-practices',
    },
  },
  {
    country: 'IT',
    address: {
      value: 'title-surname',
      text: 'A title and the family name, until one is invited to use first names.',
      source: 'executive-planet-it',
    },
    formality: {
      value: 'high',
      text: 'The formal address may be kept for years; a degree’s title ranks above Signore or Signora.',
      source: 'executive-planet-it',
    },
  },
  {
    country: 'NL',
    address: {
      value: 'title-surname',
      text: 'At first contact a courtesy title and the surname, until one is invited to do otherwise.',
      source: 'executive-planet-nl',
    },
    formality: {
      value: 'medium',
      text: 'A first contact is formal, what follows soon informal.',
      source: 'executive-planet-nl',
    },
  },
  {
    country: 'NO',
    address: {
      value: 'first-name',
      text: 'First names; Mr, Mrs and Miss sound too formal.',
      source: 'working-with-norwegians',
    },
    formality: {
      value: 'low',
      text: 'Titles are hardly used, whatever the rank.',
      source: 'working-with-norwegians',
    },
  },
  {
    country: 'PL',
    formality: {
      value: 'high',
      text: 'First names only when invited; Pan or Pani until then.',
      source: 'jobs-ac-uk-pl',
    },
  },
  {
    country: 'PT',
    address: {
      value: 'title-surname',
      text: 'Mr or Ms and the last name; first names only when invited.',
      source: 'executive-planet-pt',
    },
    formality: {
      value: 'high',
      text: 'Even colleagues of long standing may stay formal.',
      source: 'executive-planet-pt',
    },
    thankYou: {
      value: 'unusual',
      text: 'A note of thanks after an interview is less common than in the United States.',
      source: 'monster',
    },
  },
  {
    country: 'RU',
    address: {
      value: 'title-surname',
      text: 'Gospodin or Gospozha and the surname.',
      source: 'marketing-practices',
    },
  },
  {
    country: 'SE',
    address: {
      value: 'first-name',
      text: 'First names, whatever the status.',
      source: 'business-culture-se',
    },
    formality: {
      value: 'low',
      text: 'The informal address is usual and does not mean familiarity.',
      source: 'business-culture-se',
    },
  },
];
