import messages from '../../../snippets/messages.json';
import sections from '../../../snippets/sections.json';
import { Shingler } from './shingles.ts';

/** The word sequences of our own snippets: alike in everybody's messages, they prove no copying. */
export function fixedWording(): ReadonlySet<number> {
  const found = new Set<number>();
  const shingler = new Shingler();
  for (const { body } of Object.values({ ...sections, ...messages }) as readonly {
    readonly body: string | readonly string[];
  }[]) {
    const text = typeof body === 'string' ? body : body.join('\n');
    for (const variant of variantsOf(text)) {
      const passages = variant.split(/\n\s*\n/).map((paragraph) => ({ start: 0, end: 0, text: paragraph }));
      for (const shingle of shingler.fingerprint(passages).shingles) found.add(shingle);
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
