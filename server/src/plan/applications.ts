import type { Facts } from '../context/facts.ts';
import type { History, SentMessage } from '../history/history.ts';
import type { ApplicationInput } from './plan.ts';

/** A draft or a context of the workspace, read. */
export interface KnownFile {
  readonly uri: string;
  readonly kind: 'draft' | 'context';
  readonly facts: Facts;
  /** The nearest `follow-up.yml` that holds for it, itself if it is one. */
  readonly context?: string;
}

/** Puts files together that belong to one application: they share the nearest context, and company and role. */
export function applicationsOf(files: readonly KnownFile[]): readonly ApplicationInput[] {
  return [...groupsOf(files).values()].filter(isApplication).map(toInput);
}

/** The files of each application, by its `applicationKey`. */
export function groupsOf(files: readonly KnownFile[]): ReadonlyMap<string, readonly KnownFile[]> {
  const groups = new Map<string, KnownFile[]>();
  for (const file of files) {
    const key = applicationKey(file);
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return groups;
}

/** The same text for the files of one application, and for no other. */
export function applicationKey({ uri, facts, context }: Omit<KnownFile, 'kind'>): string {
  const { company = '', role = '' } = facts;
  const names = company === '' && role === '' && context === undefined ? uri : '';
  return JSON.stringify([context ?? '', company, role, names]);
}

/** Keeps applications from one look to the next: those whose files are the same objects are the same object. */
export class ApplicationBook {
  #known: ReadonlyMap<string, readonly [readonly KnownFile[], ApplicationInput]> = new Map();

  of(groups: ReadonlyMap<string, readonly KnownFile[]>): readonly ApplicationInput[] {
    const now = new Map<string, readonly [readonly KnownFile[], ApplicationInput]>();
    for (const [key, files] of groups) {
      if (!isApplication(files)) continue;
      const known = this.#known.get(key);
      now.set(key, known && areSame(known[0], files) ? known : [files, toInput(files)]);
    }
    this.#known = now;
    return [...now.values()].map(([, input]) => input);
  }
}

const areSame = (a: readonly KnownFile[], b: readonly KnownFile[]): boolean =>
  a.length === b.length && a.every((file, i) => file === b[i]);

/** A context alone is one as soon as it says with whom or when; one that only says who writes is not. */
const isApplication = (files: readonly KnownFile[]): boolean =>
  files.some(({ kind, facts }) => kind === 'draft' || facts.interviews.length > 0);

function toInput(files: readonly KnownFile[]): ApplicationInput {
  const context = files.find(({ kind }) => kind === 'context');
  const drafts = files.filter(({ kind }) => kind === 'draft');
  const base = context ?? files[0]!;
  const { sendAt: _, sentAt: __, ...shared } = base.facts;
  const replies = files
    .flatMap(({ facts }) => (facts.repliedAt === undefined ? [] : [facts.repliedAt]))
    .sort();
  return {
    id: base.context ?? base.uri,
    facts: { ...shared, kind: 'thank-you', ...(replies.length > 0 && { repliedAt: replies.at(-1)! }) },
    history: historyOf(drafts),
    drafts: drafts
      .filter(({ facts }) => facts.sentAt === undefined)
      .map(({ uri, facts }) => ({ uri, kind: facts.kind })),
  };
}

/** The messages among the drafts of one application that have gone out, oldest first. */
export const historyOf = (drafts: readonly KnownFile[]): History => ({
  sent: drafts
    .filter(({ kind }) => kind === 'draft')
    .flatMap(sentMessage)
    .sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1)),
});

function sentMessage({ uri, facts }: KnownFile): SentMessage[] {
  const { kind, channel = 'email', sentAt, repliedAt } = facts;
  return sentAt === undefined ? [] : [{ uri, kind, channel, sentAt, ...(repliedAt && { repliedAt }) }];
}
