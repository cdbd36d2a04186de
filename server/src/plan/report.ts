import type { Temporal } from 'temporal-polyfill';
import { dayWords } from '../calendar/words.ts';
import { type Plan, type PlanRow, roundsOf, slotOf } from './plan.ts';
import { scaleFor } from './scale.ts';
import { reasonWords, slotWords, stepWords } from './words.ts';

/** How the terminal's report looks: `columns` for the timeline, and how words are set off; unmarked by default. */
export interface ReportOptions {
  readonly columns?: number;
  readonly strong?: (text: string) => string;
  readonly faint?: (text: string) => string;
}

const plain = (text: string): string => text;

/** The plan for a terminal: groups, and for each application its next step, why, and a small timeline. Ends in a line break. */
export function planReport(plan: Plan, options: ReportOptions = {}): string {
  const { columns = 60, strong = plain, faint = plain } = options;
  const rows = plan.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return 'No applications found.\n';
  const draw = timeline(rows, plan.now, columns);
  const lines = plan.groups.flatMap(({ label, rows: members }) => [
    strong(label),
    ...members.flatMap((row) => [...describe(row, plan.now, faint), `  ${draw(row)}`, '']),
  ]);
  return `${[...lines, faint(legendLine(rows, plan.now, columns))].join('\n')}\n`;
}

function describe(row: PlanRow, now: Temporal.Instant, faint: (text: string) => string): string[] {
  const slot = slotOf(row, now);
  const step = stepWords(row, now);
  const reasons = reasonWords(row).filter((text) => !step.includes(text));
  return [
    `  ${row.role ? `${row.name} · ${row.role}` : row.name}`,
    `    ${step}${slot ? `; ${slotWords(row.application, slot)}` : ''}`,
    ...reasons.map((text) => faint(`    ${text}`)),
  ];
}

/** One character for each stretch of days; what is more telling covers what is less. */
function timeline(
  rows: readonly PlanRow[],
  now: Temporal.Instant,
  columns: number,
): (row: PlanRow) => string {
  const scale = scaleFor(rows, now, 0, columns - 1);
  const column = (milliseconds: number) => Math.round(scale.x(milliseconds));
  return (row) => {
    const cells = new Array<string>(columns).fill('·');
    const { opens, due, closes, carriedTo } = row.step.window ?? {};
    const ends = [due, closes, carriedTo].flatMap((end) => (end ? [end.epochMilliseconds] : []));
    if (opens)
      cells.fill(
        '━',
        column(opens.epochMilliseconds),
        column(Math.max(scale.from, ...(ends.length > 0 ? ends : [scale.to]))) + 1,
      );
    cells[column(now.epochMilliseconds)] = '│';
    const put = (milliseconds: number, mark: string) => {
      if (scale.shows(milliseconds)) cells[column(milliseconds)] = mark;
    };
    for (const { begins } of roundsOf(row)) put(begins, '◆');
    for (const { at } of row.sent) put(at.epochMilliseconds, '●');
    return cells.join('');
  };
}

function legendLine(rows: readonly PlanRow[], now: Temporal.Instant, columns: number): string {
  const { from, to } = scaleFor(rows, now, 0, columns - 1);
  const [first, last] = [from, to].map((time) => dayWords(Math.floor(time / 86_400_000)));
  return `${first} to ${last}   ◆ interview  ● sent  ━ window  │ now`;
}

/** The plan as plain data: instants in ISO 8601, zones by name. */
export function planData({ groups, now, changesAt }: Plan) {
  return {
    now: now.toString(),
    ...(changesAt && { changesAt: changesAt.toString() }),
    applications: groups.flatMap(({ rows }) => rows.map((row) => rowData(row, now))),
  };
}

function rowData(row: PlanRow, now: Temporal.Instant) {
  const { id, name, role, step, sent, draft, application } = row;
  const { opens, due, closes } = step.window ?? {};
  const slot = slotOf(row, now);
  return {
    id,
    name,
    ...(role && { role }),
    state: step.state,
    summary: stepWords(row, now),
    ...(step.kind && { next: step.kind }),
    ...(opens && { opens: opens.toString() }),
    ...(due && { due: due.toString() }),
    ...(closes && { closes: closes.toString() }),
    ...(slot && { slot: slot.toString() }),
    timeZone: application.calendar.zone,
    reasons: reasonWords(row),
    interviews: roundsOf(row).map(({ begins }) => new Date(begins).toISOString()),
    sent: sent.map(({ kind, at }) => ({ kind, at: at.toString() })),
    ...(draft && { draft: draft.uri }),
  };
}
