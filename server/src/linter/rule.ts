import type { Temporal } from 'temporal-polyfill';
import type { GenericSchema } from 'valibot';
import type { Facts } from '../context/facts.ts';
import type { ContextProblem } from '../context/layer.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit, Span } from '../draft/span.ts';
import type { Application } from '../history/application.ts';
import type { History } from '../history/history.ts';
import type { Frame } from '../prose/frames.ts';
import type { Reading } from '../prose/reading.ts';
import type { Preset } from './preset.ts';

/** How a finding is shown; `off` keeps a rule from running. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Values that are put into `{{name}}` of a message. */
export type Data = Readonly<Record<string, string | number>>;

/** A mend the writer may take. `snippet` marks text with tab stops in the syntax of LSP snippets. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly snippet?: boolean;
}

/** What a rule yields: which words, which message, and how to mend them. */
export interface Finding {
  readonly messageId: string;
  readonly data?: Data;
  /** UTF-16 offsets into the draft's text: the words concerned and nothing more. */
  readonly span: Span;
  /** Overrides the rule's default severity, for rules whose weight depends on what they found. */
  readonly severity?: Severity;
  /** Mended without a choice of the writer's: part of `source.fixAll.followUp`. */
  readonly fix?: Suggestion;
  /** Best first. */
  readonly suggestions?: readonly Suggestion[];
  /** Other places that explain the finding; `uri` is absent for the draft itself. */
  readonly related?: readonly { readonly uri?: string; readonly span: Span; readonly message: string }[];
}

/** What every rule is handed beside the draft; nothing in it changes while a rule runs. */
export interface RuleContext {
  readonly facts: Facts;
  /** What is wrong with the draft's own front matter. */
  readonly problems: readonly ContextProblem[];
  readonly reading: Reading;
  readonly history: History;
  /** The facts and the history on the calendar; worked out when first asked for. */
  readonly application: Application;
  readonly now: Temporal.Instant;
  readonly settings: WriterSettings;
}

/** Settings that more than one rule reads. */
export interface WriterSettings {
  /** Under `strict` a rule also tells what it is not sure of. */
  readonly preset: Preset;
  /** Words and phrases never flagged. */
  readonly words: readonly string[];
  /** The writer's own phrases to avoid. */
  readonly avoid: readonly string[];
  readonly businessHours: { readonly start: number; readonly end: number };
  /** Overrides of the calendar's cadence, by its names. */
  readonly cadence: Readonly<Record<string, number>>;
}

export interface RuleMeta {
  readonly docs: {
    /** What it finds, as one clause. */
    readonly description: string;
    /** The heading of the guide it implements. */
    readonly guide: string;
    /** Why a reader minds, and what to write instead: shown on hover. */
    readonly why: string;
  };
  readonly defaultSeverity: Severity;
  /** By message id; `{{name}}` is filled from the finding's data. */
  readonly messages: Readonly<Record<string, string>>;
  readonly fixable?: boolean;
  readonly hasSuggestions?: boolean;
  /** Only under the `strict` preset. */
  readonly strictOnly?: boolean;
  readonly schema?: GenericSchema;
}

export interface Rule<Options extends object = object> {
  readonly meta: RuleMeta;
  readonly defaultOptions: Options;
  /** Situations the prose is searched for on the rule's behalf; it finds them in `context.reading.hitsOf(id)`. */
  readonly frames?: readonly Frame[];
  check(draft: Draft, context: RuleContext, options: Options): Iterable<Finding>;
}

/** Types a rule; the folder it stands in gives it its id. */
export const defineRule = <Options extends object>(rule: Rule<Options>): Rule<Options> => rule;

/** Rules by id, as `rules/index.ts` lists them. */
export type RuleSet = Readonly<Record<string, Rule>>;
