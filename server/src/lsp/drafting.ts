import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { contextUris, type FileSystem, normalUri, rootOf } from '../context/cascade.ts';
import { readFacts } from '../context/facts.ts';
import type { Kind } from '../context/schema.ts';
import { presentOf } from '../linter/now.ts';
import { readInvitation } from '../new/invitation.ts';
import { NEXT_KIND, newDraft } from '../new/new-draft.ts';
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

/** What a client asks for a new message: near which file or folder, and what the writer said. */
export interface NewDraftAsk {
  /** A draft, or any file of the folder; absent without a workspace. */
  readonly near?: string;
  readonly kind?: Kind;
  readonly company?: string;
  readonly role?: string;
  readonly to?: string;
  /** Text that may be an invitation: the clipboard. */
  readonly clipboard?: string;
}

/** What there is to start from, and, once a kind was named, the files of the new message. */
export interface NewDraftAnswer {
  /** The application near by. */
  readonly company?: string;
  readonly role?: string;
  /** The kind that usually comes next. */
  readonly suggested: Kind;
  /** Guesses for a new application, from an invitation. */
  readonly guess: { readonly company?: string; readonly to?: string; readonly at?: string };
  readonly files?: {
    readonly context?: { readonly uri: string; readonly text: string };
    readonly uri?: string;
    readonly snippet: string;
  };
}

/** Answers `followUp/newDraft`. */
export async function startDraft(
  parts: DraftingParts,
  ask: NewDraftAsk,
  token: CancellationToken,
): Promise<NewDraftAnswer> {
  throwIfCancelled(token);
  const near = ask.near === undefined ? undefined : normalUri(ask.near);
  const config = await parts.configuration.of(near ?? '');
  const layers = near === undefined ? [] : await parts.contexts.layersFor(near, parts.folders());
  const document = near === undefined ? undefined : await parts.documents.get(near);
  const read = document && (await parts.checker.read(document));
  throwIfCancelled(token);
  const isDraft = read !== undefined && !read.isContext;
  const known = isDraft ? read.read.facts : readFacts(layers, { sender: config.sender });
  const invitation = ask.clipboard === undefined ? undefined : readInvitation(ask.clipboard);
  const [person] = invitation?.people ?? [];
  const answer: NewDraftAnswer = {
    ...(known.company && { company: known.company }),
    ...(known.role && { role: known.role }),
    suggested: isDraft && known.sentAt !== undefined ? NEXT_KIND[known.kind] : 'thank-you',
    guess: {
      ...companyOf(person?.email),
      ...(person && {
        to:
          person.name && person.email
            ? `${person.name} <${person.email}>`
            : (person.name ?? person.email ?? ''),
      }),
      ...(invitation?.at && { at: invitation.at }),
    },
  };
  if (!ask.kind) return answer;
  const base = near === undefined ? undefined : folderOf(near, parts.folders());
  const names =
    base === undefined || !parts.files.listFolder ? [] : await parts.files.listFolder(base).catch(() => []);
  const made = newDraft(
    { kind: ask.kind, ...pick(ask), ...(invitation && { invitation }) },
    {
      layers: isDraft ? read.layers : layers,
      names,
      now: presentOf(config),
      sender: config.sender,
      ...(isDraft && { earlier: read.read.draft.text }),
    },
  );
  const root = near === undefined ? undefined : (rootOf(near, parts.folders()) ?? base);
  const folder =
    made.context && root ? Utils.joinPath(URI.parse(root), made.context.folder).toString() : base;
  const at = (name: string) => Utils.joinPath(URI.parse(folder!), name).toString();
  return {
    ...answer,
    files: {
      ...(made.context && folder && { context: { uri: at('follow-up.yml'), text: made.context.text } }),
      ...(folder && { uri: at(made.name) }),
      snippet: made.snippet,
    },
  };
}

const pick = ({ company, role, to }: NewDraftAsk) => ({
  ...(company && { company }),
  ...(role && { role }),
  ...(to && { to }),
});

/** A file's folder; a workspace folder is its own. */
const folderOf = (uri: string, folders: readonly string[]): string | undefined => {
  if (folders.some((folder) => normalUri(folder) === uri)) return uri;
  return contextUris(uri, undefined).length > 0 ? Utils.dirname(URI.parse(uri)).toString() : undefined;
};

/** `northwind.example` is most likely Northwind; the great mail providers are nobody's employer. */
function companyOf(email: string | undefined): { readonly company?: string } {
  const name = /@(?:[\w-]+\.)*?([\w-]+)\.(?:(?:co|com|ac|org)\.)?\w+$/.exec(email ?? '')?.[1];
  if (!name || /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|aol)$/i.test(name))
    return {};
  return { company: name[0]!.toUpperCase() + name.slice(1) };
}
