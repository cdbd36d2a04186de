import { ClockCache } from '../calendar/clock-cache.ts';
import { checkLayer } from '../context/check.ts';
import { type FactLayer, type Facts, readFacts } from '../context/facts.ts';
import { readYaml } from '../context/layer.ts';
import type { Recipient } from '../context/recipient.ts';
import { findFrontMatter } from '../draft/markdown.ts';
import type { Span } from '../draft/span.ts';
import { applicationKey } from './application-key.ts';
import { fixedWording } from './fixed-wording.ts';
import type { History, OtherApplication, SentMessage, Twin } from './history.ts';
import { passagesOf } from './passages.ts';
import { fingerprint, plainWords } from './shingles.ts';
import { TwinIndex } from './twins.ts';

/** What is kept of one draft. */
interface Entry {
  readonly uri: string;
  readonly application: string;
  readonly kind: Facts['kind'];
  readonly channel: NonNullable<Facts['channel']>;
  readonly company?: string;
  readonly role?: string;
  readonly to: readonly Recipient[];
  readonly sentAt?: string;
  readonly repliedAt?: string;
}

const NO_IDENTITY: OtherApplication = { to: [] };

interface Application {
  readonly drafts: Map<string, Entry>;
  /** As the other applications know it. */
  identity: OtherApplication;
}

/** Drafts whose history may read differently after a change, the changed one itself among them. */
export type Affected = ReadonlySet<string>;

const MOST_TWINS = 5;
/** Front matters of this many texts are kept: of those being edited, most keystrokes change none. */
const REMEMBERED = 64;
const LONGEST_REMEMBERED = 10_000;
const NO_PLACES: FactLayer['places'] = new Map();

/**
 * All drafts of all folders, by application. Knows no files: texts and the contexts above them are handed in. A change costs its
 * own draft and application, whatever the number of the others.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  readonly #applications = new Map<string, Application>();
  readonly #twins = new TwinIndex();
  readonly #clocks = new ClockCache();
  readonly #frontMatters = new Map<string, FactLayer>();
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

  /** Adds a draft or a new state of it. `layers` are the contexts above it, nearest first, each with its file. */
  set(uri: string, text: string, layers: readonly FactLayer[] = []): Affected {
    const frontMatter = findFrontMatter(text);
    const facts = this.#factsOf(text, frontMatter?.yaml, layers);
    const entry = entryOf(uri, facts, applicationKey(uri, facts, layers));
    const affected = new Set([uri, ...this.#twinUris(uri)]);
    if (!this.#isKnown(entry)) {
      for (const sibling of this.siblingsOf(uri)) affected.add(sibling);
      this.#forget(uri);
      this.#enter(entry);
      for (const sibling of this.siblingsOf(uri)) affected.add(sibling);
    }
    this.#fixedWording ??= fixedWording();
    const passages = passagesOf(text, frontMatter?.span.end ?? 0);
    this.#twins.add(uri, fingerprint(passages, nameWords(facts), this.#fixedWording));
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
    if (!entry) return { sent: [], others: [], twins: [] };
    return { sent: this.#sentBeside(entry), others: this.#othersOf(entry), twins: this.#twinsOf(uri) };
  }

  #sentBeside({ uri, application }: Entry): SentMessage[] {
    return [...(this.#applications.get(application)?.drafts.values() ?? [])]
      .flatMap(({ uri: other, kind, channel, sentAt, repliedAt }) =>
        other === uri || sentAt === undefined
          ? []
          : [{ uri: other, kind, channel, sentAt, ...(repliedAt !== undefined && { repliedAt }) }],
      )
      .sort((a, b) => (written(a.sentAt) < written(b.sentAt) ? -1 : 1));
  }

  #othersOf({ application }: Entry): OtherApplication[] {
    const others: OtherApplication[] = [];
    for (const [key, { identity }] of this.#applications) if (key !== application) others.push(identity);
    return others;
  }

  #twinsOf(uri: string): Twin[] {
    return this.#twins
      .query(uri)
      .slice(0, MOST_TWINS)
      .map(({ uri: other, likeness, span }) => {
        const { company, to, sentAt } = this.#entries.get(other)!;
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

  /** The facts without their places, which no history tells. */
  #factsOf(text: string, yaml: Span | undefined, layers: readonly FactLayer[]): Facts {
    const above = layers.map(({ data }) => ({ data, places: NO_PLACES }));
    return readFacts(yaml ? [this.#frontMatter(text.slice(yaml.start, yaml.end)), ...above] : above);
  }

  #frontMatter(yaml: string): FactLayer {
    const known = this.#frontMatters.get(yaml);
    if (known) return known;
    const { data } = checkLayer(readYaml(yaml, 0), {}, this.#clocks);
    const layer = { data, places: NO_PLACES };
    if (yaml.length > LONGEST_REMEMBERED) return layer;
    if (this.#frontMatters.size >= REMEMBERED) this.#frontMatters.clear();
    this.#frontMatters.set(yaml, layer);
    return layer;
  }

  #isKnown(entry: Entry): boolean {
    const known = this.#entries.get(entry.uri);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(entry);
  }

  #enter(entry: Entry): void {
    this.#entries.set(entry.uri, entry);
    const application = this.#applications.get(entry.application);
    if (application) application.drafts.set(entry.uri, entry);
    else {
      this.#applications.set(entry.application, {
        drafts: new Map([[entry.uri, entry]]),
        identity: NO_IDENTITY,
      });
    }
    this.#describe(entry.application);
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
    this.#noteNames(application.identity);
  }

  #describe(key: string): void {
    const application = this.#applications.get(key)!;
    const entries = [...application.drafts.values()];
    const { company, role } = entries[0]!;
    const identity = {
      ...(company !== undefined && { company }),
      ...(role !== undefined && { role }),
      to: [...new Map(entries.flatMap(({ to }) => to).map((one) => [one.name ?? one.email, one])).values()],
    };
    if (JSON.stringify(identity) === JSON.stringify(application.identity)) return;
    this.#noteNames(application.identity);
    this.#noteNames(identity);
    application.identity = identity;
  }

  #noteNames({ company, role, to }: OtherApplication): void {
    for (const name of [company, role, ...to.map((one) => one.name)])
      for (const word of plainWords(name ?? '')) this.#changedNames.add(word);
  }
}

function entryOf(
  uri: string,
  { kind, channel, company, role, to, sentAt, repliedAt }: Facts,
  application: string,
): Entry {
  return {
    uri,
    application,
    kind,
    channel: channel ?? 'email',
    to,
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    ...(sentAt !== undefined && { sentAt }),
    ...(repliedAt !== undefined && { repliedAt }),
  };
}

/** Names differ in every copy; what is left is what was copied. */
const nameWords = ({ company, role, to, interviews, sender }: Facts): ReadonlySet<string> =>
  new Set(
    [
      company,
      role,
      sender.name,
      ...[...to, ...interviews.flatMap((interview) => interview.with)].map(({ name }) => name),
    ].flatMap((name) => plainWords(name ?? '')),
  );

/** A moment as written, for the order: `2026-11-17 9:00` stands before `2026-11-17T10:00`. */
const written = (moment: string): string =>
  moment.replace(/[ tT]+(\d:)?/, (_, hour?: string) => `T${hour ? `0${hour}` : ''}`);
