import type { Temporal } from 'temporal-polyfill';
import { CalendarCache } from '../calendar/business.ts';
import { ClockCache } from '../calendar/clock-cache.ts';
import { zonesAbove } from '../context/clocks.ts';
import { type FactLayer, type Facts, readFacts } from '../context/facts.ts';
import type { ContextProblem } from '../context/layer.ts';
import { readContext } from '../context/read-context.ts';
import { type Draft, parseDraft } from '../draft/draft.ts';
import { type Application, applicationOf } from '../history/application.ts';
import { type History, NO_HISTORY } from '../history/history.ts';
import type { Knowledge } from '../prose/knowledge.ts';
import { Reader, type Reading } from '../prose/reading.ts';
import type { Config } from './config.ts';
import { FrontMatters } from './front-matters.ts';
import { framesOf, lint, type Problem } from './lint.ts';
import type { RuleSet } from './rule.ts';

/** A draft with everything that is known about it before any rule runs. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly problems: readonly ContextProblem[];
  readonly reading: Reading;
}

/** What a draft is judged under. `layers` are the contexts above it, nearest first. */
export interface LintOptions {
  readonly config: Config;
  readonly now: Temporal.Instant;
  readonly history?: History;
  readonly only?: readonly string[];
}

/** The one rule that judges a context file by itself. */
export const CONTEXT_RULE = 'invalid-front-matter';

/** The one way in for every front end: reads drafts, and runs the rules it was made with over them. */
export class Linter {
  readonly rules: RuleSet;
  readonly #reader: Reader;
  readonly #calendars = new CalendarCache();
  readonly #clocks = new ClockCache();
  readonly #frontMatters = new FrontMatters(this.#clocks);
  readonly #onCrash: (ruleId: string, error: unknown) => void;

  constructor(
    rules: RuleSet,
    knowledge: Knowledge,
    onCrash: (ruleId: string, error: unknown) => void = () => {},
  ) {
    this.rules = rules;
    this.#reader = new Reader(framesOf(rules), knowledge);
    this.#onCrash = onCrash;
  }

  /** Takes a file's text apart and lays its front matter over the contexts above it, nearest first. */
  read(text: string, layers: readonly FactLayer[] = [], sender: Config['sender'] = {}): ReadDraft {
    const draft = parseDraft(text);
    const above = zonesAbove([...layers, { data: { sender } }]);
    const own = draft.frontMatter && this.#frontMatters.read(text, draft.frontMatter.yaml, above);
    return {
      draft,
      facts: readFacts(own ? [own, ...layers] : layers, { sender }),
      problems: own?.problems ?? [],
      reading: this.#reader.read(draft),
    };
  }

  /** Reads a `follow-up.yml` as a draft without a message, so that its own mistakes can be told. */
  readContext(text: string, file?: string): ReadDraft {
    const layer = readContext(text, file, this.#clocks);
    const end = { start: text.length, end: text.length };
    const draft: Draft = { text, body: end, blocks: [], inlines: [], quiet: [] };
    return {
      draft,
      facts: readFacts([layer]),
      problems: layer.problems,
      reading: this.#reader.read(draft),
    };
  }

  /** A draft's facts and history on the calendar. */
  application(facts: Facts, { config, now, history = NO_HISTORY }: LintOptions): Application {
    return applicationOf(facts, history, config, now, this.#calendars);
  }

  /** Every problem of a draft in text order. */
  lint(
    { draft, facts, problems, reading }: ReadDraft,
    { config, now, history = NO_HISTORY, only }: LintOptions,
  ): readonly Problem[] {
    const calendars = this.#calendars;
    let application: Application | undefined;
    return lint({
      draft,
      rules: this.rules,
      config,
      context: {
        facts,
        problems,
        reading,
        history,
        now,
        settings: config,
        get application() {
          application ??= applicationOf(facts, history, config, now, calendars);
          return application;
        },
      },
      onCrash: this.#onCrash,
      ...(only && { only }),
    });
  }
}
