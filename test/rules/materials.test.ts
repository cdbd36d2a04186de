import { describe, expect, test } from 'vitest';
import type { History } from '../../server/src/history/history.ts';
import { check, DEFAULT_NOW } from '../harness/examples.ts';

const draft = (keys: string, body: string) =>
  `---\nfollowUp: thank-you\n${keys}---\n\nDear Ms. Bergström,\n\nThank you for the afternoon in the weaving shed. ${body}\n\nKind regards,\nLuca Ferri\nhttps://github.com/lucaferri\n`;

const found = (keys: string, body: string, history?: History) => {
  const text = draft(keys, body);
  return check(text, DEFAULT_NOW, 'unrequested-materials', 'strict', history).map(
    ({ messageId, span }) => `${messageId}: ${text.slice(span.start, span.end)}`,
  );
};

describe('unrequested-materials is quiet', () => {
  test.each([
    ['what they named', '', 'The article you mentioned is at https://medium.com/linen-from-peat.'],
    ['as asked, without a list', 'attachments: [resume.pdf]\n', 'As you asked, I have attached my resume.'],
    [
      'a file whose name says nothing may be what is still to come',
      'requested: [writing samples, references]\nattachments: [samples.pdf, scan-0042.pdf]\n',
      'As you asked, I have attached both.',
    ],
    [
      'their own site',
      'to: Eva Bergström <eva@loom.example>\n',
      'The cloth at https://www.loom.example/projects has stayed with me.',
    ],
    ['a link is an answer', 'requested: [portfolio]\n', 'It is all at https://ferri.example/portfolio now.'],
    ['an offer', '', 'If it would help, I could attach the drafts of the double cloth.'],
    ['being attached to something', 'requested: []\nattachments: []\n', 'I am attached to old looms.'],
    ['it is promised', 'requested: [references]\n', 'My references will reach you on Friday.'],
    ['it has gone', 'requested: [references]\nsentAt: 2026-11-18T09:00\n', 'I think of the looms.'],
    [
      'code in other words',
      'requested: [code sample]\nattachments: [loom-repo.zip]\n',
      'I think of the looms.',
    ],
  ])('%s', (_, keys, body) => expect(found(keys, body)).toEqual([]));

  test('about what went with an earlier message', () => {
    const sent = [
      { uri: 'a', kind: 'thank-you' as const, channel: 'email' as const, sentAt: '2026-11-17T09:00' },
    ];
    expect(found('requested: [references]\n', 'I think of the looms.', { sent })).toEqual([]);
  });
});

describe('unrequested-materials finds', () => {
  test.each([
    [
      'something else than asked for',
      'requested: [references]\nattachments: [references.pdf]\n',
      'I have attached my portfolio.',
      ['found: I have attached my portfolio'],
    ],
    [
      'each attachment nobody asked for and nothing is said of',
      'attachments: [thesis.pdf, patents.zip]\n',
      'I think of the looms.',
      ['listed: thesis.pdf', 'listed: patents.zip'],
    ],
    [
      'nothing attached, where the list is empty',
      'attachments: []\n',
      'As you asked, I have attached the drafts.',
      ['missing: I have attached'],
    ],
    [
      'what is owed, each',
      'requested: [references, writing samples]\n',
      'I think of the looms.',
      ['owed: references', 'owed: writing samples'],
    ],
    ['a bare link', '', 'More is at https://vimeo.com/4711 now.', ['found: https://vimeo.com/4711']],
  ])('%s', (_, keys, body, expected) => expect(found(keys, body)).toEqual(expected));
});
