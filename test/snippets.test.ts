// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets are written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFacts } from '../server/src/context/facts.ts';
import { readContext } from '../server/src/context/read-context.ts';
import type { Kind } from '../server/src/context/schema.ts';
import { messagePassage, sectionPassage } from '../server/src/prose/passages.ts';
import { SECTIONS } from '../server/src/prose/section-signs.ts';
import { NEEDED } from '../server/src/prose/sections.ts';
import {
  expand,
  type Piece,
  parseSnippet,
  readSnippets,
  type Snippet,
  SnippetSyntaxError,
  sensibleAnswers,
  snippetFiles,
  type TabStop,
} from './harness/snippets.ts';

const sections = [
  ...['greeting', 'gratitude', 'key-moment', 'interest', 'value', 'missed-point', 'shared-values'],
  ...['collaboration', 'cultural-note', 'reference', 'patience', 'status-question', 'channel-preference'],
  ...['moving-on', 'closing', 'sign-off'],
];

/** What each kind of message is made of, in the order it is told. */
const messages: Readonly<Record<string, readonly string[]>> = {
  'thank-you': ['greeting', 'gratitude', 'key-moment', 'value', 'interest', 'closing', 'sign-off'],
  'check-in': ['greeting', 'reference', 'interest', 'patience', 'status-question', 'closing', 'sign-off'],
  inquiry: [
    ...['greeting', 'reference-earlier', 'interest-still', 'patience', 'status-question'],
    ...['channel-preference', 'closing', 'sign-off'],
  ],
  'moving-on': ['greeting', 'gratitude-process', 'moving-on', 'closing-farewell', 'sign-off'],
};

const snippets = readSnippets();
const inFile = (file: string) => snippets.filter((snippet) => snippet.file === file);
const one = (file: string, prefix: string): Snippet => inFile(file).find((s) => s.prefix === prefix)!;
const stopsOf = (pieces: readonly Piece[]): TabStop[] =>
  pieces.flatMap((piece) => (piece.kind === 'stop' ? [piece, ...stopsOf(piece.default ?? [])] : []));

describe('what there is', () => {
  it('has one snippet for every section, and variants of them only', () => {
    const prefixes = inFile('sections.json').map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const id of sections) expect(prefixes).toContain(`fu-${id}`);
    for (const prefix of prefixes) {
      const known = sections.some((id) => prefix === `fu-${id}` || prefix.startsWith(`fu-${id}-`));
      expect(known, prefix).toBe(true);
    }
  });

  it('has one whole message for every kind', () => {
    const prefixes = inFile('messages.json').map(({ prefix }) => prefix);
    expect(prefixes).toEqual(Object.keys(messages).map((kind) => `fu-${kind}`));
  });

  it('has the context of a message and of an application', () => {
    expect(inFile('context.json').map(({ prefix }) => prefix)).toEqual(['fu-context']);
    expect(inFile('application.json').map(({ prefix }) => prefix)).toEqual(['fu-follow-up-yml']);
  });

  it('is contributed by the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const contributed = (manifest.contributes.snippets ?? []) as { language: string; path: string }[];
    const language = (file: string) => (file === 'application.json' ? 'yaml' : 'markdown');
    const expected = snippetFiles.map((file) => ({ language: language(file), path: `./snippets/${file}` }));
    expect(contributed).toEqual(expected);
  });
});

describe.each(snippets.map((snippet) => [`${snippet.file} ${snippet.prefix}`, snippet] as const))(
  '%s',
  (_, { body, description }) => {
    const stops = stopsOf(parseSnippet(body));

    it('numbers its tab stops in reading order, without a gap, and ends with one $0', () => {
      const first = [...new Set(stops.map(({ number }) => number))].filter((number) => number > 0);
      expect(first).toEqual(first.map((_, index) => index + 1));
      expect(stops.filter(({ number }) => number === 0)).toHaveLength(1);
    });

    it('fills every tab stop with a default or choices', () => {
      const filled = new Map<number, TabStop>();
      for (const stop of stops) {
        if (stop.number === 0) continue;
        const bare = !stop.default && !stop.choices;
        expect(bare, `tab stop ${stop.number}`).toBe(filled.has(stop.number));
        if (!bare) filled.set(stop.number, stop);
      }
      for (const { choices } of filled.values()) {
        if (!choices) continue;
        expect(choices.length).toBeGreaterThan(1);
        expect(new Set(choices).size).toBe(choices.length);
        for (const choice of choices) expect(choice).toMatch(/^\S(.*\S)?$/);
      }
    });

    it('says when to use it, and leaves no template mark behind', () => {
      expect(description).toMatch(/^[A-Z].{30,160}\.$/);
      const text = expand(body);
      expect(text).not.toMatch(/\$|\{|\}|_{2,}|\bX{3,}|TODO|!|[ \t]\n/);
      if (!text.includes('requested: []')) expect(text).not.toMatch(/[[\]]/);
    });
  },
);

describe('whole messages and sections say the same', () => {
  for (const [kind, parts] of Object.entries(messages)) {
    it.each([
      ['as they stand', {}],
      ['filled in', sensibleAnswers],
    ])(`${kind}, %s`, (_, answers) => {
      const text = expand(one('messages.json', `fu-${kind}`).body, answers);
      let from = 0;
      for (const id of parts) {
        const section = expand(one('sections.json', `fu-${id}`).body, { ...answers, 0: '' }).split('\n')[0]!;
        const at = text.indexOf(section, from);
        expect(at, `${id}: ${section}`).toBeGreaterThanOrEqual(from);
        from = at + section.length;
      }
      expect(text).toMatch(/^Subject: .{12,70}\n\n/);
    });
  }

  it('every answer replaces a default that exists', () => {
    const defaults = new Set(snippets.flatMap(({ body }) => stopsOf(parseSnippet(body)).map(ownText)));
    const unused = Object.keys(sensibleAnswers).filter((key) => key !== '0' && !defaults.has(key));
    expect(unused).toEqual([]);
  });
});

const ownText = (stop: TabStop): string =>
  stop.choices?.[0] ??
  (stop.default ?? []).map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

describe('the context', () => {
  it('is front matter with keys and values of the contract', () => {
    const [, frontMatter] = expand(one('context.json', 'fu-context').body).split(/^---$/m);
    expect(parse(frontMatter!)).toMatchObject({
      followUp: 'thank-you',
      timeZone: 'America/New_York',
      region: 'US',
      interview: { at: '2026-11-17T10:00', format: 'video', topics: ['what you really talked about'] },
    });
  });

  it('is a follow-up.yml for an application', () => {
    expect(parse(expand(one('application.json', 'fu-follow-up-yml').body, { 0: '' }))).toMatchObject({
      interview: [{ at: '2026-11-17T10:00', format: 'video' }],
      decisionBy: '1 week',
      process: { contact: 'candidate', channel: 'email' },
      requested: [],
    });
  });

  it('offers only time zones that exist', () => {
    const zones = snippets.flatMap(({ body }) => stopsOf(parseSnippet(body)).flatMap((s) => s.choices ?? []));
    for (const zone of zones.filter((choice) => choice.includes('/'))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('the reader of snippets', () => {
  it('knows defaults, choices, repetition, variables and escapes', () => {
    expect(expand('a ${1:b} $1 ${2|c\\,d,e|} $CURRENT_YEAR \\$9 \\}$0')).toBe('a b b c,d 2026 $9 }');
    expect(expand('${1:$CURRENT_YEAR-x}', { '2026-x': 'y' })).toBe('y');
  });

  it.each(['${1:a', '${1|a,b}', '$', '${FOO}', '\\n', '${1/a/b/}'])('refuses %s', (body) => {
    expect(() => parseSnippet(body)).toThrow(SnippetSyntaxError);
  });
});

describe('the server and the static snippets', () => {
  const kinds = Object.keys(messages) as Kind[];
  const bare = (kind: Kind) => ({ facts: readFacts([readContext(`followUp: ${kind}`)]) });
  const known = (prefix: string) => snippets.filter((snippet) => snippet.prefix === prefix);

  it('have sections of the same names', () => {
    expect([...SECTIONS].sort()).toEqual([...sections].sort());
  });

  it.each(kinds)('say the same where nothing is known: %s', (kind) => {
    const message = messagePassage(kind, bare(kind));
    expect(message.body).toBe(one('messages.json', `fu-${kind}`).body);
    for (const id of SECTIONS) {
      const { prefix, body, description } = sectionPassage(id, bare(kind));
      expect(prefix === `fu-${id}` || prefix.startsWith(`fu-${id}-`), prefix).toBe(true);
      expect({ body, description }).toEqual({
        body: one('sections.json', prefix).body,
        description: one('sections.json', prefix).description,
      });
    }
  });

  it.each(kinds)('make messages of every section that they need: %s', (kind) => {
    const parts = messages[kind]!;
    for (const id of NEEDED[kind])
      expect(
        parts.some((part) => part === id || part.startsWith(`${id}-`)),
        id,
      ).toBe(true);
  });

  it('share one prefix only between the section and the message of moving on', () => {
    const shared = SECTIONS.filter((id) => known(`fu-${id}`).length > 1);
    expect(shared).toEqual(['moving-on']);
  });
});
