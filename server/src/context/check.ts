import * as v from 'valibot';
import { ClockCache } from '../calendar/clock-cache.ts';
import type { CalendarProblem } from '../calendar/problem.ts';
import type { Span } from '../draft/span.ts';
import { type Gap, gapsIn, type Zones } from './clocks.ts';
import { closest } from './closest.ts';
import type { ContextProblem, RawLayer } from './layer.ts';
import { type ContextData, contextSchema, type Readable } from './schema.ts';

/** A layer after the checks: what was wrong is left out of `data` and told in `problems`. */
export interface Layer {
  readonly data: ContextData;
  readonly places: RawLayer['places'];
  readonly problems: readonly ContextProblem[];
}

type Key = string | number;

/**
 * Holds a layer against the schema: one problem per wrong value, everything else goes on working. `above`: the zones that
 * the layers above it give, for local times that its own zones do not cover. `clocks` are shared by who checks many layers.
 */
export function checkLayer(raw: RawLayer, above: Zones = {}, clocks = new ClockCache()): Layer {
  const problems = [...raw.problems];
  let data = raw.data as unknown;
  for (let round = 0; round < 50; round++) {
    const result = v.safeParse(contextSchema, data);
    if (result.success)
      return withoutGaps(raw, result.output, gapsIn(result.output, above, clocks), problems);
    const wrong = deepest(result.issues);
    for (const { path, issue } of wrong) {
      const problem = describe(raw, path, issue);
      if (!raw.broken.some((broken) => touches(broken, problem.span))) problems.push(problem);
    }
    data = without(
      data,
      wrong.map(({ path }) => path),
    );
  }
  return { data: {}, places: raw.places, problems };
}

function withoutGaps(
  raw: RawLayer,
  data: ContextData,
  gaps: readonly Gap[],
  problems: ContextProblem[],
): Layer {
  for (const { path, problem } of gaps) {
    const place = raw.places.get(path.join('.'));
    if (place) problems.push(unreadable(place.value, problem));
  }
  const kept =
    gaps.length === 0
      ? data
      : without(
          data,
          gaps.map(({ path }) => path),
        );
  return { data: kept as ContextData, places: raw.places, problems };
}

/** Within a line break of each other: what is broken often begins on the line after its key. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end + 2 && b.start <= a.end + 2;

interface Located {
  readonly path: readonly Key[];
  readonly issue: v.BaseIssue<unknown>;
}

const keysOf = (issue: v.BaseIssue<unknown>): Key[] => (issue.path ?? []).map((item) => item.key as Key);

/** A union complains as a whole; the alternative that got furthest into the value knows which words are wrong. */
function deepest(issues: readonly v.BaseIssue<unknown>[], above: readonly Key[] = []): Located[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...keysOf(issue)];
    if (issue.type !== 'union' || !issue.issues) return [{ path, issue }];
    const inner = deepest(issue.issues, path).filter((located) => located.path.length > path.length);
    const depth = Math.max(0, ...inner.map((located) => located.path.length));
    const best = inner.filter((located) => located.path.length === depth);
    return best.length > 0 ? best : [{ path, issue }];
  });
}

function describe(raw: RawLayer, path: readonly Key[], issue: v.BaseIssue<unknown>): ContextProblem {
  const place = raw.places.get(path.join('.'));
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (!place) return { message: issue.message, span: { start: 0, end: 0 } };
  if (!isUnknownKey) return misfit(place.value, issue);
  const name = String(path.at(-1));
  const known = closest(name, knownKeys(path.slice(0, -1)));
  if (!known)
    return {
      message: `“${name}” is not a key of a follow-up; take it out or look at the list of keys.`,
      span: place.key,
    };
  return {
    message: `“${name}” is not a key of a follow-up. Did you mean “${known}”?`,
    span: place.key,
    suggestion: { title: `Change to “${known}”`, span: place.key, text: known },
  };
}

function unreadable(span: ContextProblem['span'], { message, suggestions }: CalendarProblem): ContextProblem {
  const [text] = suggestions;
  if (text === undefined) return { message, span };
  return { message, span, suggestion: { title: `Change to “${text}”`, span, text } };
}

function misfit(span: ContextProblem['span'], issue: v.BaseIssue<unknown>): ContextProblem {
  const { read } = (issue.requirement ?? {}) as Partial<Readable>;
  const problem = typeof issue.input === 'string' ? read?.(issue.input).problem : undefined;
  if (problem) return unreadable(span, problem);
  const options = (issue.requirement ?? (issue as { expected?: unknown }).expected) as unknown;
  const input = typeof issue.input === 'string' ? issue.input : undefined;
  const known = input === undefined ? undefined : closest(input, picklistOf(options, issue));
  if (!known) return { message: issue.message, span };
  return {
    message: `${issue.message.replace(/\.$/, '')}. Did you mean “${known}”?`,
    span,
    suggestion: { title: `Change to “${known}”`, span, text: known },
  };
}

const picklistOf = (options: unknown, issue: v.BaseIssue<unknown>): readonly string[] => {
  if (Array.isArray(options)) return options.map(String);
  if (issue.type !== 'picklist' || typeof issue.expected !== 'string') return [];
  return [...issue.expected.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
};

type AnySchema = { readonly type: string } & Record<string, unknown>;

/** The keys a mapping at `path` may have, read off the schema itself. */
export function knownKeys(path: readonly Key[]): readonly string[] {
  let schemas: AnySchema[] = [contextSchema as unknown as AnySchema];
  for (const key of path) schemas = schemas.flatMap(unwrap).flatMap((schema) => step(schema, key));
  return schemas.flatMap(unwrap).flatMap((schema) => (schema.entries ? Object.keys(schema.entries) : []));
}

function unwrap(schema: AnySchema): AnySchema[] {
  if (schema.wrapped) return unwrap(schema.wrapped as AnySchema);
  if (schema.type === 'union') return (schema.options as AnySchema[]).flatMap(unwrap);
  return [schema];
}

function step(schema: AnySchema, key: Key): AnySchema[] {
  const entries = schema.entries as Record<string, AnySchema> | undefined;
  if (entries) return Object.hasOwn(entries, key) ? [entries[key] as AnySchema] : [];
  return schema.type === 'array' ? [schema.item as AnySchema] : [];
}

/** The same data with the values at `paths` left out. */
function without(data: unknown, paths: readonly (readonly Key[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => keep(item, index, paths));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => keep(value, key, paths).map((kept) => [key, kept])),
  );
}

function keep(value: unknown, key: Key, paths: readonly (readonly Key[])[]): unknown[] {
  const here = paths.filter(([head]) => head === key).map((path) => path.slice(1));
  if (here.some((rest) => rest.length === 0)) return [];
  return here.length > 0 ? [without(value, here)] : [value];
}
