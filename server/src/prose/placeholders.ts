import type { Span } from '../draft/span.ts';

/** A template slot that was left open. Offsets are UTF-16 units into the searched text. */
export interface Placeholder {
  readonly span: Span;
  /** What the slot asks for, in its own words: `Company Name`; empty for a blank to fill in. */
  readonly label: string;
}

const SHAPES: readonly RegExp[] = [
  /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g,
  /\{%\s*([^{}\n]{1,60}?)\s*%\}/g,
  /\$\{\s*([^{}\n]{1,60}?)\s*\}/g,
  /\{([A-Za-z][\w .'’/-]{0,50})\}/g,
  /(?<![\]\w!)])\[([^[\]]{1,240})\](?![([:{])/g,
  /<<\s*([^<>\n]{1,60}?)\s*>>/g,
  /(?<![<\w])<([A-Za-z][^<>\n@:]{0,60})>(?!>)/g,
  /(?<![\w_])_{3,}(?![\w_])/g,
  /(?<![\w.])\.{6,}(?![\w.])/g,
  /(?<![\p{L}\p{N}-])(?<!\b(?:Volume|Vol\.|Article|Chapter|Part|Section|Book|Psalm|Title|Act|Schedule|Annex|Appendix|Bowl) )(?:X{3,}|x{4,}|TBC|TBD|TODO|FIXME|TKTK?)(?![\p{L}\p{N}-])(?!\s+(?:lists?|items?|comments?|notes?|app|board|size|sizes|large)\b)/gu,
  /(?<![\p{L}-])(?:Company X|Company Y|XYZ (?:Company|Corp(?:oration)?|Inc|Ltd)|(?:ABC|XYZ) Company|Firstname Lastname|First Name Last Name|FIRST ?NAME|LAST ?NAME|COMPANY NAME|YOUR NAME|INSERT [A-Z ]{3,30})(?![\p{L}-])/gu,
  /\(((?:insert|your|their|his|her|company|project|product|position|role|job|team|department|interviewer|manager|hiring manager|recruiter|recipient|specific|first|last|name of|date of|topic)\b[^()\n]{0,40}?(?:name|names|title|date|topic|detail|details|project|skill|skills|here|role|company|position|of (?:company|interviewer|project|role|team)))\)/gi,
  /\((?:name|company|role|date|title|insert[^()\n]{1,40}|fill in[^()\n]{0,40})\)/gi,
];

/** Something of this stands in every shape: most paragraphs have none of it, and need not be searched for each. */
const HINT =
  /[[{<]|_{3}|\.{6}|\([A-Za-z]|X{3}|x{4}|TB[CD]|TODO|FIXME|TK|Company [XY]|XYZ|ABC|First ?[Nn]ame|FIRST|LAST|NAME|INSERT/;

/** Brackets that writers use on purpose: footnotes, tick boxes, citations, ids, editorial marks, intervals, file kinds. */
const DELIBERATE: readonly RegExp[] = [
  /^\s*[xX✓]?\s*$/,
  /^[\^@#]/,
  /^(?:sic|\.{3}|…|emphasis (?:added|mine)|redacted|laughs?|laughter|applause|pdf|docx?|xlsx?|pptx?|external|confidential|edited|inaudible|translated)\W*$/i,
  /^[\d\s,.;:–—+*/=<>%()-]*$/,
  /^[a-z]\s*[,;]\s*[a-z]$/,
  /^[A-Z]{1,10}-\d+$/,
  /^[A-Za-z]{0,4}\d+(?:\s*[,–-]\s*[A-Za-z]{0,4}\d+)*$/,
  /\b(?:et al\.?|ibid\.?|op\. cit\.?)\b/i,
  /^\p{Lu}[\p{L}'’-]+(?:\s*(?:&|and)\s*\p{Lu}[\p{L}'’-]+)?,?\s+(?:19|20)\d\d[a-z]?(?:[,:].*)?$/u,
];

const HTML_TAGS =
  /^\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|font|figure|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|wbr)(?:[\s/].*)?$/i;

/** Words by which a slot inside a quotation is told from an editor's insertion there. */
const SLOT_WORDS =
  /\b(?:name|company|role|position|title|date|topic|project|insert|your|specific|interviewer|skill)\b/i;

/** Every open slot of a text, in order, none inside another. Linear: no shape can backtrack without bound. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!HINT.test(text)) return [];
  const found = SHAPES.flatMap((shape) => [...text.matchAll(shape)])
    .map((match) => ({ match, label: (match[1] ?? '').trim().replace(/\s+/g, ' ') }))
    .filter(({ match, label }) => isOpenSlot(text, match, label))
    .map(({ match, label }) => ({ span: { start: match.index, end: match.index + match[0].length }, label }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let reached = -1;
  return found.filter(({ span }) => {
    if (span.start < reached) return false;
    reached = span.end;
    return true;
  });
}

function isOpenSlot(text: string, match: RegExpMatchArray, label: string): boolean {
  const [whole] = match;
  if (whole.startsWith('<') && !whole.startsWith('<<')) return !HTML_TAGS.test(label);
  if (!whole.startsWith('[')) return true;
  if (DELIBERATE.some((shape) => shape.test(label))) return false;
  return !isInsideQuotation(text, match.index ?? 0) || /\p{Lu}/u.test(label) || SLOT_WORDS.test(label);
}

function isInsideQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const opened = before.lastIndexOf('“');
  if (opened >= 0) return before.indexOf('”', opened) < 0;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
