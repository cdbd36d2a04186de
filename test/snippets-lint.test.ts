import { describe, expect, test } from 'vitest';
import { check, DEFAULT_NOW } from './harness/examples.ts';
import { expand, parseSnippet, readSnippets, sensibleAnswers, type TabStop } from './harness/snippets.ts';

/** The rules that judge what a message says; what it is about, and when it goes, is the writer's context. */
const LANGUAGE_RULES = [
  'unfilled-placeholder',
  'overly-familiar',
  'presumed-outcome',
  'negative-language',
  'impatient-tone',
  'desperate-tone',
  'compensation-talk',
  'unrequested-materials',
  'generic-message',
];

const KINDS: Readonly<Record<string, string>> = {
  'fu-check-in': 'check-in',
  'fu-inquiry': 'inquiry',
  'fu-moving-on': 'moving-on',
  'fu-reference': 'check-in',
  'fu-reference-earlier': 'inquiry',
  'fu-patience': 'inquiry',
  'fu-status-question': 'inquiry',
  'fu-status-question-stated': 'check-in',
  'fu-channel-preference': 'inquiry',
  'fu-interest-still': 'inquiry',
  'fu-closing-farewell': 'moving-on',
  'fu-gratitude-process': 'moving-on',
};

const frontMatter = (prefix: string): string => `---
followUp: ${KINDS[prefix] ?? 'thank-you'}
company: Northwind
role: Data Engineer
---
`;

const OPENING = 'Dear Ms. Whitfield,';
const MOMENT = 'What you said about the load that took eleven hours in March has stayed with me.';
const CLOSING = 'Kind regards,\nMara Lindqvist';

/** A draft in which a section stands where a writer would put it. */
function draftWith(prefix: string, text: string): string {
  const opening = prefix === 'fu-greeting' ? [text.trimEnd()] : [OPENING];
  const closing = prefix === 'fu-sign-off' ? [text] : [CLOSING];
  const middle = opening[0] === text.trimEnd() || closing[0] === text ? [] : [text];
  return `${frontMatter(prefix)}\n${[...opening, MOMENT, ...middle, ...closing].join('\n\n')}\n`;
}

/** Every body with each of its choices once: the others stay at their first one. */
function* variants(body: string): Generator<string> {
  yield expand(body, sensibleAnswers);
  for (const { choices } of stopsOf(body)) {
    for (const other of choices?.slice(1) ?? [])
      yield expand(body, { ...sensibleAnswers, [choices![0]!]: other });
  }
}

const stopsOf = (body: string): TabStop[] =>
  parseSnippet(body).flatMap((piece) => (piece.kind === 'stop' ? [piece] : []));

const faults = (text: string): string[] =>
  check(text, DEFAULT_NOW)
    .filter(({ ruleId }) => LANGUAGE_RULES.includes(ruleId))
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);

describe('a section, filled in', () => {
  test.each(readSnippets(['sections.json']).map((snippet) => [snippet.prefix, snippet] as const))(
    '%s raises nothing, whichever of its choices is taken',
    (prefix, { body }) => {
      for (const text of variants(body)) {
        const filled = prefix === 'fu-sign-off' ? text : text.replace(/Mara Lindqvist$/, '').trimEnd();
        expect(faults(draftWith(prefix, filled)), filled).toEqual([]);
      }
    },
  );
});

describe('a whole message, filled in', () => {
  test.each(readSnippets(['messages.json']).map((snippet) => [snippet.prefix, snippet] as const))(
    '%s raises nothing, whichever of its choices is taken',
    (prefix, { body }) => {
      for (const text of variants(body))
        expect(faults(`${frontMatter(prefix)}\n${text}\n`), text).toEqual([]);
    },
  );
});

describe('a context, filled in', () => {
  const bodyOf = (file: string): string => readSnippets([file])[0]!.body;
  const message = `${OPENING}\n\n${MOMENT}\n\n${CLOSING}`;

  test('of a message raises nothing', () => {
    expect(faults(`${expand(bodyOf('context.json'), { ...sensibleAnswers, 0: message })}\n`)).toEqual([]);
  });

  test('of an application raises nothing', () => {
    const context = expand(bodyOf('application.json'), { ...sensibleAnswers, 0: 'followUp: thank-you' });
    expect(faults(`---\n${context}\n---\n\n${message}\n`)).toEqual([]);
  });
});
