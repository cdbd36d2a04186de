import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { parseZone } from '../calendar/zone.ts';
import { CONTEXT_FILE, contextUris, normalUri, rootOf } from '../context/cascade.ts';
import { type FactLayer, readFacts } from '../context/facts.ts';
import type { Kind } from '../context/schema.ts';
import { presentOf } from '../linter/now.ts';
import { type Invitation, readInvitation } from '../new/invitation.ts';
import { companyOf, interviewers, written } from '../new/invited.ts';
import { NEXT_KIND, newDraft, slug } from '../new/new-draft.ts';
import { type RecentDay, recentDays } from '../new/recent-days.ts';
import { throwIfCancelled } from './cancellation.ts';
import type { DraftingParts } from './drafting.ts';

/** What a client asks for a new message: near which file or folder, and what the writer said. */
export interface NewDraftAsk {
  /** A draft, or any file of the folder; absent without a workspace. */
  readonly near?: string;
  readonly kind?: Kind;
  readonly company?: string;
  readonly role?: string;
  readonly to?: string;
  readonly with?: readonly string[];
  /** The day of the interview. */
  readonly at?: string;
  /** The IANA zone of the writer's machine. */
  readonly timeZone?: string;
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
  /** Days that the interview may have been on, the likeliest first. */
  readonly days: readonly RecentDay[];
  /** What an invitation tells of a new application. */
  readonly guess: {
    readonly company?: string;
    readonly at?: string;
    /** Who may have interviewed. */
    readonly people: readonly string[];
  };
  readonly files?: NewFiles;
}

/** The files of a new message; without addresses where there is no folder to put them in. */
interface NewFiles {
  readonly context?: { readonly uri: string; readonly text: string };
  readonly uri?: string;
  readonly snippet: string;
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
  const now = presentOf(config);
  const machineZone = zoneOf(ask.timeZone);
  const answer: NewDraftAnswer = {
    ...(known.company && { company: known.company }),
    ...(known.role && { role: known.role }),
    suggested: isDraft && known.sentAt !== undefined ? NEXT_KIND[known.kind] : 'thank-you',
    days: recentDays(now, zoneOf(known.sender.timeZone) ?? machineZone ?? 'UTC'),
    guess: guessFrom(invitation, known.sender.name),
  };
  if (!ask.kind) return answer;
  const place = await placeOf(parts, near, ask.company === known.company ? undefined : ask.company);
  const made = newDraft(
    { kind: ask.kind, ...pick(ask, place.isThere), ...(invitation && { invitation }) },
    {
      layers: place.layers ?? (isDraft ? read.layers : layers),
      names: place.names,
      now,
      sender: config.sender,
      ...(machineZone && { machineZone }),
      ...(isDraft && !place.layers && { earlier: read.read.draft.text }),
    },
  );
  const at = (name: string) => Utils.joinPath(URI.parse(place.folder!), name).toString();
  const files: NewFiles = {
    ...(made.context && place.folder && { context: { uri: at('follow-up.yml'), text: made.context.text } }),
    ...(place.folder && { uri: at(made.name) }),
    snippet: made.snippet,
  };
  return { ...answer, files };
}

/** Where a new message goes. */
interface Place {
  readonly folder?: string;
  /** The files there. */
  readonly names: readonly string[];
  /** Whether the application was begun there before; `layers` are its contexts then. */
  readonly isThere: boolean;
  readonly layers?: readonly FactLayer[];
}

/** Beside what is near; for another company, in a folder named after it at the top of the workspace. */
async function placeOf(
  { files, folders, contexts }: DraftingParts,
  near: string | undefined,
  company: string | undefined,
): Promise<Place> {
  const beside = near === undefined ? undefined : folderOf(near, folders());
  const top = near === undefined ? undefined : (rootOf(near, folders()) ?? beside);
  const folder =
    company === undefined || top === undefined
      ? beside
      : Utils.joinPath(URI.parse(top), slug(company)).toString();
  if (folder === undefined) return { names: [], isThere: false };
  const names = (await files.listFolder?.(folder).catch(() => [])) ?? [];
  if (company === undefined || !names.includes(CONTEXT_FILE)) return { folder, names, isThere: false };
  const layers = await contexts.layersFor(`${folder}/draft.md`, folders());
  return { folder, names, isThere: true, layers };
}

function guessFrom(invitation: Invitation | undefined, writer: string | undefined): NewDraftAnswer['guess'] {
  const people = invitation ? interviewers(invitation, writer) : [];
  const company = people.map(({ email }) => companyOf(email)).find((name) => name !== undefined);
  return {
    ...(company && { company }),
    ...(invitation?.at && { at: invitation.at }),
    people: people.map(written),
  };
}

/** UTC is what machines say that stand nowhere. */
const zoneOf = (name: string | undefined): string | undefined =>
  name && !/^(?:Etc\/|UTC$|GMT)/.test(name) ? parseZone(name).value : undefined;

/** What the writer said of the application, unless it has said so itself. */
const pick = ({ company, role, to, with: people, at }: NewDraftAsk, isThere: boolean) =>
  isThere
    ? {}
    : {
        ...(company && { company }),
        ...(role && { role }),
        ...(to && { to }),
        ...(people && people.length > 0 && { with: people }),
        ...(at && { at }),
      };

/** A file's folder; a workspace folder is its own. */
const folderOf = (uri: string, folders: readonly string[]): string | undefined => {
  if (folders.some((folder) => normalUri(folder) === uri)) return uri;
  return contextUris(uri, undefined).length > 0 ? Utils.dirname(URI.parse(uri)).toString() : undefined;
};
