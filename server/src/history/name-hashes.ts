import type { Facts } from '../context/facts.ts';
import { hashesOf, plainWords } from './shingles.ts';

type Named = Pick<Facts, 'company' | 'role' | 'to' | 'interviews' | 'sender'>;

/** The hashes of the words in a message's names, which differ in every copy: what is left is what was copied. */
export class NameHashes {
  #last: { readonly named: Named; readonly hashes: ReadonlySet<number> } | undefined;

  /** Drafts of one application, asked for in a row, share the answer. */
  of(facts: Named): ReadonlySet<number> {
    if (this.#last && areSame(this.#last.named, facts)) return this.#last.hashes;
    const { company, role, to, interviews, sender } = facts;
    const people = [...to, ...interviews.flatMap((interview) => interview.with)];
    const names = [company, role, sender.name, ...people.map(({ name }) => name)];
    const hashes = hashesOf(names.flatMap((name) => plainWords(name ?? '')));
    this.#last = { named: { ...facts }, hashes };
    return hashes;
  }
}

const areSame = (a: Named, b: Named): boolean =>
  a.company === b.company &&
  a.role === b.role &&
  a.to === b.to &&
  a.interviews === b.interviews &&
  a.sender === b.sender;
