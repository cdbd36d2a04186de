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

/** Reads the facts of many drafts without their places and problems, which no history tells. */
export class FactReader {
  readonly #clocks = new ClockCache();
  readonly #frontMatters = new Map<string, FactLayer>();

  /** `yaml`: the draft's own front matter; `layers`: the contexts above it, nearest first. */
  read(yaml: string | undefined, layers: readonly FactLayer[], sender: ContextData['sender']): Facts {
    const above = layers.map(({ data }) => ({ data, places: NO_PLACES }));
    const own = yaml === undefined ? above : [this.#frontMatter(yaml), ...above];
    return readFacts(own, sender === undefined ? {} : { sender });
  }

  #frontMatter(yaml: string): FactLayer {
    const known = this.#frontMatters.get(yaml);
    if (known) return known;
    const { data } = checkLayer(readPlain(yaml) ?? readYaml(yaml, 0), {}, this.#clocks);
    const layer = { data, places: NO_PLACES };
    if (yaml.length > LONGEST_REMEMBERED) return layer;
    if (this.#frontMatters.size >= REMEMBERED) this.#frontMatters.clear();
    this.#frontMatters.set(yaml, layer);
    return layer;
  }
}
