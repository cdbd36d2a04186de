import type { FactLayer, Facts } from '../context/facts.ts';
import type { ContextData } from '../context/schema.ts';
import { findFrontMatter } from '../draft/markdown.ts';
import { applicationKey } from './application-key.ts';
import { FactReader } from './fact-reader.ts';
import { fixedWording } from './fixed-wording.ts';
import type { History, OtherApplication, SentMessage, Twin } from './history.ts';
import { NameHashes } from './name-hashes.ts';
import { NameIndex } from './others.ts';
import { passagesOf } from './passages.ts';
import { plainWords, Shingler } from './shingles.ts';
import { TwinIndex } from './twins.ts';

/** What is kept of one draft. */
export interface Entry {
  readonly uri: string;
  readonly application: string;
  /** Without places. */
  readonly facts: Facts;
  /** The nearest context above it. */
  readonly context?: string;
}

interface Application {
  readonly drafts: Map<string, Entry>;
  /** As the other applications know it. */
  identity: OtherApplication;
}

const NO_IDENTITY: OtherApplication = { to: [] };

/** Drafts whose history may read differently after a change, the changed one itself among them. */
export type Affected = ReadonlySet<string>;

const MOST_TWINS = 5;
/**
 * All drafts of all folders, by application. Knows no files: texts and the contexts above them are handed in. A change costs its
 * own draft and application, whatever the number of the others.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  readonly #applications = new Map<string, Application>();
  readonly #twins = new TwinIndex();
  readonly #names = new NameIndex();
  readonly #reader = new FactReader();
  readonly #shingler = new Shingler();
  readonly #nameHashes = new NameHashes();
  #fixedWording: ReadonlySet<number> | undefined;
  #changedNames = new Set<string>();

  get size(): number {
    return this.#entries.size;
  }

  /** Words, in small letters, of the names by which applications know each other, old and new, that changed since last asked. */
  takeChangedNames(): ReadonlySet<string> {
    const changed = this.#changedNames;
    this.#changedNames = new Set();
    return changed;
  }

  uris(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** What is kept of a draft; undefined for a file that is none. */
  entryOf(uri: string): Entry | undefined {
    return this.#entries.get(uri);
  }

  /** Adds a draft or a new state of it. `layers` are the contexts above it, nearest first, each with its file. */
  set(
    uri: string,
    text: string,
    layers: readonly FactLayer[] = [],
    sender: ContextData['sender'] = undefined,
  ): Affected {
    const frontMatter = findFrontMatter(text);
    const yaml = frontMatter && text.slice(frontMatter.yaml.start, frontMatter.yaml.end);
    const facts = this.#reader.read(yaml, layers, sender);
    const context = layers[0]?.file;
    const application = applicationKey(uri, facts, layers);
    const affected = new Set([uri, ...this.#twinUris(uri)]);
    this.#enter({ uri, application, facts, ...(context !== undefined && { context }) }, affected);
    this.#fixedWording ??= fixedWording();
    const passages = passagesOf(text, frontMatter?.span.end ?? 0);
    const ignored = this.#nameHashes.of(facts);
    this.#twins.add(uri, this.#shingler.fingerprint(passages, ignored, this.#fixedWording));
    for (const twin of this.#twinUris(uri)) affected.add(twin);
    return affected;
  }

  remove(uri: string): Affected {
    const affected = new Set([uri, ...this.siblingsOf(uri), ...this.#twinUris(uri)]);
    this.#forget(uri);
    this.#twins.remove(uri);
    return affected;
  }

  /** The drafts of the application that a draft belongs to, itself among them. */
  siblingsOf(uri: string): readonly string[] {
    const entry = this.#entries.get(uri);
    return entry ? [...(this.#applications.get(entry.application)?.drafts.keys() ?? [])] : [];
  }

  /** What is known of a draft's application and of its like; of an unknown draft, nothing. */
  historyOf(uri: string): History {
    const entry = this.#entries.get(uri);
    if (!entry) return { sent: [], twins: [] };
    const others = this.#names.except(entry.application);
    return { sent: this.#sentBeside(entry), others, twins: this.#twinsOf(uri) };
  }

  #sentBeside({ uri, application }: Entry): SentMessage[] {
    const sent: SentMessage[] = [];
    for (const { uri: other, facts } of this.#applications.get(application)?.drafts.values() ?? []) {
      const { kind, channel = 'email', sentAt, repliedAt } = facts;
      if (other === uri || sentAt === undefined) continue;
      sent.push({ uri: other, kind, channel, sentAt, ...(repliedAt !== undefined && { repliedAt }) });
    }
    return sent.sort((a, b) => (written(a.sentAt) < written(b.sentAt) ? -1 : 1));
  }

  #twinsOf(uri: string): Twin[] {
    return this.#twins
      .query(uri)
      .slice(0, MOST_TWINS)
      .map(({ uri: other, likeness, span }) => {
        const { company, to, sentAt } = this.#entries.get(other)!.facts;
        return {
          uri: other,
          likeness,
          span,
          to,
          isSent: sentAt !== undefined,
          ...(company !== undefined && { company }),
        };
      });
  }

  #twinUris(uri: string): string[] {
    return this.#twins
      .query(uri)
      .slice(0, MOST_TWINS)
      .map((twin) => twin.uri);
  }

  /** Puts an entry in the place of what was known of its draft; whose history that changes is added to `affected`. */
  #enter(entry: Entry, affected: Set<string>): void {
    const { uri } = entry;
    const known = this.#entries.get(uri);
    if (known && isSameMessage(known, entry)) {
      this.#entries.set(uri, entry);
      this.#applications.get(entry.application)!.drafts.set(uri, entry);
      return;
    }
    for (const sibling of this.siblingsOf(uri)) affected.add(sibling);
    this.#forget(uri);
    this.#entries.set(uri, entry);
    const application = this.#applications.get(entry.application);
    const [first] = application?.drafts.values() ?? [];
    application?.drafts.set(uri, entry);
    if (first?.facts.to === entry.facts.to && first !== undefined) {
      for (const sibling of application?.drafts.keys() ?? []) affected.add(sibling);
      return;
    }
    if (!application) {
      const drafts = new Map([[uri, entry]]);
      this.#applications.set(entry.application, { drafts, identity: NO_IDENTITY });
    }
    this.#describe(entry.application);
    for (const sibling of this.siblingsOf(uri)) affected.add(sibling);
  }

  #forget(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry) return;
    this.#entries.delete(uri);
    const application = this.#applications.get(entry.application)!;
    application.drafts.delete(uri);
    if (application.drafts.size > 0) {
      this.#describe(entry.application);
      return;
    }
    this.#applications.delete(entry.application);
    this.#names.delete(entry.application);
    this.#noteNames(application.identity);
  }

  #describe(key: string): void {
    const application = this.#applications.get(key)!;
    const identity = identityOf([...application.drafts.values()].map(({ facts }) => facts));
    if (isSame(identity, application.identity)) return;
    this.#noteNames(application.identity);
    this.#noteNames(identity);
    application.identity = identity;
    this.#names.set(key, identity);
  }

  #noteNames({ company, role, to }: OtherApplication): void {
    for (const name of [company, role, ...to.map((one) => one.name)])
      for (const word of plainWords(name ?? '')) this.#changedNames.add(word);
  }
}

function identityOf(drafts: readonly Facts[]): OtherApplication {
  const { company, role } = drafts[0]!;
  const lists = new Set(drafts.map(({ to }) => to));
  const to = new Map([...lists].flat().map((one) => [one.name ?? one.email, one]));
  return {
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    to: [...to.values()],
  };
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether nothing has changed of what the drafts beside it know of a message. */
const isSameMessage = (a: Entry, b: Entry): boolean =>
  a.application === b.application && (a.facts === b.facts || isSame(toldOf(a.facts), toldOf(b.facts)));

const toldOf = ({ kind, channel, company, role, to, sentAt, repliedAt }: Facts) => [
  [kind, channel, company, role, sentAt, repliedAt],
  to,
];

/** A moment as written, for the order: `2026-11-17 9:00` stands before `2026-11-17T10:00`. */
const written = (moment: string): string =>
  moment.replace(/[ tT]+(\d:)?/, (_, hour?: string) => `T${hour ? `0${hour}` : ''}`);
