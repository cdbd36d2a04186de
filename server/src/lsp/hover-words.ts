import type { Facts } from '../context/facts.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import type { RuleSet } from '../linter/rule.ts';
import { sectionPassage } from '../prose/passages.ts';
import { findPlaceholders } from '../prose/placeholders.ts';
import { nameOfSection, SECTIONS } from '../prose/section-signs.ts';
import { NEEDED } from '../prose/sections.ts';
import type { About } from './hover-known.ts';

/** What is known of the words at an offset by their own: a rule or a section that is named, a slot left open. */
export function aboutWords(draft: Draft, facts: Facts, offset: number, rules: RuleSet): About | undefined {
  return aboutName(draft, facts, offset, rules) ?? aboutSlot(draft, offset);
}

/** The names of rules and sections mean something in the context and in comments; elsewhere they are words like any others. */
function aboutName(draft: Draft, facts: Facts, offset: number, rules: RuleSet): About | undefined {
  const comment = draft.inlines.some(({ kind, span }) => kind === 'comment' && holds(span, offset));
  if (!comment && !(draft.frontMatter && holds(draft.frontMatter.yaml, offset))) return undefined;
  const start = offset - /[\w-]*$/.exec(draft.text.slice(Math.max(0, offset - 60), offset))![0].length;
  const name = /^[\w-]*/.exec(draft.text.slice(start, start + 120))![0];
  const span = { start, end: start + name.length };
  if (Object.hasOwn(rules, name)) return { span, value: aboutRule(name, rules) };
  const section = SECTIONS.find((id) => id === name || `fu-${id}` === name);
  return section && { span, value: aboutSection(section, facts) };
}

function aboutRule(id: string, rules: RuleSet): string {
  const { description, why } = rules[id]!.meta.docs;
  return [`**${id}**: ${description}`, why ?? ''].filter(Boolean).join('\n\n');
}

function aboutSection(id: (typeof SECTIONS)[number], facts: Facts): string {
  const { description } = sectionPassage(id, { facts });
  const isNeeded = NEEDED[facts.kind].includes(id);
  const need = isNeeded ? `A ${facts.kind} message needs one.` : `A ${facts.kind} message does without.`;
  return `**${nameOfSection(id)}**: ${description}\n\n${need} Snippet: \`fu-${id}\``;
}

function aboutSlot({ blocks }: Draft, offset: number): About | undefined {
  for (const { prose, span } of blocks) {
    if (!holds(span, offset)) continue;
    for (const { span: slot, label } of findPlaceholders(prose)) {
      const place = { start: span.start + slot.start, end: span.start + slot.end };
      if (!holds(place, offset)) continue;
      const what = label === '' ? '' : ` for “${label.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')}”`;
      return { span: place, value: `**An open slot**${what}: the message goes out with it as it stands.` };
    }
  }
  return undefined;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
