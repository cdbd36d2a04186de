import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { contextUris, rootOf } from '../server/src/context/cascade.ts';
import { draftReason } from '../server/src/context/is-draft.ts';
import { parseDraft } from '../server/src/draft/draft.ts';
import { applyEdits } from '../server/src/draft/span.ts';
import { readConfig, resolveRule } from '../server/src/linter/config.ts';
import { applyDirectives, readDirectives } from '../server/src/linter/directives.ts';
import { fixEdits } from '../server/src/linter/fixes.ts';
import { Linter } from '../server/src/linter/linter.ts';
import { presentOf } from '../server/src/linter/now.ts';
import { defineRule, type Rule } from '../server/src/linter/rule.ts';
import { suppressLineEdit } from '../server/src/linter/suppress.ts';
import { toRange, toSpan } from '../server/src/lsp/convert.ts';
import { loadKnowledge } from '../server/src/prose/knowledge.ts';
import { emptyLexicon } from '../server/src/prose/lexicon.ts';
import { rules } from '../server/src/rules/index.ts';

const rule = defineRule({
  meta: { docs: { description: 'd', guide: '', why: 'w' }, defaultSeverity: 'information', messages: {} },
  defaultOptions: { limit: 1 },
  *check() {},
}) as unknown as Rule;

describe('directives', () => {
  /** The marked words «…» that are still found, and the comments that suppress nothing. */
  function left(marked: string): { readonly kept: string[]; readonly unused: string[] } {
    const findings = [];
    let text = '';
    for (const part of marked.split(/(«[^»]*»)/)) {
      const isFinding = part.startsWith('«');
      const words = isFinding ? part.slice(1, -1) : part;
      if (isFinding)
        findings.push({ ruleId: 'a', span: { start: text.length, end: text.length + words.length } });
      text += words;
    }
    const draft = parseDraft(text);
    const { kept, unused } = applyDirectives(draft, readDirectives(draft), findings);
    const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    return { kept: kept.map(words), unused: unused.map(words) };
  }

  test.each([
    ['the next line', '<!-- follow-up-disable-next-line a -->\n«x» y\n«z»\n', ['z']],
    ['the next line, past an empty one', '<!-- follow-up-disable-next-line -->\n\n«x»\n\n«z»\n', ['z']],
    ['its own line', '«x» <!-- follow-up-disable-line a -->\n«z»\n', ['z']],
    [
      'from here to there',
      '«x»\n\n<!-- follow-up-disable a -->\n\n«y»\n\n<!-- follow-up-enable -->\n\n«z»\n',
      ['x', 'z'],
    ],
    ['the rest', '«x»\n\n<!-- follow-up-disable -->\n\n«y»\n', ['x']],
    ['the whole file', '«x»\n\n<!-- follow-up-disable-file a, b -->\n', []],
  ])('%s', (_, text, kept) => {
    for (const variant of [text, text.replaceAll('\n', '\r\n')]) expect(left(variant).kept).toEqual(kept);
  });

  test('a comment that suppresses nothing is told, down to the rule', () => {
    expect(left('<!-- follow-up-disable-next-line a b -->\n«x»\n')).toEqual({ kept: [], unused: ['b'] });
    expect(left('<!-- follow-up-disable-line -->\n')).toMatchObject({
      unused: ['<!-- follow-up-disable-line -->'],
    });
  });

  test('a reason after two dashes is not read as rules', () => {
    expect(left('<!-- follow-up-disable-next-line a -- it is their word -->\n«x»\n')).toEqual({
      kept: [],
      unused: [],
    });
  });
});

describe('quieting a line', () => {
  /** The text after the edit that quiets the rule at “TODO”. */
  function quietened(text: string): string | undefined {
    const draft = parseDraft(text);
    const edit = suppressLineEdit(draft, text.indexOf('TODO'), 'a');
    return edit && applyEdits(text, [edit]);
  }

  test.each([
    [
      'above the first line of a paragraph',
      'x\n\nTODO y\nz\n',
      'x\n\n<!-- follow-up-disable-next-line a -->\nTODO y\nz\n',
    ],
    ['after a later line of it', 'x\ny TODO  \nz\n', 'x\ny TODO <!-- follow-up-disable-line a -->  \nz\n'],
    ['above a heading', '# TODO\n', '<!-- follow-up-disable-next-line a -->\n# TODO\n'],
    ['after a point of a list', '- x\n- TODO\n- y\n', '- x\n- TODO <!-- follow-up-disable-line a -->\n- y\n'],
    [
      'in the comment that is there already',
      '<!-- follow-up-disable-next-line b -- theirs -->\n\nTODO\n',
      '<!-- follow-up-disable-next-line b a -- theirs -->\n\nTODO\n',
    ],
    [
      'in the comment of its own line',
      'x\nTODO <!-- follow-up-disable-line b -->\n',
      'x\nTODO <!-- follow-up-disable-line b a -->\n',
    ],
    ['not in the subject', 'Subject: TODO\n\nx\n', undefined],
    ['not in the front matter', '---\nsubject: TODO\n---\n\nx\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(quietened(text)).toBe(expected);
    expect(quietened(text.replaceAll('\n', '\r\n'))).toBe(expected?.replaceAll('\n', '\r\n'));
  });
});

describe('settings', () => {
  test.each([[null], [undefined], ['x'], [{ include: 3, preset: 'wild', rules: { a: 7 }, sender: [] }]])(
    'anything is read: %j',
    (settings) => {
      expect(readConfig(settings)).toMatchObject({ enable: true, preset: 'recommended' });
    },
  );

  test('a rule runs as the writer says, and else as the preset says', () => {
    const run = (settings: object) => resolveRule('a', { a: rule }, readConfig(settings));
    expect(run({})).toEqual({ options: { limit: 1 } });
    expect(run({ preset: 'relaxed' })).toBeUndefined();
    expect(run({ preset: 'relaxed', rules: { a: 'hint' } })).toMatchObject({ severity: 'hint' });
    expect(run({ rules: { a: 'off' } })).toBeUndefined();
  });
});

test('a rule that throws loses its own findings alone', () => {
  const good: Rule = {
    ...rule,
    *check() {
      yield { messageId: 'm', span: { start: 0, end: 1 } };
    },
  };
  const bad: Rule = {
    ...rule,
    *check() {
      yield { messageId: 'm', span: { start: 0, end: 1 } };
      throw new Error('broken on purpose');
    },
  };
  const crashed: string[] = [];
  const linter = new Linter({ bad, good }, { lexicon: emptyLexicon() }, (id) => crashed.push(id));
  const config = readConfig({ now: '2026-11-18T15:00:00Z' });
  const problems = linter.lint(linter.read('Hi'), { config, now: presentOf(config) });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['good']);
  expect(crashed).toEqual(['bad']);
});

test('of fixes that touch the same words the first is taken', () => {
  const problem = (start: number, end: number) => ({
    ruleId: 'a',
    messageId: 'm',
    message: '',
    severity: 'hint' as const,
    span: { start, end },
    fix: { title: '', edits: [{ span: { start, end }, text: 'x' }] },
    suggestions: [],
    related: [],
  });
  const taken = fixEdits([problem(0, 4), problem(2, 6), problem(4, 8), problem(4, 4)]);
  expect(taken.map(({ span }) => span)).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 8 },
  ]);
});

describe('which files are drafts', () => {
  const globs = readConfig({}).include;
  test.each([
    ['---\nfollowUp: check-in\n---\n', 'a.md', 'front-matter'],
    ['\uFEFF---\r\nto: Dana\r\nfollowUp:\r\n---\r\n', 'a.md', 'front-matter'],
    ['---\n{ "followUp": inquiry }\n---\n', 'a.md', 'front-matter'],
    ['---\n  followUp: check-in\n---\n', 'a.md', 'front-matter'],
    ['---\nto:\n  followUp: check-in\n---\n', 'a.md', undefined],
    ['---\n# followUp: check-in\nto: x\n---\n', 'a.md', undefined],
    ['followUp: check-in\n', 'a.md', undefined],
    ['---\nfollowUp: check-in\n', 'a.md', undefined],
    ['', 'jobs/a.follow-up.md', 'include'],
    ['', 'follow-ups/2026/a.md', 'include'],
    ['', 'follow-ups/a.txt', undefined],
  ])('%j as %s: %s', (text, path, reason) => {
    expect(draftReason(text, path, globs)).toBe(reason);
  });
});

test('contexts are looked for from the draft up to the root of its workspace folder', () => {
  const folders = ['file:///w', 'file:///w/inner', 'file:///other'];
  expect(rootOf('file:///w/inner/a/b.md', folders)).toBe('file:///w/inner');
  expect(rootOf('file:///w/innermost/b.md', folders)).toBe('file:///w');
  expect(contextUris('file:///w/a/b/c.md', 'file:///w')).toEqual([
    'file:///w/a/b/follow-up.yml',
    'file:///w/a/follow-up.yml',
    'file:///w/follow-up.yml',
  ]);
  expect(contextUris('file:///w/a/b/c.md', undefined)).toEqual(['file:///w/a/b/follow-up.yml']);
  expect(contextUris('untitled:Untitled-1', 'file:///w')).toEqual([]);
});

test('offsets and positions agree across CRLF, lone CR and surrogate pairs', () => {
  const text = 'a\r\n🎉b\rc\nd';
  const document = TextDocument.create('file:///a', 'markdown', 1, text);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(toRange(document, at('b'))).toEqual({
    start: { line: 1, character: 2 },
    end: { line: 1, character: 3 },
  });
  for (const words of ['a', '🎉b', 'c', 'd'])
    expect(toSpan(document, toRange(document, at(words)))).toEqual(at(words));
});

test("the writer's own words to avoid are marked, and what is never to be flagged is not", () => {
  const linter = new Linter(rules, loadKnowledge());
  const text =
    '---\nfollowUp: thank-you\n---\n\nDear Dana,\n\nI would love to circle back on the vans. Thx for the tour.\n';
  const found = (settings: object) =>
    linter
      .lint(linter.read(text), {
        config: readConfig(settings),
        now: Temporal.Instant.from('2026-11-18T15:00:00Z'),
        only: ['overly-familiar'],
      })
      .map(({ span }) => text.slice(span.start, span.end));
  expect(found({ avoid: ['Circle back'] })).toEqual(['circle back', 'Thx']);
  expect(found({ words: ['thx'] })).toEqual([]);
});
