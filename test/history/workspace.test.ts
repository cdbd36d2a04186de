import { describe, expect, test } from 'vitest';
import { readContext } from '../../server/src/context/read-context.ts';
import { Workspace } from '../../server/src/history/workspace.ts';
import snippets from '../../snippets/messages.json' with { type: 'json' };

const BODY = `Thank you for the hour on the bridge and for the map with the pencil marks on it. I had not thought
that a line could be late because its drivers are polite.

At the port we held every second departure for ninety seconds, and the queue at the crane was gone within a week. I would try
the same at your third stop, with one driver and a stopwatch, before anybody buys a screen.`;

const OTHER = `It was good of you to let me sit in the control room until the shift changed. The wall of paper slips beside
four screens told me more than the slides. I would begin by counting how often a slip is right and the screen is wrong.`;

const draft = (frontMatter: string, name: string, body: string) =>
  `---\n${frontMatter}\n---\n\nDear ${name},\n\n${body}\n\nKind regards,\nInês Calder\n`;

const context = (folder: string, yaml: string) => [readContext(yaml, `file:///w/${folder}/follow-up.yml`)];

describe('applications', () => {
  const northwind = context('northwind', 'company: Northwind\nrole: Analyst');

  test('are the drafts under one context, their sent messages oldest first', () => {
    const workspace = new Workspace();
    workspace.set('a', draft('sentAt: 2026-11-18T09:00', 'Dana', BODY), northwind);
    workspace.set('b', draft('followUp: check-in\nsentAt: 2026-11-12', 'Dana', OTHER), northwind);
    workspace.set('c', draft('followUp: inquiry', 'Dana', 'Hello.'), northwind);
    expect(workspace.historyOf('c').sent.map(({ uri, kind }) => [uri, kind])).toEqual([
      ['b', 'check-in'],
      ['a', 'thank-you'],
    ]);
    expect(workspace.historyOf('a').sent.map(({ uri }) => uri)).toEqual(['b']);
  });

  test('are the drafts of one company and role where there is no context', () => {
    const workspace = new Workspace();
    workspace.set('a', draft('company: Copperline\nrole: Welder\nsentAt: 2026-11-18', 'Omar', OTHER));
    workspace.set('b', draft('company: Copperline\nrole: Welder', 'Omar', BODY));
    workspace.set('c', draft('company: Copperline\nrole: Fitter', 'Omar', BODY));
    expect(workspace.historyOf('b').sent.map(({ uri }) => uri)).toEqual(['a']);
    expect(workspace.historyOf('c').sent).toEqual([]);
  });

  test('know each other by company, role and recipients', () => {
    const workspace = new Workspace();
    workspace.set('a', draft('to: Dana Whitfield', 'Dana', BODY), northwind);
    workspace.set('b', draft('company: Copperline\nto: Omar Haddad', 'Omar', OTHER));
    const [northwindKnows, copperlineKnows] = ['a', 'b'].map((uri) => workspace.historyOf(uri).others!);
    const copperline = { company: 'Copperline', to: [{ name: 'Omar Haddad' }] };
    expect(northwindKnows!.beginning('copperline')).toEqual([copperline]);
    expect(northwindKnows!.knowing(['Haddad'])).toEqual([copperline]);
    expect(northwindKnows!.beginning('Northwind')).toEqual([]);
    expect(northwindKnows!.hasRole('Analyst')).toBe(false);
    expect(copperlineKnows!.beginning('Northwind')).toEqual([
      { company: 'Northwind', role: 'Analyst', to: [{ name: 'Dana Whitfield' }] },
    ]);
    expect(copperlineKnows!.hasRole('analyst')).toBe(true);
    workspace.remove('b');
    expect(northwindKnows!.beginning('Copperline')).toEqual([]);
    expect(northwindKnows!.knowing(['Omar'])).toEqual([]);
  });

  test.each([
    ['The Müller Group GmbH', 'Mueller'],
    ['Ørsted', 'Orsted'],
    ['Åre Lifts', 'Aare'],
    ['Mueller', 'Müller'],
    ['Dana’s Kitchen', 'Dana'],
  ])('are found by the first word of “%s” in any spelling: “%s”', (company, word) => {
    const workspace = new Workspace();
    workspace.set('a', draft(`company: ${company}`, 'Dana', BODY));
    workspace.set('b', draft('company: Copperline', 'Omar', OTHER));
    expect(workspace.historyOf('b').others!.beginning(word)).toMatchObject([{ company }]);
  });

  test('a change affects its own application and its twins, and no other', () => {
    const workspace = new Workspace();
    workspace.set('a', draft('', 'Dana', BODY), northwind);
    workspace.set('b', draft('', 'Dana', OTHER), northwind);
    workspace.set('c', draft('company: Copperline', 'Omar', BODY));
    workspace.set('d', draft('company: Quillback', 'Lena', 'Short.'));
    expect([...workspace.set('a', draft('sentAt: 2026-11-18', 'Dana', BODY), northwind)].sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect([...workspace.remove('c')].sort()).toEqual(['a', 'c']);
    expect(workspace.historyOf('a').twins).toEqual([]);
  });

  test('a draft that moves to another company leaves its old application', () => {
    const workspace = new Workspace();
    workspace.set('a', draft('sentAt: 2026-11-18', 'Dana', BODY), northwind);
    workspace.set('b', draft('', 'Dana', OTHER), northwind);
    expect([
      ...workspace.set('a', draft('company: Copperline\nsentAt: 2026-11-18', 'Dana', BODY), northwind),
    ]).toContain('b');
    expect(workspace.historyOf('b').sent).toEqual([]);
    expect(workspace.siblingsOf('b')).toEqual(['b']);
  });

  test('an unknown draft has no history, and removing it changes nothing', () => {
    const workspace = new Workspace();
    expect(workspace.historyOf('x')).toEqual({ sent: [], twins: [] });
    expect([...workspace.remove('x')]).toEqual(['x']);
    expect(workspace.size).toBe(0);
  });
});

describe('twins', () => {
  const twinsOf = (first: string, second: string) => {
    const workspace = new Workspace();
    workspace.set('a', first);
    workspace.set('b', second);
    return workspace.historyOf('a').twins ?? [];
  };

  test('are texts alike but for names, with the passage both share', () => {
    const second = draft(
      'company: Copperline\nto: Omar Haddad',
      'Mr. Haddad',
      BODY.replace('pencil marks', 'blue marks'),
    );
    const [twin] = twinsOf(draft('company: Northwind\nto: Dana Whitfield', 'Dana', BODY), second);
    expect(twin).toMatchObject({
      uri: 'b',
      company: 'Copperline',
      to: [{ name: 'Omar Haddad' }],
      isSent: false,
    });
    expect(twin!.likeness).toBeGreaterThan(0.8);
    expect(second.slice(twin!.span.start, twin!.span.end)).toMatch(/^Thank you for the hour/);
  });

  test('are not texts about different things', () => {
    expect(twinsOf(draft('', 'Dana', BODY), draft('', 'Omar', OTHER))).toEqual([]);
  });

  test('are not replies that quote the same mail', () => {
    const quote = BODY.replace(/^/gm, '> ');
    expect(
      twinsOf(
        draft('', 'Dana', `${quote}\n\nThat is clear, thank you.`),
        draft('', 'Omar', `${quote}\n\n${OTHER}`),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(snippets))('are not two notes from the snippet “%s”', (_, { body }) => {
    const text = body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');
    expect(twinsOf(draft('', 'Dana', text), draft('', 'Omar', text))).toEqual([]);
  });
});
