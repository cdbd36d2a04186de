export interface Source {
  readonly title: string;
  readonly url: string;
}

const EXECUTIVE_PLANET = 'http://www.executiveplanet.com';

/** Every page a profile rests on. */
export const SOURCES = {
  cldr: {
    title: 'Unicode CLDR, supplemental data: weekData',
    url: 'https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml',
  },
  'marketing-practices': {
    title: 'International Marketing Practices, Appendix C: Business Etiquette (after CT Business Travel)',
    url: 'https://user-23310503727.cld.bz/International-Marketing-Practices/125',
  },
  monster: {
    title: 'Monster: Should you send a thank you note for an interview abroad?',
    url: 'https://www.monster.com/career-advice/article/send-thank-you-notes-abroad',
  },
  'executive-planet-at': {
    title: 'ExecutivePlanet, Austria: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/index.php?title=Austria:_First_Name_or_Title%3F`,
  },
  'executive-planet-cz': {
    title: 'ExecutivePlanet, Czech Republic: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/czech_republic-2/czech_republic_first_name_or_title-2/`,
  },
  'executive-planet-es': {
    title: 'ExecutivePlanet, Spain: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/index.php?title=Spain:_First_Name_or_Title%3F`,
  },
  'executive-planet-gb': {
    title: 'ExecutivePlanet, United Kingdom: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/index.php?title=United_Kingdom:_First_Name_or_Title%3F_-_Part_1`,
  },
  'executive-planet-it': {
    title: 'ExecutivePlanet, Italy: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/index.php?title=Italy:_First_Name_or_Title%3F`,
  },
  'executive-planet-kr': {
    title: 'ExecutivePlanet, South Korea: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/south_korea-2/south_korea_first_name_or_title-2/`,
  },
  'executive-planet-nl': {
    title: 'ExecutivePlanet, Netherlands: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/netherlands-2/netherlands_first_name_or_title-2/`,
  },
  'executive-planet-pt': {
    title: 'ExecutivePlanet, Portugal: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/portugal-2/portugal_first_name_or_title-2/`,
  },
  'executive-planet-za': {
    title: 'ExecutivePlanet, South Africa: First Name or Title?',
    url: `${EXECUTIVE_PLANET}/south_africa-2/south_africa_first_name_or_title-2/`,
  },
  'culture-crossing-ch': {
    title: 'Culture Crossing, Switzerland: Business, Titles',
    url: 'http://guide.culturecrossing.net/basics_business_student_details.php?CID=198&Id=20',
  },
  'swiss-forms': {
    title: 'Forms of Address and Titles in Switzerland',
    url: 'http://www.isyours.com/e/swiss-business-guide/forms.html',
  },
  'columbus-de': {
    title: 'Columbus Travel Guide, Bavaria: Business Etiquette',
    url: 'https://www.columbus.schmetterling.de/en/103012/103473/4367',
  },
  'developerium-de': {
    title: 'Developerium: Following Up on the Interview Process (Germany)',
    url: 'https://www.developerium.com/course/interview-with-hr/post-interview-follow-up-email',
  },
  'countrywatch-de': {
    title: 'CountryWatch, Germany: Cultural Etiquette',
    url: 'http://assistamerica.countrywatch.com/Country.aspx?topic=AAETQ&vcountry=65',
  },
  'nordic-contacts': {
    title: 'LocalizeNordic: How To Address Business Contacts in the Nordics',
    url: 'https://localizenordic.com/how-to-address-business-contacts-in-the-nordics/',
  },
  'working-with-norwegians': {
    title: 'Working With Norwegians: Using Norwegian Names and Titles in Business',
    url: 'https://workingwithnorwegians.com/using-norwegian-names-and-titles-in-business/',
  },
  'business-culture-se': {
    title: 'Passport to Trade 2.0, Sweden: Business communication',
    url: 'https://businessculture.org/northern-europe/sweden/business-communication/',
  },
  'french-titles': {
    title: 'Using the right personal titles when doing business with French',
    url: 'https://ofrench.com/business-france/communication-using-the-right-personal-titles-when-doing-business-with-french/',
  },
  'societe-generale': {
    title: 'Société Générale Careers: How to follow up on a job application',
    url: 'https://careers.societegenerale.com/en/tips-candidates/how-to-follow-up-job-application',
  },
  'career-well-minded': {
    title: 'Follow-Up Etiquette: How to Impress After Your UK Job Interview',
    url: 'https://careerwellminduk.com/follow-up-etiquette-how-to-impress-after-your-uk-job-interview',
  },
  'jobs-ac-uk-pl': {
    title: 'jobs.ac.uk, Poland country profile: Business Etiquette',
    url: 'http://www.jobs.ac.uk/careers-advice/country-profiles/1622/poland-country-profile-business-etiquette',
  },
  'usc-naming': {
    title: 'University of South Carolina, English Programs for Internationals: Business Etiquette: Naming',
    url: 'http://epi.sc.edu/~alexandra_rowe/S0022E67F',
  },
  'living-abroad-br': {
    title: 'Living Abroad, Brazil Report: Greetings, titles and names',
    url: 'https://info.livingabroad.com/which-are-true-about-brazil',
  },
  'business-in-mexico': {
    title: 'Business in Mexico: The Licenciado/Ingeniero Conundrum',
    url: 'https://attitudesanluis.com/business-in-mexico-the-licenciado-ingeniero-conundrum',
  },
  'industry-week': {
    title: 'IndustryWeek: What’s in a name? (forms of address across countries)',
    url: 'https://www.industryweek.com/the-economy/trade/article/21934308/whats-in-a-name',
  },
  'india-guide': {
    title: 'Doing Business in India Guide: Business etiquette, language and culture',
    url: 'http://india.doingbusinessguide.co.uk/the-guide/business-etiquette,-language-culture/',
  },
  'aetna-in': {
    title: 'Aetna International, Mover’s guide to India: Business etiquette',
    url: 'https://www.aetnainternational.com/en/individuals/destination-guides/movers-guide-to-india/business-etiquette.html',
  },
  'job-board-jp': {
    title: 'Business manner (Japan)',
    url: 'https://www.job-board.info/business_manner/',
  },
  'communicaid-jp': {
    title: 'Communicaid: Japanese naming conventions in business',
    url: 'https://communicaid52.rssing.com/chan-21645319/article7.html',
  },
  'cultural-atlas-th': {
    title: 'SBS Cultural Atlas, Thai Culture: Naming',
    url: 'https://culturalatlas.sbs.com.au/thai-culture/thai-culture-naming',
  },
  'business-traveller-au': {
    title: 'Business Traveller Asia-Pacific, January/February 2015, p. 41 (Australia)',
    url: 'http://content.yudu.com/A3a2qf/January2015/resources/41.htm',
  },
  'dummies-nz': {
    title: 'Understanding Business Etiquette in Australia and New Zealand (Sue Fox)',
    url: 'https://www.dummies.com/careers/business-skills/understanding-business-etiquette-in-australia-and-new-zealand/',
  },
  'all-etiquette-il': {
    title: 'All Etiquette, Israel: Greetings and Forms of Address',
    url: 'http://alletiquette.com/chapter-ten-israel-etiquette/',
  },
  'executive-planet-il': {
    title: 'ExecutivePlanet, Israel: Appointment Alert',
    url: `${EXECUTIVE_PLANET}/index.php?title=Israel:_Appointment_Alert%21`,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
