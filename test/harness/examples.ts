import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { applyEdits, type Span } from '../../server/src/draft/span.ts';
import { type History, NO_HISTORY, type SentMessage, type Twin } from '../../server/src/history/history.ts';
import { readConfig } from '../../server/src/linter/config.ts';
import type { Problem } from '../../server/src/linter/lint.ts';
import { Linter } from '../../server/src/linter/linter.ts';
import { loadKnowledge } from '../../server/src/prose/knowledge.ts';
import { withoutTabStops } from '../../server/src/prose/passages.ts';
import { rules } from '../../server/src/rules/index.ts';

/**
 * One fenced draft of a rule's README: ```` ```markdown fails ````, `passes` or `fixed`; `now=…` where the time matters; `sent=…` for
 * the messages that went before, oldest first, with commas between: `check-in@2026-11-05T10:00`, `inquiry/linkedin@…`; `twin=…` for a
 * draft of nearly the same text: `Omar_Haddad@Copperline`, with `/sent` where it has gone out.
 */
export interface Example {
  readonly verdict: 'fails' | 'passes' | 'fixed';
  readonly line: number;
  readonly text: string;
  readonly now: Temporal.Instant;
  readonly history: History;
  /** From the lines of carets, which are no part of the text. */
  readonly marks: readonly { readonly span: Span; readonly message: string }[];
}

export const DEFAULT_NOW = Temporal.Instant.from('2026-11-18T15:00:00Z');

const FENCE = /^(`{3,})markdown (fails|passes|fixed)((?: \w+=\S+)*)\n([\s\S]*?)\n\1$/gm;

/** The examples of `server/src/rules/<id>/README.md`, in order. */
export function readExamples(ruleId: string): readonly Example[] {
  const path = new URL(`../../server/src/rules/${ruleId}/README.md`, import.meta.url);
  const readme = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  return [...readme.matchAll(FENCE)].map(({ 2: verdict, 3: words = '', 4: body = '', index }) => {
    const { now, sent, twin } = Object.fromEntries(
      words
        .trim()
        .split(' ')
        .map((word) => word.split('=')),
    );
    return {
      verdict: verdict as Example['verdict'],
      line: readme.slice(0, index).split('\n').length + 1,
      now: now ? Temporal.Instant.from(now) : DEFAULT_NOW,
      history: { ...(sent ? readHistory(sent) : NO_HISTORY), ...(twin && { twins: [readTwin(twin)] }) },
      ...withoutCarets(body),
    };
  });
}

function readHistory(text: string): History {
  const sent = text.split(',').map((message, index) => {
    const [, kind, channel = 'email', sentAt = ''] = /^([\w-]+)(?:\/(\w+))?@(.+)$/.exec(message) ?? [];
    return { uri: `file:///sent-${index}.md`, kind, channel, sentAt } as SentMessage;
  });
  return { sent };
}

function readTwin(text: string): Twin {
  const [, name = '', company = '', sent] = /^(.+?)@(.+?)(\/sent)?$/.exec(text.replace(/_/g, ' ')) ?? [];
  const span = { start: 0, end: 1 };
  return { uri: 'file:///twin.md', span, likeness: 0.9, isSent: sent !== undefined, company, to: [{ name }] };
}

const CARETS = /^( *)(\^+)(?: (.*))?$/;

function withoutCarets(body: string): Pick<Example, 'text' | 'marks'> {
  const lines: string[] = [];
  const marks: { span: Span; message: string }[] = [];
  for (const line of body.split('\n')) {
    const match = CARETS.exec(line);
    if (!match || lines.length === 0) {
      lines.push(line);
      continue;
    }
    const start = lines.slice(0, -1).reduce((sum, { length }) => sum + length + 1, 0) + match[1]!.length;
    marks.push({ span: { start, end: start + match[2]!.length }, message: match[3] ?? '' });
  }
  return { text: `${lines.join('\n')}\n`, marks: marks.sort((a, b) => a.span.start - b.span.start) };
}

const crashes: string[] = [];
const linter = new Linter(rules, loadKnowledge(), (ruleId, error) => crashes.push(`${ruleId}: ${error}`));

/** Runs the rules over a text as an editor would; `only` names one rule. A crash of a rule is an error here. */
export function check(
  text: string,
  now: Temporal.Instant,
  only?: string,
  preset = 'strict',
  history: History = NO_HISTORY,
): readonly Problem[] {
  const problems = linter.lint(linter.read(text), {
    config: readConfig({ preset }),
    now,
    history,
    ...(only && { only: [only] }),
  });
  if (crashes.length > 0) throw new Error(crashes.splice(0).join('\n'));
  return problems;
}

/** The text after the preferred mend of each problem, as far as they do not touch the same words. */
export function mended(text: string, problems: readonly Problem[]): string {
  let reached = -1;
  const edits = problems
    .map(({ fix, suggestions }) => fix ?? suggestions[0])
    .flatMap((mend) =>
      mend ? [{ mend, edits: [...mend.edits].sort((a, b) => a.span.start - b.span.start) }] : [],
    )
    .sort((a, b) => a.edits[0]!.span.start - b.edits[0]!.span.start)
    .flatMap(({ mend, edits: list }) => {
      if (list[0]!.span.start < reached) return [];
      reached = list.at(-1)!.span.end;
      return list.map((edit) => ({ ...edit, text: mend.snippet ? withoutTabStops(edit.text) : edit.text }));
    });
  return applyEdits(text, edits);
}
