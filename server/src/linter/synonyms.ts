import { fold } from '../prose/names.ts';
import { stem } from '../prose/stem.ts';

/** Words of job interviews that stand for one another, one family a line; a family's words are compared without their endings. */
const FAMILIES = `
database sql postgres mysql
budget cost spend finance expense
conflict disagreement dispute argument
lead leadership management manage supervise head
team group colleague crew
test testing quality qa
deadline schedule timeline
customer client user patron
mistake error failure setback
german deutsch
french francais
spanish espanol castilian
salary pay compensation
teach train coach mentor instruct
write draft author
talk speech presentation present
write-up report summary
travel relocation relocate move
doctor physician
nurse nursing
pupil student learner
patient resident
car vehicle fleet
software program application app
cloud aws azure gcp
automation automate script
deploy deployment release ship rollout
incident outage downtime
security safety
monitor monitoring observability alerting
scale scaling growth scalability
machine-learning ml
artificial-intelligence ai
accessibility a11y
internationalisation i18n localisation
negotiate negotiation bargain
hire hiring recruit recruitment
stakeholder sponsor
research study
statistics statistical stats
spreadsheet excel
certificate certification licence license accreditation
regulation compliance regulatory gdpr
resume cv vitae
reference referee recommendation testimonial
deck slides presentation
code repository repo github gitlab
portfolio showreel reel
`;

/** For each word, folded and without its ending, the words of its family, likewise. */
export const families: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => stem(fold(word))))
    .flatMap((family) => family.map((word) => [word, family] as const)),
);
