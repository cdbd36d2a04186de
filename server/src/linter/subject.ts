import type { Facts } from '../context/facts.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';

/** The subject as it is written in the draft itself; `isYaml` where it stands in the front matter and needs its quotes. */
export interface Subject {
  readonly text: string;
  readonly span: Span;
  readonly isYaml: boolean;
}

/** `undefined` where there is none, or where it comes from a context above. */
export function subjectOf(draft: Draft, facts: Facts): Subject | undefined {
  const source = facts.sources.get('subject');
  if (facts.subject?.trim() && source) {
    return source.file === undefined ? { text: facts.subject, span: source.value, isYaml: true } : undefined;
  }
  if (!draft.subjectLine) return undefined;
  const { value } = draft.subjectLine;
  const text = draft.text.slice(value.start, value.end);
  return text ? { text, span: value, isYaml: false } : undefined;
}

const KIND_WORDS = {
  'thank-you': 'Thank you',
  'check-in': 'Following up',
  inquiry: 'Request for an update',
  'moving-on': 'Thank you',
} as const;

/** A subject that says what kind of message it is, and about which interview. */
export function betterSubject({ kind, role, company }: Facts): string {
  if (kind === 'check-in' && !role && !company) return 'Following up on our recent interview';
  const about = role ? `${role} interview` : company ? `interview with ${company}` : 'our interview';
  return `${KIND_WORDS[kind]}: ${about}`;
}

/** A text in the double quotes of YAML. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
