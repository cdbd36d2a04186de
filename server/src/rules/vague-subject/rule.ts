import type { Span } from '../../draft/span.ts';
import { defineRule } from '../../linter/rule.ts';
import { betterSubject, quoted, subjectOf } from '../../linter/subject.ts';
import { findPlaceholders } from '../../prose/placeholders.ts';
import { tokenise } from '../../prose/tokens.ts';

/** Words that leave open what a message is about, whichever of them a subject is made of. */
const EMPTY = new Set(
  `a an the and or of on in to for from at with by about re fw fwd aw hi hello hey dear there again just quick brief short little small one my me i us our your you
  thank thanks thankyou thx ty many so very much follow following followup follow-up up touching touch base checking check in-touch circling circle back pinging ping reaching reach out
  status update updates news any question questions query note message mail email e-mail word hope soon regarding concerning important urgent please read greetings regards information info
  next steps step application applying applied job jobs work opportunity role position post vacancy candidate cv resume résumé request inquiry enquiry matter subject interest interested reminder second third final
  further still waiting hoping hear hearing everything something it this that is are was be been 's 'm 'll do did will would could can have has had get got been we`.split(
    /\s+/,
  ),
);

/** Words that say a little: empty only in a subject of very few words. */
const LOOSE = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week month day days morning afternoon evening night last other ago talk talked talking talks chat chats chatting conversation
  discussion discussed discuss meeting meet met met some thought thoughts thing things more one words attention kind kindly gentle needful as said saying say sir madam season compliments respected good great nice lovely
  pleasure folks all friends further following after yours with gratitude fyi no interview interviews only myself love now here we what when how were`.split(
    /\s+/,
  ),
);

export default defineRule({
  meta: {
    docs: {
      description: 'no subject, or one that does not say what the message is about',
      guide: 'Craft a Polite Follow-Up Inquiry',
      why: 'The subject decides whether the note is opened today, and whether it is found again next week. The role and the day of the interview are all it takes.',
    },
    defaultSeverity: 'information',
    messages: {
      missing: 'There is no subject yet; name the role and the interview.',
      vague: '“{{subject}}” could be about anything; name the role or the interview.',
    },
    hasSuggestions: true,
  },
  defaultOptions: {},
  *check(draft, { facts }) {
    if (facts.channel && facts.channel !== 'email' && facts.channel !== 'letter') return;
    const better = betterSubject(facts);
    const written = subjectOf(draft, facts);
    if (!written) {
      const place = facts.sources.get('followUp');
      if (!place || place.file !== undefined) return;
      yield {
        messageId: 'missing',
        span: place.value,
        suggestions: [
          {
            title: 'Add a subject',
            edits: [{ span: at(place.value.end), text: `${lineEnd(draft.text)}subject: ${quoted(better)}` }],
          },
        ],
      };
      return;
    }
    if (!isVague(written.text)) return;
    const text = written.isYaml ? quoted(better) : better;
    yield {
      messageId: 'vague',
      data: { subject: written.text },
      span: written.span,
      suggestions: [{ title: `Change to “${better}”`, edits: [{ span: written.span, text }] }],
    };
  },
});

function isVague(subject: string): boolean {
  if (findPlaceholders(subject).length > 0) return false;
  const words = tokenise(subject).filter(({ kind }) => kind !== 'mark' && kind !== 'emoji');
  const isBrief = words.length <= 5 && !words.some(({ text }) => text.startsWith('thank'));
  return words.every(
    ({ kind, text }) => kind === 'word' && (EMPTY.has(text) || (isBrief && LOOSE.has(text))),
  );
}

const at = (offset: number): Span => ({ start: offset, end: offset });
const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
