import type { FileSystem } from '../context/cascade.ts';
import type { RuleSet } from '../linter/rule.ts';
import type { Knowledge } from '../prose/knowledge.ts';

/** The rules a server runs, and what they know of prose. */
export interface RuleBook {
  readonly rules: RuleSet;
  readonly knowledge: Knowledge;
}

/** What a server is given from outside. Everything is optional: what is missing is asked of the client, or left out. */
export interface Environment {
  /** Reaches `file:` URIs; absent in a worker. */
  readonly files?: FileSystem;
  /** URI of the folder with one page per rule, ending in a slash. */
  readonly pages?: string;
  /** Loads the rules when they are first needed; the project's own otherwise. */
  readonly loadRules?: () => Promise<RuleBook>;
}
