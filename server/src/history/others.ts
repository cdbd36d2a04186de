import { fold, isSameWord, wordsOf } from '../prose/names.ts';
import type { OtherApplication, OtherApplications } from './history.ts';

/** What is known of each application by the others, and under which keys it is filed. */
interface Filed {
  readonly identity: OtherApplication;
  readonly company: readonly string[];
  readonly people: readonly string[];
  readonly role: readonly string[];
}

type Drawer = Map<string, Set<string>>;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The applications of a workspace by the words they are known by. Filing one, taking it out and asking cost what its own names,
 * or the words asked for, are long; not what the workspace is.
 */
export class NameIndex {
  readonly #filed = new Map<string, Filed>();
  readonly #companies: Drawer = new Map();
  readonly #people: Drawer = new Map();
  readonly #roles: Drawer = new Map();

  /** Files an application under a key of its own, in the place of what was filed there. */
  set(key: string, identity: OtherApplication): void {
    this.delete(key);
    const { company, role, to } = identity;
    const filed: Filed = {
      identity,
      company: company === undefined ? [] : [headOf(company)],
      people: [...new Set(to.flatMap(({ name }) => peopleKeys(name ?? '')))],
      role: role === undefined ? [] : [alike(role)],
    };
    this.#filed.set(key, filed);
    for (const [drawer, keys] of this.#drawers(filed)) for (const one of keys) file(drawer, one, key);
  }

  delete(key: string): void {
    const filed = this.#filed.get(key);
    if (!filed) return;
    this.#filed.delete(key);
    for (const [drawer, keys] of this.#drawers(filed)) for (const one of keys) unfile(drawer, one, key);
  }

  /** The others as the application filed under `key` sees them. */
  except(key: string): OtherApplications {
    const identities = (keys: ReadonlySet<string>) => this.#identities(keys, key);
    return {
      beginning: (word) => [...identities(this.#companies.get(alike(word)) ?? NOTHING)],
      knowing: (words) => [...identities(rarest(this.#people, words.map(alike)))],
      hasRole: (role) => {
        for (const other of identities(this.#roles.get(alike(role)) ?? NOTHING))
          if (other.role !== undefined && isSameWord(other.role, role)) return true;
        return false;
      },
    };
  }

  *#identities(keys: ReadonlySet<string>, own: string): Generator<OtherApplication> {
    for (const key of keys) if (key !== own) yield this.#filed.get(key)!.identity;
  }

  #drawers({ company, people, role }: Filed): readonly (readonly [Drawer, readonly string[]])[] {
    return [
      [this.#companies, company],
      [this.#people, people],
      [this.#roles, role],
    ];
  }
}

function file(drawer: Drawer, word: string, key: string): void {
  const keys = drawer.get(word);
  if (keys) keys.add(key);
  else drawer.set(word, new Set([key]));
}

function unfile(drawer: Drawer, word: string, key: string): void {
  const keys = drawer.get(word);
  if (keys?.delete(key) && keys.size === 0) drawer.delete(word);
}

/** Of the sets that every one of these words has, the smallest; none where a word is nobody's. */
function rarest(drawer: Drawer, words: readonly string[]): ReadonlySet<string> {
  const sets = words.map((word) => drawer.get(word) ?? NOTHING);
  return sets.reduce((least, one) => (one.size < least.size ? one : least), sets[0] ?? NOTHING);
}

/** The same for all words that `isSameWord` takes for one, whatever became of their accents: `Schlüter`, `Schlueter`, `Schluter`. */
const alike = (word: string): string => fold(word).replace(/[ae]/g, '');

/** The first word of a company's name, without its article and possessive. */
function headOf(company: string): string {
  const words = wordsOf(company).map((word) => word.replace(/['’]s$/, ''));
  const head = words.find((word, i) =>
    i === 0 ? !/^the$/i.test(word) : !/^(?:and|und|et|of|the|y)$/i.test(word),
  );
  return alike(head ?? '');
}

/** Every word of a name, and the parts of one with hyphens. */
const peopleKeys = (name: string): string[] =>
  wordsOf(name).flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])].map(alike));
