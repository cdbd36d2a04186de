import messages from '../../../snippets/messages.json';
import sections from '../../../snippets/sections.json';
import { shinglesOf } from './shingles.ts';

/** The word sequences of our own snippets: alike in everybody's messages, they prove no copying. */
export function fixedWording(): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { body } of Object.values({ ...sections, ...messages }) as readonly {
    readonly body: string | readonly string[];
  }[]) {
    const text = typeof body === 'string' ? body : body.join('\n');
    for (const variant of variantsOf(text)) {
      for (const paragraph of variant.split(/\n\s*\n/))
        for (const shingle of shinglesOf(paragraph)) found.add(shingle);
    }
  }
  return found;
}

/** A snippet with each of its choices taken in turn; every choice occurs beside the first ones of its neighbours. */
function variantsOf(text: string): string[] {
  const most = Math.max(
    1,
    ...[...text.matchAll(/\|([^|}]*)\|/g)].map(([, choices = '']) => choices.split(',').length),
  );
  return Array.from({ length: most }, (_, take) =>
    text
      .replace(/\$\{\d+\|([^|}]*)\|\}/g, (_whole, choices: string) => {
        const list = choices.split(/(?<!\\),/);
        return list[take % list.length] ?? '';
      })
      .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
      .replace(/\$\{?\w+\}?/g, ''),
  );
}
