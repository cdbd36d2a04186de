import type { Facts } from '../context/facts.ts';
import type { SentMessage } from '../history/history.ts';
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
    const { company = '', role = '' } = file.facts;
    const names = company === '' && role === '' && file.context === undefined ? file.uri : '';
    const key = JSON.stringify([file.context ?? '', company, role, names]);
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].filter(isApplication).map(toInput);
}

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
    history: { sent: drafts.flatMap(sentMessage).sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1)) },
    drafts: drafts
      .filter(({ facts }) => facts.sentAt === undefined)
      .map(({ uri, facts }) => ({ uri, kind: facts.kind })),
  };
}

function sentMessage({ uri, facts }: KnownFile): SentMessage[] {
  const { kind, channel = 'email', sentAt, repliedAt } = facts;
  return sentAt === undefined ? [] : [{ uri, kind, channel, sentAt, ...(repliedAt && { repliedAt }) }];
}
