import type { Facts } from '../context/facts.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { readDirectives } from '../linter/directives.ts';
import type { RuleSet } from '../linter/rule.ts';
import { mentionAt } from './mentions.ts';

/** Markdown to show for some words of a draft. */
export interface About {
  readonly span: Span;
  readonly value: string;
}

const REACH: Readonly<Record<string, string>> = {
  disable: 'from here to the end, or to the next `follow-up-enable`',
  enable: 'again from here on',
  'disable-line': 'on this line',
  'disable-next-line': 'on the next line',
  'disable-file': 'in the whole message',
};

/** What a suppression comment does. */
export function aboutDirective(draft: Draft, offset: number, rules: RuleSet): About | undefined {
  const directive = readDirectives(draft).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!directive) return undefined;
  const { command, span, rules: named } = directive;
  const verb = command === 'enable' ? 'Lets speak' : 'Quietens';
  const list = named.map(({ id }) => {
    const docs = rules[id]?.meta.docs;
    return `- \`${id}\`${docs ? `: ${docs.description}` : ''}`;
  });
  const what = named.length === 0 ? 'every rule' : named.length === 1 ? 'this rule' : 'these rules';
  return {
    span,
    value: [`${verb} ${what} ${REACH[command]}.`, list.join('\n')].filter(Boolean).join('\n\n'),
  };
}

const NAMES = { company: 'The company', role: 'The role', person: 'A person', topic: 'A topic' } as const;

/** Where the words of the body come from in the context. */
export function aboutMention(draft: Draft, facts: Facts, offset: number): About | undefined {
  const mention = mentionAt(draft, facts, offset);
  if (!mention) return undefined;
  const { kind, value, path, source } = mention.fact;
  const where =
    source === undefined
      ? ''
      : source.file === undefined
        ? ', from this draft’s front matter'
        : ', from `follow-up.yml`';
  return {
    span: mention.span,
    value: `**${NAMES[kind]}** of the context${where} (\`${path}\`):\n\n${value.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')}`,
  };
}
