import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grammarRegistry, ownGrammars, paintedLines, snapshotOf, tokenise } from './tokens.ts';

// Drafts in .txt files: a formatter of Markdown would rewrite the very marks that are tested.
const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url);
const read = (name: string) => readFileSync(fixture(name), 'utf8');
// The patterns are compiled once: that costs more than the texts of these tests.
const registry = grammarRegistry();
const paint = async (text: string) => paintedLines(await tokenise(registry, text));

/** Every painted word of a text as `scope: word`. */
async function words(text: string): Promise<string[]> {
  return (await paint(text)).flatMap(({ painted }) => painted.map(({ scope, text }) => `${scope}: ${text}`));
}

describe('scope snapshots', () => {
  for (const name of ['draft.txt', 'greetings.txt', 'placeholders.txt', 'harmless.txt']) {
    it(name, async () => {
      const actual = snapshotOf(await tokenise(registry, read(name)));
      const file = fixture(`${name}.snap`);
      if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, actual);
      expect(actual, 'Meant? Then run it once with UPDATE_SNAPSHOTS=1.').toBe(readFileSync(file, 'utf8'));
    });
  }
});

describe('the message', () => {
  it('paints the subject, the greeting, the sign-off', async () => {
    expect(await words('Subject: Thank you\n\nDear Dana,\n\nThank you.\n\nKind regards,\nMara\n')).toEqual([
      'keyword.other.subject: Subject',
      'punctuation.separator.key-value: :',
      'string.unquoted.subject: Thank you',
      'keyword.other.greeting: Dear',
      'entity.name.type.recipient: Dana',
      'punctuation.terminator.greeting: ,',
      'keyword.other.sign-off: Kind regards',
      'punctuation.terminator.sign-off: ,',
    ]);
  });

  it.each([
    '[Company Name]',
    "[Interviewer's Name]",
    '[insert date here]',
    '[[Recruiter]]',
    '{{role}}',
    '{role}',
    `\${role}`,
    '<%= role %>',
    '%COMPANY%',
    '«company»',
    '<name>',
    '<Your Company>',
    '____',
    'XXX',
    'XXXX',
    'TODO',
    'TBD',
  ])('paints %s as a placeholder', async (placeholder) => {
    expect(await words(`I spoke with ${placeholder} on Monday.`)).toEqual([
      `variable.other.placeholder: ${placeholder}`,
    ]);
  });

  it('paints a placeholder inside the greeting and the subject', async () => {
    const painted = await words('Subject: The {{role}} post\n\nDear [Name],\n');
    expect(painted).toContain('variable.other.placeholder: {{role}}');
    expect(painted).toContain('variable.other.placeholder: [Name]');
  });

  it('leaves the rest of a line that begins with a placeholder to Markdown', async () => {
    for (const opening of ['[Company]', '{{role}}', '____', 'TODO', '<name>']) {
      const [line] = await tokenise(registry, `${opening} is **bold** and \`{{code}}\`.`);
      const scopes = line!.tokens.map((token) => token.scopes.join(' '));
      expect(scopes[0]).toMatch(/variable\.other\.placeholder\.follow-up$/);
      expect(scopes.some((scope) => scope.includes('markup.bold'))).toBe(true);
      expect(scopes.filter((scope) => scope.includes('.follow-up'))).toHaveLength(1);
    }
  });

  it('paints a line that is nothing but <your name>', async () => {
    expect(await words('Kind regards,\n<your name>\n')).toContain('variable.other.placeholder: <your name>');
  });

  it('leaves links, references, boxes, code, quotes, comments and plain sentences alone', async () => {
    const painted = (await paint(read('harmless.txt'))).filter((line) => line.painted.length > 0);
    expect(painted).toEqual([]);
  });
});

describe('directives', () => {
  it.each(['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'])(
    'paints follow-up-%s and its rules',
    async (directive) => {
      expect(await words(`<!-- follow-up-${directive} too-soon overly-familiar -->\n`)).toEqual([
        `keyword.control.directive: follow-up-${directive}`,
        'entity.other.attribute-name.rule-id: too-soon',
        'entity.other.attribute-name.rule-id: overly-familiar',
      ]);
    },
  );

  it('paints none outside a comment, nor one that does not exist', async () => {
    expect(await words('follow-up-disable too-soon\n\n<!-- follow-up-disabled too-soon -->\n')).toEqual([]);
  });
});

describe('the front matter', () => {
  it('names the keys of the context and no others', async () => {
    const text =
      '---\nfollowUp: inquiry\ncompany: Northwind\ncolour: blue\ninterview:\n  at: 2026-11-17\n  mood: good\n---\n';
    expect(await words(text)).toEqual([
      'keyword.other.context-key: followUp',
      'support.type.property-name.context-key: company',
      'support.type.property-name.context-key: interview',
      'support.type.property-name.context-key: at',
    ]);
  });

  it('changes nothing else of what the YAML grammar says', async () => {
    const text = read('draft.txt').split('\n---\n')[0]!;
    const strip = (lines: Awaited<ReturnType<typeof tokenise>>) =>
      lines.map(({ src, tokens }) => ({
        src,
        tokens: tokens.map((token) =>
          token.scopes.filter((scope) => !scope.endsWith('.follow-up')).join(' '),
        ),
      }));
    const without = grammarRegistry([]);
    expect(strip(await tokenise(registry, text))).toEqual(strip(await tokenise(without, text)));
  });
});

it('a long line costs time in proportion to its length', async () => {
  const openings = [
    '[',
    '[name ',
    '{',
    '{{',
    '<',
    '<your ',
    '_',
    '%A',
    '«',
    'Dear ',
    'X',
    '<!-- follow-up-disable a-',
  ];
  const time = async (length: number) => {
    const begun = performance.now();
    for (const opening of openings) {
      await tokenise(registry, opening.repeat(Math.ceil(length / opening.length)).slice(0, length));
    }
    return performance.now() - begun;
  };
  await time(300);
  const [short, long] = [await time(1_000), await time(8_000)];
  // Eight times the text: a quadratic pattern would cost 64 times as much.
  expect(long).toBeLessThan(32 * Math.max(short, 5));
});

it('the package contributes every grammar', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const contributed = (manifest.contributes.grammars ?? []) as { scopeName: string; injectTo: string[] }[];
  const expected = ownGrammars.map(({ scopeName, injectTo }) => ({ scopeName, injectTo }));
  expect(contributed.map(({ scopeName, injectTo }) => ({ scopeName, injectTo }))).toEqual(expected);
});
