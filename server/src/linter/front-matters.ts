import type { ClockCache } from '../calendar/clock-cache.ts';
import { checkLayer, type Layer } from '../context/check.ts';
import type { Zones } from '../context/clocks.ts';
import { readYaml } from '../context/layer.ts';
import { type Span, sliceOf } from '../draft/span.ts';

const REMEMBERED = 50;

/** Front matters as read and checked; the latest are remembered by their text, because whoever writes a message leaves it as it is. */
export class FrontMatters {
  readonly #clocks: ClockCache;
  readonly #known = new Map<string, Layer>();

  constructor(clocks: ClockCache) {
    this.#clocks = clocks;
  }

  /** The front matter whose YAML stands at `yaml` in a text, under the zones that the contexts above it give. */
  read(text: string, yaml: Span, above: Zones): Layer {
    const written = sliceOf(text, yaml);
    const key = [yaml.start, above.company, above.sender, written].join('\n');
    const layer = this.#known.get(key) ?? checkLayer(readYaml(written, yaml.start), above, this.#clocks);
    this.#known.delete(key);
    this.#known.set(key, layer);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value!);
    return layer;
  }
}
