import type { Span } from '../../draft/span.ts';
import type { OtherApplications } from '../../history/history.ts';
import type { Finding } from '../../linter/rule.ts';
import { fold, wordsOf } from '../../prose/names.ts';
import { stem } from '../../prose/stem.ts';

/** Words that make a run of capitals a job title. */
const TITLE =
  /^(?:engineer|developer|programmer|analyst|scientist|manager|director|designer|architect|consultant|coordinator|co-ordinator|administrator|assistant|associate|advisor|adviser|officer|specialist|supervisor|superintendent|technician|nurse|doctor|physician|surgeon|therapist|physiotherapist|prosthetist|pharmacist|dentist|teacher|lecturer|professor|tutor|instructor|trainer|researcher|fellow|editor|writer|copywriter|journalist|reporter|producer|accountant|auditor|bookkeeper|controller|buyer|planner|recruiter|representative|executive|agent|clerk|cashier|receptionist|secretary|librarian|curator|conservator|counsel|lawyer|solicitor|attorney|paralegal|notary|chef|cook|baker|barista|waiter|bartender|sommelier|housekeeper|driver|pilot|captain|dispatcher|operator|mechanic|electrician|plumber|carpenter|welder|fitter|machinist|inspector|surveyor|estimator|foreman|strategist|owner|lead|leader|head|chief|president|partner|intern|trainee|apprentice|manager|master|marketer|economist|statistician|actuary|chemist|biologist|geologist|physicist|hydrologist|ecologist|translator|interpreter|photographer|animator|illustrator|musician|caseworker|worker|counsellor|counselor|psychologist|midwife|paramedic|carer|caretaker|gardener|landscaper|ranger|firefighter|guard|superintendent|registrar|principal|dean|headteacher|underwriter|broker|trader|banker|adjuster|merchandiser|stylist|tester|sre|sdet|cto|cfo|coo|ceo|cmo)s?$/i;

/** Rank alters a role even when every other word agrees. */
const RANKS =
  /^(?:senior|sr|junior|jr|lead|principal|staff|chief|head|deputy|assistant|associate|vice|graduate|trainee|intern|ii|iii|iv|director|manager)$/i;

const POST =
  '(?:role|position|opening|post|job|vacancy|opportunity|interview|vacancies|appointment|application|opportunities)';
const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}'’/&.+-]*";
const LINK = '(?:,? (?:of|for|and|&|the|in|to|–|-) |, | )';
const RUN = `${CAPITALS}(?:${LINK}(?:${CAPITALS}|\\([^()]{1,20}\\)))*`;

const FRAMES: readonly RegExp[] = [
  new RegExp(`\\b(?:[Tt]he|[Tt]his|[Yy]our|that|open) (${RUN}) ${POST}\\b`, 'gu'),
  new RegExp(
    `\\b(?:role|position|post|job|opening|vacancy|opportunity|interview|application|applied|apply|applying|candidate|candidacy|considered|interviewing|interviewed) (?:of|for|as) (?:the |an? |your (?:next )?)?(${RUN})(?= ${POST}\\b|\\s*[.,;:!?–—]|\\s+\\p{Ll}|\\s*$)`,
    'gu',
  ),
  new RegExp(`(?<=^|[.!?] )(${RUN})(?= is (?:a|the) (?:role|position|post|job|opportunity)\\b)`, 'gu'),
  new RegExp(
    `\\b(?:would|could|'d|’d|hope to|like to|love to|happy to|glad to|chance to|opportunity to)[^.;:]{1,60}\\bas (?:an? |the |your (?:next )?)(${RUN})(?=\\s*[.,;:!?–—]|\\s+\\p{Ll}|\\s*$)`,
    'gu',
  ),
];

/** The writer's own posts and other people's. */
const NOT_THEIRS =
  /\b(?:my|his|her|their|last|previous|former|current|present|old|earlier|first|own|another|other|similar|was|am|were|been|worked|working|promoted|hired|trained|spent|years?|held|left|then)\b[^.;:]{0,30}$|\b(?:i|we) (?:\p{L}+ ){0,3}(?:was|had|held|left|led|ran|worked|served|spent|took|filled|did)\b[^.;]*$/iu;

export interface RoleMention {
  readonly text: string;
  readonly span: Span;
}

/** Job titles that a text names as the one applied for; offsets count from `offset`. Linear in the text. */
export function rolesIn(text: string, offset: number): RoleMention[] {
  const found: RoleMention[] = [];
  const plain = text.replace(/[\r\n]/g, ' ');
  for (const frame of FRAMES) {
    for (const match of plain.matchAll(frame)) {
      const title = match[1]!.replace(/[\s,.–-]+$/, '');
      const at = match.index + match[0].lastIndexOf(match[1]!);
      const before =
        plain
          .slice(Math.max(0, at - 90), at)
          .split(/[.!?]\s/)
          .at(-1) ?? '';
      const after = plain.slice(at + title.length, at + title.length + 60);
      if (!wordsOf(title).some((word) => TITLE.test(word)) || NOT_THEIRS.test(before)) continue;
      if (
        /^\s*(?:role|position|post|job)?,? (?:at \p{Lu}|which i (?:had|held)|i (?:had|held|left|was|took))/iu.test(
          after,
        ) &&
        /\b(?:as|was|were)\b/.test(before)
      )
        continue;
      const span = { start: offset + at, end: offset + at + title.length };
      if (!found.some((other) => other.span.start < span.end && span.start < other.span.end))
        found.push({ text: title, span });
    }
  }
  return found;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^sr$/, 'senior'],
  [/^jr$/, 'junior'],
  [/^(?:mgr|mngr)$/, 'manager'],
  [/^(?:eng|engr)$/, 'engineer'],
  [/^dev$/, 'developer'],
  [/^(?:asst|assist)$/, 'assistant'],
  [/^assoc$/, 'associate'],
  [/^(?:coord|coordinator)$/, 'coordinator'],
  [/^adviser$/, 'advisor'],
  [/^dir$/, 'director'],
  [/^tech$/, 'technical'],
  [/^ops$/, 'operations'],
  [/^vp$/, 'vice president'],
  [/^hr$/, 'human resources'],
  [/^qa$/, 'quality assurance'],
  [/^2$/, 'ii'],
  [/^3$/, 'iii'],
];

/** A role's words as compared: abbreviations written out, British and American spelling alike, without endings. */
const keysOf = (role: string): string[] =>
  wordsOf(role.replace(/[/]/g, ' '))
    .map(fold)
    .flatMap((word) => (SPELLINGS.find(([shape]) => shape.test(word))?.[1] ?? word).split(' '))
    .filter((word) => !/^(?:of|for|and|the|in|to|a|an|m|f|d|x|w)$/.test(word))
    .map((word) =>
      stem(
        word
          .replace(/ae/g, 'e')
          .replace(/our/g, 'or')
          .replace(/tre$/, 'ter')
          .replace(/mme$/, 'm')
          .replace(/is(?=e|ation)/g, 'iz'),
      ),
    );

/** Whether a title is the role, in part, abbreviated or with particulars added; its rank must agree. */
export function isSameRole(said: string, role: string): boolean {
  const [a, b] = [keysOf(said), keysOf(role)];
  if (a.every((word) => b.includes(word))) return true;
  if (
    fold(said) === b.map((word) => word[0]).join('') ||
    fold(said) ===
      wordsOf(role)
        .map((word) => fold(word)[0])
        .join('')
  )
    return true;
  const extra = a.filter((word) => !b.includes(word));
  return b.every((word) => a.includes(word)) && !extra.some((word) => RANKS.test(word));
}

/** At most one finding for a title that is not the role. */
export function checkRole(
  { text, span }: RoleMention,
  role: string,
  { words, others }: { readonly words: ReadonlySet<string>; readonly others: OtherApplications | undefined },
): Finding | undefined {
  const tidy = withoutForeign(text, words, role);
  if (tidy === '' || isSameRole(tidy, role)) return undefined;
  if (!wordsOf(tidy).some((word) => TITLE.test(word))) return undefined;
  const start = span.start + text.indexOf(tidy);
  const place = { start, end: start + tidy.length };
  return {
    messageId: others?.hasRole(tidy) ? 'otherRole' : 'role',
    data: { said: tidy, right: role },
    span: place,
    fix: { title: `Write “${role}”`, edits: [{ span: place, text: role }] },
  };
}

/** The company's name before or after a title is no part of it: `the Northwind Data Analyst role`. */
function withoutForeign(text: string, words: ReadonlySet<string>, role: string): string {
  const own = new Set(keysOf(role));
  const isForeign = (word: string) => words.has(fold(word)) && !own.has(keysOf(word)[0] ?? '');
  const parts = text.split(' ');
  while (parts.length > 0 && (isForeign(parts[0]!.replace(/['’]s$/, '')) || /^[&–-]$/.test(parts[0]!)))
    parts.shift();
  while (
    parts.length > 0 &&
    (isForeign(parts.at(-1)!) || /^(?:at|of|for|in|and|&|–|-|the)$/i.test(parts.at(-1)!))
  )
    parts.pop();
  return parts.join(' ').replace(/,$/, '');
}
