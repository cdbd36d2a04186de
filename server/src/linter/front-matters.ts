import { type RawLayer, readYaml } from '../context/layer.ts';
import { type Span, sliceOf } from '../draft/span.ts';

const REMEMBERED = 50;

/** Front matters as read, the latest remembered by their text and place: whoever writes a message leaves them as they are. */
export class FrontMatters {
  readonly #known = new Map<string, RawLayer>();

  read(text: string, yaml: Span): RawLayer {
    const written = sliceOf(text, yaml);
    const key = `${yaml.start} ${written}`;
    const layer = this.#known.get(key) ?? readYaml(written, yaml.start);
    this.#known.delete(key);
    this.#known.set(key, layer);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value!);
    return layer;
  }
}
