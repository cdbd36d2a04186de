import type { Temporal } from 'temporal-polyfill';
import messages from '../../../snippets/messages.json';
import sections from '../../../snippets/sections.json';
import type { Facts } from '../context/facts.ts';
import type { Kind } from '../context/schema.ts';
import { answersFor } from './answers.ts';
import type { SectionId } from './section-signs.ts';

/** Ready words for a section or a whole message: `body` in the syntax of LSP snippets, lines ended by `\n`. */
export interface Passage {
  /** The snippet's prefix: `fu-gratitude-panel`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

interface Raw {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What is known when a passage is filled in; `now` tells "yesterday" from "on 17 November". */
export interface Occasion {
  readonly facts: Facts;
  readonly now?: Temporal.Instant;
}

/** The words for a section that suit a kind of message, filled in from the context. */
export function sectionPassage(id: SectionId, occasion: Occasion): Passage {
  return filled(sections, variantOf(id, occasion.facts), occasion);
}

/** A whole message of a kind, filled in from the context; its subject line is left out where the context has one. */
export function messagePassage(kind: Kind, occasion: Occasion): Passage {
  const passage = filled(messages, `fu-${kind}`, occasion);
  if (occasion.facts.subject === undefined) return passage;
  return { ...passage, body: passage.body.replace(/^Subject: .*\n\n/, '') };
}

/** The same words as a person gets who leaves every tab stop as it is. */
export const withoutTabStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\,|])/g, '$1');

function variantOf(id: SectionId, { kind, interviews }: Facts): string {
  const people = interviews.at(-1)?.with.length ?? 0;
  if (id === 'gratitude' && kind === 'moving-on') return 'fu-gratitude-process';
  if (id === 'gratitude' && kind === 'thank-you' && people > 2) return 'fu-gratitude-panel';
  if (id === 'interest' && kind === 'inquiry') return 'fu-interest-still';
  if (id === 'reference' && kind === 'inquiry') return 'fu-reference-earlier';
  if (id === 'closing' && kind === 'moving-on') return 'fu-closing-farewell';
  return `fu-${id}`;
}

function filled(file: Readonly<Record<string, Raw>>, prefix: string, occasion: Occasion): Passage {
  const [title, raw] = Object.entries(file).find(([, one]) => one.prefix === prefix)!;
  const body = fill(raw.body.join('\n'), occasion);
  return { prefix, title, description: raw.description, body };
}

const STOP = /\$\{(\d+):([^{}]*)\}|\$\{(\d+)\|([^|]*)\|\}|\$(\d+)/g;

/** Puts what the context knows in the place of the defaults, and repeats it wherever the same stop recurs. */
function fill(body: string, occasion: Occasion): string {
  const answers = answersFor(occasion);
  const settled = new Map(
    occasion.facts.sender.name ? [['0', `${snippetText(occasion.facts.sender.name)}$0`]] : [],
  );
  const isSigned = /\},\n\$0$/.test(body);
  if (!isSigned) settled.delete('0');
  return body.replace(STOP, (whole, asked, text, chosen, choices, again) => {
    if (again !== undefined) return settled.get(again) ?? whole;
    const answer = answers.get(text ?? choices);
    if (answer === undefined) return whole;
    if (answer.open) return `\${${asked ?? chosen}:${snippetText(answer.words)}}`;
    settled.set(asked ?? chosen, snippetText(answer.words));
    return snippetText(answer.words);
  });
}

const snippetText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
