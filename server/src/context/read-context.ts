import type { ClockCache } from '../calendar/clock-cache.ts';
import { checkLayer } from './check.ts';
import type { FactLayer } from './facts.ts';
import { type ContextProblem, readYaml } from './layer.ts';

/** A context's text as a layer for the drafts below it, with what is wrong in it. `clocks` are shared by who reads many. */
export function readContext(
  text: string,
  file?: string,
  clocks?: ClockCache,
): FactLayer & { readonly problems: readonly ContextProblem[] } {
  const layer = checkLayer(readYaml(text, 0), {}, clocks);
  return file === undefined ? layer : { ...layer, file };
}
