import type { Temporal } from 'temporal-polyfill';
import { onBothClocks, onClock } from '../calendar/clocks.ts';
import type { DayNumber } from '../calendar/day.ts';
import { dayWords, listWords } from '../calendar/words.ts';
import { DRAWING_STYLES } from './drawing-styles.ts';
import { diamond, legend } from './legend.ts';
import { KIND_NAMES, type Plan, type PlanRow, roundsOf, slotOf } from './plan.ts';
import { restsOf, type Scale, scaleFor, ticksOf } from './scale.ts';
import { reasonWords, slotWords, stepWords } from './words.ts';
import { element, textElement } from './xml.ts';

export interface DrawingOptions {
  /** Pixels; at least 480. Default 960. */
  readonly width?: number;
  /** Whether the looks are written into the picture; false where the page has them. Default true. */
  readonly styles?: boolean;
}

const LABELS = 240;
const HEADER = 34;
const ROW = 48;
const MARGIN = 16;
const FOOTER = 30;

/**
 * The plan as a picture: one row for each application, with its interviews, messages, window, days off, and now. Each row is a link that
 * a keyboard reaches and a screen reader reads out; `data-action` says what following it does: `open` the file `data-uri`, or begin a
 * `new` message of `data-kind` there.
 */
export function drawPlan(plan: Plan, { width = 960, styles = true }: DrawingOptions = {}): string {
  const rows = plan.groups.flatMap((group) => group.rows);
  const size = { width: Math.max(480, width), height: HEADER + ROW * Math.max(1, rows.length) + FOOTER };
  const scale = scaleFor(rows, plan.now, LABELS, size.width - MARGIN);
  const ids = { title: 'fu-plan-title', desc: 'fu-plan-desc' };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'fu-plan',
      role: 'group',
      'aria-labelledby': `${ids.title} ${ids.desc}`,
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
    },
    textElement('title', { id: ids.title }, 'Follow-Up plan'),
    textElement('desc', { id: ids.desc }, summaryOf(plan)),
    ...(styles ? [element('style', {}, DRAWING_STYLES)] : []),
    axis(scale, plan.now, size.height),
    ...(rows.length === 0
      ? [nothing()]
      : rows.map((row, index) => drawRow(row, index, scale, plan.now, size.width))),
    nowLine(scale, plan.now, size.height),
    legend(size.height - 11),
  );
}

function summaryOf({ groups }: Plan): string {
  if (groups.length === 0) return 'No applications yet.';
  return `${listWords(groups.map(({ label, rows }) => `${label}: ${rows.length}`))}.`;
}

const nothing = (): string =>
  textElement('text', { class: 'fu-note', x: MARGIN, y: HEADER + ROW / 2 }, 'No applications yet.');

function axis(scale: Scale, now: Temporal.Instant, height: number): string {
  const year = new Date(now.epochMilliseconds).getUTCFullYear();
  const marks = ticksOf(scale).flatMap((day) => {
    const x = scale.x(day * 86_400_000);
    return [
      element('line', { class: 'fu-line', x1: x, x2: x, y1: HEADER - 8, y2: height - FOOTER }),
      textElement(
        'text',
        { class: 'fu-tick', x: x + 3, y: HEADER - 12 },
        dayWords(day, year).replace(/^\w+ /, ''),
      ),
    ];
  });
  return element('g', { 'aria-hidden': 'true' }, ...marks);
}

function nowLine(scale: Scale, now: Temporal.Instant, height: number): string {
  const x = scale.x(now.epochMilliseconds);
  return element(
    'g',
    { 'aria-hidden': 'true', 'pointer-events': 'none' },
    element('line', { class: 'fu-now', x1: x, x2: x, y1: HEADER - 6, y2: height - FOOTER }),
    textElement('text', { class: 'fu-tick', x, y: height - FOOTER + 13, 'text-anchor': 'middle' }, 'now'),
  );
}

function drawRow(row: PlanRow, index: number, scale: Scale, now: Temporal.Instant, width: number): string {
  const top = HEADER + index * ROW;
  const middle = top + ROW / 2;
  const marks = [
    ...drawRests(row, scale, top),
    ...drawWindow(row, scale, middle),
    ...roundsOf(row)
      .filter(({ begins }) => scale.shows(begins))
      .map(({ begins, day }) => drawInterview(row, scale.x(begins), middle, day)),
    ...row.sent
      .filter(({ at }) => scale.shows(at.epochMilliseconds))
      .map(({ kind, at }) =>
        element(
          'circle',
          { class: 'fu-sent', cx: scale.x(at.epochMilliseconds), cy: middle, r: 5 },
          textElement('title', {}, `${KIND_NAMES[kind]} sent ${onBothClocks(at, row.application.clocks)}`),
        ),
      ),
    ...drawSlot(row, scale, middle, now),
  ];
  return element(
    'a',
    { ...linkOf(row), class: `fu-row fu-${row.step.state}`, 'aria-label': spokenRow(row, now) },
    element('rect', { class: 'fu-target', x: 1, y: top + 1, width: width - 2, height: ROW - 2, rx: 3 }),
    element('line', { class: 'fu-line', x1: 0, x2: width, y1: top, y2: top }),
    textElement('text', { class: 'fu-name', x: MARGIN, y: middle - 4 }, shortened(row.name, 30)),
    textElement('text', { class: 'fu-note', x: MARGIN, y: middle + 12 }, shortened(noteOf(row), 38)),
    element('g', { 'aria-hidden': 'true' }, ...marks),
  );
}

/** Following a row opens its draft, or begins the next message where there is none yet. */
function linkOf({ draft, step, uri, id }: PlanRow): Record<string, string | undefined> {
  const begins = draft === undefined && step.kind !== undefined;
  return {
    href: safeAddress(uri),
    tabindex: '0',
    'data-id': id,
    'data-uri': uri,
    'data-action': begins ? 'new' : 'open',
    'data-kind': begins ? step.kind : undefined,
  };
}

const safeAddress = (uri: string): string => (/^\s*(?:javascript|data|vbscript):/i.test(uri) ? '#' : uri);

function noteOf({ step, role }: PlanRow): string {
  const state = {
    'due-today': 'due today',
    waiting: 'open',
    'too-soon': 'later',
    'close-out': 'time for it',
    done: '',
  };
  return step.kind ? `${KIND_NAMES[step.kind]}: ${state[step.state]}` : (role ?? 'Done');
}

function spokenRow(row: PlanRow, now: Temporal.Instant): string {
  const { name, role, sent, application } = row;
  const slot = slotOf(row, now);
  const year = application.clocks.understoodYear;
  const parts = [
    role ? `${name}, ${role}` : name,
    stepWords(row, now),
    ...(slot ? [slotWords(application, slot)] : []),
    ...roundsOf(row).map(({ day }) => `interview ${dayWords(day, year)}`),
    ...sent.map(
      ({ kind, at }) => `${KIND_NAMES[kind]} sent ${onClock(at, application.calendar.clock, year)}`,
    ),
    ...reasonWords(row),
  ];
  return parts.map((part) => part.replace(/[.]$/, '')).join('. ');
}

function drawRests(row: PlanRow, scale: Scale, top: number): string[] {
  const year = row.application.clocks.understoodYear;
  return restsOf(row, scale).map(({ from, to, day, holiday }) => {
    const x = scale.x(from);
    const width = Math.max(0, Math.round((scale.x(to) - x) * 10) / 10);
    return element(
      'rect',
      { class: holiday ? 'fu-holiday' : 'fu-rest', x, y: top + 1, width, height: ROW - 2 },
      textElement('title', {}, holiday ? `${dayWords(day, year)}: ${holiday}` : 'Weekend there'),
    );
  });
}

/** From opening to its last end; without an end it runs on to the edge. */
function drawWindow({ step, application }: PlanRow, scale: Scale, middle: number): string[] {
  const { opens, due, closes, carriedTo } = step.window ?? {};
  if (!opens) return [];
  const ends = [due, closes, carriedTo].flatMap((end) => (end ? [end.epochMilliseconds] : []));
  const end = ends.length > 0 ? Math.max(...ends) : scale.to;
  const x = scale.x(opens.epochMilliseconds);
  const words = due ? `, due ${onBothClocks(due, application.clocks)}` : '';
  return [
    element(
      'rect',
      {
        class: 'fu-window',
        x,
        y: middle - 9,
        width: Math.max(4, Math.round(scale.x(end) - x)),
        height: 18,
        rx: 4,
      },
      textElement(
        'title',
        {},
        `${step.kind ? KIND_NAMES[step.kind] : 'Window'}: from ${onBothClocks(opens, application.clocks)}${words}`,
      ),
    ),
  ];
}

function drawInterview({ application }: PlanRow, x: number, y: number, day: DayNumber): string {
  const words = `Interview ${dayWords(day, application.clocks.understoodYear)}`;
  return diamond('fu-interview', x, y, 7, textElement('title', {}, words));
}

function drawSlot(row: PlanRow, scale: Scale, middle: number, now: Temporal.Instant): string[] {
  const slot = slotOf(row, now);
  if (!slot || !scale.shows(slot.epochMilliseconds)) return [];
  const x = scale.x(slot.epochMilliseconds);
  return [
    element(
      'circle',
      { class: 'fu-slot', cx: x, cy: middle, r: 5 },
      textElement('title', {}, slotWords(row.application, slot)),
    ),
  ];
}

const shortened = (text: string, length: number): string =>
  text.length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;
