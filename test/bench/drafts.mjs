// Drafts and contexts made up for measuring: the same on every run.
const WORDS =
  `bridge map night driver table harvest kettle signal ledger garden window letter engine carpet market river ladder pepper
canvas shelter basket timber copper lantern orchard saddle thread violin winter yellow zebra anchor button candle dragon feather`.split(
    /\s+/,
  );

const PEOPLE =
  'Dana Omar Inês Petra Yusuf Mirela Tomas Aiko Bram Chidi Elif Farah Goran Hanna Ivo Jelena Kofi Lena Mats Nadia'.split(
    ' ',
  );
const SURNAMES =
  'Whitfield Haddad Calder Lindqvist Okafor Petrov Sato Varga Weiss Ximenes Yilmaz Zhou Abbott Brandt Castro Dubois'.split(
    ' ',
  );

/** The same numbers on every run. */
export function randomOf(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A thank-you of some 180 words; every third one has gone out. */
export function draftOf(number, random) {
  const sentence = () => `The ${Array.from({ length: 14 }, () => WORDS[random(WORDS.length)]).join(' ')}.`;
  const paragraphs = Array.from({ length: 3 }, () => Array.from({ length: 4 }, sentence).join(' '));
  const sent = number % 3 === 0 ? `sentAt: 2026-11-${10 + (number % 15)}T09:00\n` : '';
  return `---\nfollowUp: thank-you\nsubject: Thank you, number ${number}\n${sent}---\n\nDear Dana,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nInês Calder\n`;
}

const SYLLABLES = 'bar cor dal fen gil hol kes lor mer nor pol quil ras sel tor ver wex yar zel mon'.split(
  ' ',
);

/** A name of three syllables, another one for every number below 8,000. */
const companyOf = (number) =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20]
    .map((at) => SYLLABLES[at])
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());

/** The context of one application: a company of its own, people whose names others share. */
export function contextOf(number) {
  const person = `${PEOPLE[number % PEOPLE.length]} ${SURNAMES[(number * 7) % SURNAMES.length]}`;
  return `company: ${companyOf(number)} Transit
role: Analyst
to: ${person} <${number}@company.example>
timeZone: Europe/Lisbon
interview:
  at: 2026-11-17T14:00
  with: [${person}, Omar Haddad]
  topics: [night buses, the map]
`;
}
