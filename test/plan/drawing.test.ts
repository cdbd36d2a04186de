import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlan } from '../../server/src/plan/drawing.ts';
import { DRAWING_STYLES } from '../../server/src/plan/drawing-styles.ts';
import { Planner } from '../../server/src/plan/plan.ts';
import { all, application, NOW, settings } from './harness.ts';

const plan = (inputs = all, now = NOW) => new Planner(settings).plan(inputs, now);

/** Holds markup against the rules of XML as far as they matter here: tags in pairs, attributes quoted, marks escaped. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)(\/?)>/gy;
  let at = 0;
  while (at < xml.length) {
    const text = /[^<]*/y;
    text.lastIndex = at;
    const between = text.exec(xml)?.[0] ?? '';
    if (!open.includes('style') && /&(?!#\d+;)|>/.test(between)) return false;
    at += between.length;
    if (at === xml.length) break;
    tag.lastIndex = at;
    const match = tag.exec(xml);
    if (!match) return false;
    at += match[0].length;
    if (match[1]) {
      if (open.pop() !== match[2]) return false;
    } else if (!match[4]) open.push(match[2]!);
  }
  return open.length === 0;
}

const count = (svg: string, part: string) => svg.split(part).length - 1;

describe('the timeline', () => {
  const svg = drawPlan(plan());

  test('is well-formed, and names itself to screen readers', () => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('<title id="fu-plan-title">Follow-Up plan</title>');
    expect(svg).toContain('Due today: 1, Too soon: 1, Close out: 1 and Done: 1.');
    expect(svg).toContain('role="group" aria-labelledby="fu-plan-title fu-plan-desc"');
  });

  test('has a row for each application, reached by keyboard and read out whole', () => {
    expect(count(svg, '<a href=')).toBe(4);
    expect(count(svg, 'tabindex="0"')).toBe(4);
    expect(svg).toContain(
      'aria-label="Northwind Transit, Transit Data Analyst. Thank-you: due Wed 18 Nov, 14:00 in New York (19:00 your time), 4 hours left.',
    );
    expect(svg).toContain('Inquiry sent Tue 27 Oct, 16:15');
  });

  test('opens the draft that is begun, and begins the one that is not', () => {
    expect(svg).toMatch(/data-uri="[^"]*thank-you\.md" data-action="open"/);
    expect(svg).toMatch(/data-action="new" data-kind="inquiry"/);
    expect(svg).toMatch(/data-action="new" data-kind="moving-on"/);
  });

  test('shows interviews, messages, windows, days off, the slot, and now', () => {
    expect(count(svg, 'class="fu-interview"')).toBe(4);
    expect(count(svg, 'class="fu-sent"')).toBe(7);
    expect(count(svg, 'class="fu-window"')).toBe(3);
    expect(count(svg, 'class="fu-slot"')).toBe(4);
    expect(count(svg, 'class="fu-now"')).toBe(1);
    expect(svg).toContain('Thu 26 Nov: Thanksgiving Day');
    expect(svg).toContain('Weekend there');
  });

  test('takes its colours from the theme, and says nothing by colour alone', () => {
    for (const [, value] of DRAWING_STYLES.matchAll(/(#[0-9a-f]{3,6})/g))
      expect(DRAWING_STYLES).toContain(`, ${value})`);
    expect(DRAWING_STYLES).toContain('forced-colors: active');
    expect(DRAWING_STYLES).toContain('prefers-color-scheme: dark');
    expect(DRAWING_STYLES).toContain('stroke-dasharray');
  });

  test('loads nothing and runs nothing', () => {
    expect(svg).not.toMatch(/<script|url\(|@import|xlink|on\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    const hostile = { ...application({ company: 'x' }), id: 'javascript:alert(1)' };
    expect(drawPlan(plan([hostile]))).toContain('href="#"');
  });

  test('without styles where the page has them', () => {
    expect(drawPlan(plan(), { styles: false })).not.toContain('<style');
  });

  test('of no applications says so', () => {
    const empty = drawPlan(plan([]));
    expect(wellFormed(empty)).toBe(true);
    expect(empty).toContain('No applications yet.');
  });

  test('is well-formed and finite whatever the names, dates and widths', () => {
    const days = fc.integer({ min: -400, max: 400 });
    const inputs = fc.record({
      company: fc.string({ unit: 'binary', maxLength: 60 }),
      role: fc.string({ unit: 'binary', maxLength: 60 }),
      day: days,
      region: fc.constantFrom('US', 'AE', 'IL', 'JP', 'GB'),
    });
    fc.assert(
      fc.property(fc.array(inputs, { maxLength: 5 }), fc.integer({ min: 0, max: 3000 }), (list, width) => {
        const rows = list.map(({ company, role, day, region }) => {
          const at = NOW.add({ hours: 24 * day })
            .toString()
            .slice(0, 16);
          return application({ company, role, region, timeZone: 'Asia/Dubai', interview: { at } });
        });
        const drawn = drawPlan(plan(rows), { width });
        expect(wellFormed(drawn)).toBe(true);
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|width="-/);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
