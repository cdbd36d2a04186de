import type { CancellationToken } from 'vscode-languageserver';
import type { FileSystem } from '../context/cascade.ts';
import { presentOf } from '../linter/now.ts';
import { sectionPassage } from '../prose/passages.ts';
import { placeForSection } from '../prose/section-place.ts';
import { nameOfSection, SECTIONS, type SectionId } from '../prose/section-signs.ts';
import { NEEDED, presentSections } from '../prose/sections.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { Checker } from './checker.ts';
import type { Configuration } from './configuration.ts';
import type { Contexts } from './contexts.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';

/** What drafting needs of the session. */
export interface DraftingParts {
  readonly documents: Documents;
  readonly checker: Checker;
  readonly contexts: Contexts;
  readonly configuration: Configuration;
  readonly files: FileSystem;
  readonly folders: () => readonly string[];
}

/** A section that can be put into a draft: where, and in what words. */
export interface SectionOffer {
  readonly id: SectionId;
  readonly name: string;
  readonly description: string;
  readonly isMissing: boolean;
  readonly snippet: string;
  readonly range: ReturnType<typeof toRange>;
  /** The version of the document that the place was found in. */
  readonly version: number;
}

/** Answers `followUp/sections`: those that the message needs and has not, then the others. */
export async function offerSections(
  { documents, checker }: DraftingParts,
  { uri }: { readonly uri: string },
  token: CancellationToken,
): Promise<readonly SectionOffer[]> {
  throwIfCancelled(token);
  const document = documents.open(uri);
  const found = document && (await checker.read(document));
  throwIfCancelled(token);
  if (!found || found.isContext) return [];
  const { draft, facts, reading } = found.read;
  const occasion = { facts, now: presentOf(found.config) };
  const present = presentSections(reading);
  const needed = NEEDED[facts.kind].filter((id) => !present.has(id));
  const others = SECTIONS.filter((id) => !needed.includes(id));
  const order = [
    ...needed,
    ...others.filter((id) => !present.has(id)),
    ...others.filter((id) => present.has(id)),
  ];
  return order.map((id) => {
    const { span, text } = placeForSection(id, draft, reading, occasion);
    return {
      id,
      name: nameOfSection(id),
      description: sectionPassage(id, occasion).description,
      isMissing: needed.includes(id),
      snippet: text,
      range: toRange(found.document, span),
      version: found.document.version,
    };
  });
}
