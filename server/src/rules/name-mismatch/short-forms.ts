import { A_TO_I } from './short-forms/a-to-i.ts';
import { J_TO_Z } from './short-forms/j-to-z.ts';

const known = new Map(
  [A_TO_I, J_TO_Z]
    .flatMap((forms) => forms.trim().split('\n'))
    .map((line) => {
      const [name = '', forms = ''] = line.split(': ');
      return [name, new Set(forms.split(', '))] as const;
    }),
);

/** Whether one of two given names (folded) is a usual short form of the other. */
export const isShortForm = (a: string, b: string): boolean =>
  known.get(a)?.has(b) === true || known.get(b)?.has(a) === true;
