import { describe, expect, test } from 'vitest';
import { FRONT, NOTE, uri, writers } from './note.ts';

const start = writers();

describe('rewriting', () => {
  const rewritten = async (text: string, words: string) => {
    const editor = await start();
    await editor.open(uri, text);
    const [action] = await editor.actions(uri, editor.rangeOf(uri, words), ['refactor']);
    if (!action) return undefined;
    expect(await editor.apply(action.edit!)).toBe(true);
    return editor.text(uri);
  };

  test('a greeting gets a line of its own', async () => {
    expect(
      await rewritten(`${FRONT}\nDear Ms. Whitfield, thank you for the talk.\n`, 'Whitfield, thank'),
    ).toBe(`${FRONT}\nDear Ms. Whitfield,\n\nThank you for the talk.\n`);
    expect(await rewritten(`${FRONT}\nDear Ms. Whitfield,\n\nThank you.\n`, 'Whitfield,')).toBeUndefined();
  });

  const shortened = async (words: string) => {
    const text = `${FRONT}\nDear Ms. Whitfield,\n\nThank you for the talk.\n\n${words}\n`;
    const after = await rewritten(text, words.slice(0, 5));
    return after?.slice(text.length - words.length - 1).trimEnd();
  };

  test.each([
    ['I stayed in order to learn more.', 'I stayed to learn more.'],
    ['In order to learn more, I stayed.', 'To learn more, I stayed.'],
    ['I am writing to let you know that my results are in.', 'My results are in.'],
    ['I just wanted to take a moment to thank you for the tour.', 'Thank you for the tour.'],
    [
      'Due to the fact\nthat I read the report, I can say more.',
      'Because I read the report, I can say more.',
    ],
    ['I read it on a daily basis, at this point in time alone.', 'I read it daily, now alone.'],
    [
      'What I saw moved me a great deal. It was new. What I saw moved me a great deal.',
      'What I saw moved me a great deal. It was new.',
    ],
    ['I will write once more. Thank you for the talk.', 'I will write once more.'],
  ])('a paragraph says the same in fewer words: %s', async (before, after) => {
    expect(await shortened(before)).toBe(after);
  });

  test.each([
    'Everything was in order to the last page.',
    'She said “in order to learn” and smiled.',
    'I stayed **in order** to learn.',
    'I stayed `in order to` learn.',
    'What I say: I wanted to let you know that it is done.',
    'With regard to the role, I have read more.',
    'It was so. It was so.',
    'They gave me a past experience to draw upon.',
    'I wanted to thank you.',
  ])('and is left as it is where that is not certain: %s', async (words) => {
    expect(await shortened(words)).toBeUndefined();
  });

  test('shortening touches nothing outside of its words, and is refused on a stale version', async () => {
    const editor = await start();
    const text = `${FRONT}\nDear Ms. Whitfield,\n\nIn order to learn, I stayed.\n\nI left in order to rest.\n`;
    await editor.open(uri, text);
    const [action] = await editor.actions(uri, editor.rangeOf(uri, 'In order'), ['refactor']);
    expect(action).toMatchObject({
      title: 'Shorten: “In order to” becomes “To”',
      kind: 'refactor.rewrite',
      edit: { documentChanges: [{ textDocument: { version: 1 }, edits: [{ newText: 'To' }] }] },
    });
    await editor.replace(uri, 'I left', 'I went');
    expect(await editor.apply(action!.edit!)).toBe(false);
    expect(editor.text(uri)).toBe(text.replace('I left', 'I went'));
  });

  test('a closing that stands in the middle goes to the end', async () => {
    const closing = 'I look forward to hearing from you.\n\n';
    const above = NOTE.replace(' I look forward to hearing from you.', '').replace(
      'What stayed',
      `${closing}What stayed`,
    );
    expect(await rewritten(above, 'I look forward')).toBe(
      NOTE.replace('Thank you again for your time. I look', 'Thank you again for your time.\n\nI look'),
    );
    expect(await rewritten(NOTE, 'What stayed')).toBeUndefined();
  });
});
