import { ClockCache } from '../calendar/clock-cache.ts';
import { checkLayer } from '../context/check.ts';
import { type FactLayer, type Facts, readFacts } from '../context/facts.ts';
import { readYaml } from '../context/layer.ts';
import { readPlain } from '../context/plain-layer.ts';
import type { ContextData } from '../context/schema.ts';

/** Front matters of this many texts are kept: of those being edited, most keystrokes change none. */
const REMEMBERED = 64;
const LONGEST_REMEMBERED = 10_000;
const NO_PLACES: FactLayer['places'] = new Map();

/** Keys whose nearest value simply counts. */
const PLAIN_KEYS: ReadonlySet<string> = new Set<keyof ContextData>([
  'followUp',
  'subject',
  'company',
  'role',
  'timeZone',
  'region',
  'decisionBy',
  'channel',
  'sendAt',
  'sentAt',
  'repliedAt',
]);

/** The facts of the contexts above the drafts of a folder: what most of these have in common. */
interface Shared {
  readonly layers: readonly FactLayer[];
  readonly sender: ContextData['sender'];
  readonly facts: Facts;
}

/** Reads the facts of many drafts without their places and problems, which no history tells. */
export class FactReader {
  readonly #clocks = new ClockCache();
  readonly #frontMatters = new Map<string, ContextData>();
  #shared: Shared = { layers: [], sender: undefined, facts: readFacts([]) };

  /** `yaml`: the draft's own front matter; `layers`: the contexts above it, nearest first. */
  read(yaml: string | undefined, layers: readonly FactLayer[], sender: ContextData['sender']): Facts {
    const shared = this.#sharedFacts(layers, sender);
    if (yaml === undefined) return shared;
    const data = this.#frontMatter(yaml);
    const entries = Object.entries(data);
    if (!entries.every(([key, value]) => PLAIN_KEYS.has(key) && typeof value === 'string'))
      return readFacts([{ data, places: NO_PLACES }, ...withoutPlaces(layers)], defaults(sender));
    const { followUp, ...rest } = data;
    return { ...shared, ...(rest as Partial<Facts>), kind: followUp ?? shared.kind };
  }

  #sharedFacts(layers: readonly FactLayer[], sender: ContextData['sender']): Facts {
    const known = this.#shared;
    if (known.sender === sender && areSame(known.layers, layers)) return known.facts;
    const facts = readFacts(withoutPlaces(layers), defaults(sender));
    this.#shared = { layers, sender, facts };
    return facts;
  }

  #frontMatter(yaml: string): ContextData {
    const known = this.#frontMatters.get(yaml);
    if (known) return known;
    const { data } = checkLayer(readPlain(yaml) ?? readYaml(yaml, 0), {}, this.#clocks);
    if (yaml.length > LONGEST_REMEMBERED) return data;
    if (this.#frontMatters.size >= REMEMBERED) this.#frontMatters.clear();
    this.#frontMatters.set(yaml, data);
    return data;
  }
}

const defaults = (sender: ContextData['sender']): ContextData => (sender === undefined ? {} : { sender });

const withoutPlaces = (layers: readonly FactLayer[]): FactLayer[] =>
  layers.map(({ data }) => ({ data, places: NO_PLACES }));

const areSame = (a: readonly FactLayer[], b: readonly FactLayer[]): boolean =>
  a.length === b.length && a.every((layer, i) => layer === b[i]);
