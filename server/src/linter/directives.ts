import type { Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';

type Command = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** One suppression comment of a draft. */
export interface Directive {
  readonly command: Command;
  /** The whole comment. */
  readonly span: Span;
  /** The rule ids named in it, each with its place; none means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
}

const COMMENT =
  /^<!--\s*follow-up-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|-->)([\s\S]*?)(?:\s--\s[\s\S]*?)?-->$/;

/** The suppression comments of a draft, in order; ` -- ` begins a reason that is not read. */
export function readDirectives(draft: Draft): readonly Directive[] {
  return draft.inlines
    .filter(({ kind }) => kind === 'comment')
    .flatMap(({ span }) => {
      const text = draft.text.slice(span.start, span.end).trimEnd();
      const match = COMMENT.exec(text);
      if (!match) return [];
      const rest = match[2] ?? '';
      const offset = span.start + text.indexOf(match[1]!) + match[1]!.length;
      const rules = [...rest.matchAll(/[A-Za-z][\w-]*/g)].map(({ 0: id, index }) => ({
        id,
        span: { start: offset + index, end: offset + index + id.length },
      }));
      return [
        { command: match[1] as Command, span: { start: span.start, end: span.start + text.length }, rules },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** A directive at work: the stretch of text in which a rule (undefined: every rule) is quiet. */
interface Silence {
  readonly directive: Directive;
  readonly rule: string | undefined;
  readonly span: Span;
}

/** Splits findings into those that stand and those suppressed, and tells which directives suppressed nothing. */
export function applyDirectives<F extends { readonly ruleId: string; readonly span: Span }>(
  draft: Draft,
  directives: readonly Directive[],
  findings: readonly F[],
): {
  readonly kept: readonly F[];
  readonly unused: readonly { readonly span: Span; readonly rule?: string }[];
} {
  const silences = silencesOf(draft.text, directives);
  const used = new Set<Silence>();
  const kept = findings.filter(({ ruleId, span }) => {
    const hits = silences.filter(
      (silence) =>
        (silence.rule === undefined || silence.rule === ruleId) &&
        silence.span.start <= span.start &&
        span.start < silence.span.end,
    );
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  const unused = silences
    .filter((silence) => !used.has(silence))
    .map(({ directive, rule }) => {
      const named = directive.rules.find(({ id }) => id === rule);
      return named ? { span: named.span, rule: named.id } : { span: directive.span };
    });
  return { kept, unused };
}

function silencesOf(text: string, directives: readonly Directive[]): Silence[] {
  const silences: Silence[] = [];
  directives.forEach((directive, index) => {
    if (directive.command === 'enable') return;
    const ids = directive.rules.length > 0 ? directive.rules.map(({ id }) => id) : [undefined];
    for (const rule of ids)
      silences.push({ directive, rule, span: reachOf(text, directive, rule, directives.slice(index + 1)) });
  });
  return silences;
}

function reachOf(
  text: string,
  { command, span }: Directive,
  rule: string | undefined,
  later: readonly Directive[],
): Span {
  if (command === 'disable-file') return { start: 0, end: text.length + 1 };
  if (command === 'disable-line') return lineAt(text, span.start);
  if (command === 'disable-next-line') return nextLine(text, span.end);
  const end = later.find(
    (directive) =>
      directive.command === 'enable' &&
      (directive.rules.length === 0 || directive.rules.some(({ id }) => id === rule)),
  );
  return { start: span.start, end: end?.span.start ?? text.length + 1 };
}

function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = text.slice(offset).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length + 1 : offset + end };
}

/** The line below the comment; empty lines between a comment of its own and its paragraph are passed over. */
function nextLine(text: string, after: number): Span {
  const rest = /^[^\r\n]*(?:\r\n|\r|\n)[\s]*/.exec(text.slice(after));
  return rest ? lineAt(text, after + rest[0].length) : { start: text.length, end: text.length + 1 };
}
