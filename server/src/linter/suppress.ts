import { type Draft, parseDraft } from '../draft/draft.ts';
import { applyEdits, type Edit } from '../draft/span.ts';
import { applyDirectives, readDirectives } from './directives.ts';

/**
 * The edit that keeps a rule quiet on the line at `offset`: a comment of its own above the first line of a paragraph, or, within
 * one, a comment at the line's end, which leaves the paragraph whole. Undefined where a comment would not be read.
 */
export function suppressLineEdit(draft: Draft, offset: number, ruleId: string): Edit | undefined {
  const edit = commentEdit(draft, offset, ruleId);
  return edit && isQuiet(draft.text, edit, offset, ruleId) ? edit : undefined;
}

function isQuiet(text: string, edit: Edit, offset: number, ruleId: string): boolean {
  const draft = parseDraft(applyEdits(text, [edit]));
  const start = offset + (edit.span.start <= offset ? edit.text.length : 0);
  const finding = { ruleId, span: { start, end: start + 1 } };
  return applyDirectives(draft, readDirectives(draft), [finding]).kept.length === 0;
}

function commentEdit(draft: Draft, offset: number, ruleId: string): Edit | undefined {
  const { text } = draft;
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset < span.end);
  if (!block) return undefined;
  const start = lineStart(text, offset);
  const above = directiveFor(draft, start);
  if (above) return { span: { start: above, end: above }, text: ` ${ruleId}` };
  const isFirst = block.span.start >= start && block.kind !== 'list-item' && block.kind !== 'table-cell';
  if (isFirst && isBlankAbove(draft, start)) {
    const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const comment = `<!-- follow-up-disable-next-line ${ruleId} -->${newline}`;
    return { span: { start, end: start }, text: comment };
  }
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  const end = start + line.length;
  return { span: { start: end, end }, text: ` <!-- follow-up-disable-line ${ruleId} -->` };
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

function isBlankAbove({ text, body }: Draft, start: number): boolean {
  if (start <= body.start) return true;
  return /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(body.start, start));
}

/** Where a rule can be added to a comment that already quiets this line, or undefined. */
function directiveFor(draft: Draft, start: number): number | undefined {
  const directive = readDirectives(draft).find(({ command, span, rules }) => {
    if (rules.length === 0) return false;
    if (command === 'disable-line') return lineStart(draft.text, span.start) === start;
    return (
      command === 'disable-next-line' && draft.text.slice(span.end, start).trim() === '' && span.end <= start
    );
  });
  return directive?.rules.at(-1)?.span.end;
}
