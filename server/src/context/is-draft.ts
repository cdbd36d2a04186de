import picomatch from 'picomatch';
import { findFrontMatter } from '../draft/markdown.ts';

/** Why a Markdown file is a draft: a key of its front matter, or its place. */
export type DraftReason = 'front-matter' | 'include';

/** Tells whether a Markdown file is a draft. `path` is relative to its workspace folder, with `/` between its parts. */
export function draftReason(text: string, path: string, include: readonly string[]): DraftReason | undefined {
  if (hasFollowUpKey(text)) return 'front-matter';
  return includes(include)(path) ? 'include' : undefined;
}

/** Tells of many paths whether one of the globs names them. */
export const includes = (globs: readonly string[]): ((path: string) => boolean) =>
  picomatch([...globs], { dot: true });

/** Whether the root mapping of the front matter has the key `followUp`, even where the YAML around it is broken. */
export function hasFollowUpKey(text: string): boolean {
  const frontMatter = findFrontMatter(text);
  if (!frontMatter) return false;
  const yaml = text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
  const [first = ''] = /^[ \t]*[^\s#].*$/m.exec(yaml) ?? [];
  if (/^\s*\{/.test(first)) return /[{,]\s*["']?followUp["']?\s*:/.test(yaml);
  const indent = first.length - first.trimStart().length;
  return new RegExp(`^[ \\t]{${indent}}(?:followUp|"followUp"|'followUp')[ \\t]*:(?:\\s|$)`, 'm').test(yaml);
}
