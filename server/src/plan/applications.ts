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
  const groups = new Map<string, KnownFile[]>();
  for (const file of files) {
    const key = applicationKey(file);
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].filter(isApplication).map(toInput);
}

/** The same text for the files of one application, and for no other. */
function applicationKey({ uri, facts, context }: Omit<KnownFile, 'kind'>): string {
  const { company = '', role = '' } = facts;
  const names = company === '' && role === '' && context === undefined ? uri : '';
  return JSON.stringify([context ?? '', company, role, names]);
}

/** The files of each application, by its `applicationKey`. */
export type Groups = ReadonlyMap<string, readonly KnownFile[]>;

/** By address without the ending, so that `1-thank-you` goes before `1-thank-you-too-late`. */
const nameOf = ({ uri }: KnownFile): string => uri.replace(/(?:\.follow-up)?\.(?:md|markdown|yml)$/i, '');

const inOrder = (files: readonly KnownFile[]): readonly KnownFile[] =>
  files
    .map((file) => [nameOf(file), file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => file);

/** Keeps the files of a workspace by application, in the order of their addresses; a change sorts its own application anew. */
export class ApplicationFiles {
  readonly #keys = new Map<string, string>();
  readonly #files = new Map<string, Map<string, KnownFile>>();
  readonly #ordered = new Map<string, readonly KnownFile[]>();
  #groups: Groups | undefined;

  /** Adds a file, or puts it in the place of what was known under its address. */
  set(file: KnownFile): void {
    this.delete(file.uri);
    const key = applicationKey(file);
    this.#keys.set(file.uri, key);
    const group = this.#files.get(key);
    if (group) group.set(file.uri, file);
    else this.#files.set(key, new Map([[file.uri, file]]));
    this.#forget(key);
  }

  delete(uri: string): void {
    const key = this.#keys.get(uri);
    if (key === undefined) return;
    this.#keys.delete(uri);
    const group = this.#files.get(key)!;
    group.delete(uri);
    if (group.size === 0) this.#files.delete(key);
    this.#forget(key);
  }

  /** The same object as long as nothing has changed. */
  groups(): Groups {
    this.#groups ??= new Map(
      [...this.#files.keys()]
        .map((key) => [key, this.#orderedOf(key)] as const)
        .sort(([, a], [, b]) => (a[0]!.uri < b[0]!.uri ? -1 : 1)),
    );
    return this.#groups;
  }

  #orderedOf(key: string): readonly KnownFile[] {
    const known = this.#ordered.get(key);
    if (known) return known;
    const ordered = inOrder([...this.#files.get(key)!.values()]);
    this.#ordered.set(key, ordered);
    return ordered;
  }

  #forget(key: string): void {
    this.#ordered.delete(key);
    this.#groups = undefined;
  }
}

/** Keeps applications from one look to the next: those whose files are the same objects are the same object. */
export class ApplicationBook {
  #known: ReadonlyMap<string, readonly [readonly KnownFile[], ApplicationInput]> = new Map();

  of(groups: Groups): readonly ApplicationInput[] {
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
const historyOf = (drafts: readonly KnownFile[]): History => ({
  sent: drafts
    .filter(({ kind }) => kind === 'draft')
    .flatMap(sentMessage)
    .sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1)),
});

function sentMessage({ uri, facts }: KnownFile): SentMessage[] {
  const { kind, channel = 'email', sentAt, repliedAt } = facts;
  return sentAt === undefined ? [] : [{ uri, kind, channel, sentAt, ...(repliedAt && { repliedAt }) }];
}
