import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './harness.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

test('the samples are planned as their page says', async () => {
  const plan = async (...args: string[]) =>
    (await run('.', ['plan', SAMPLES, '--now', '2026-11-18T15:00:00Z', ...args])).out;
  const [json, svg, ics, text] = await Promise.all([
    plan('--format', 'json'),
    plan('--format', 'svg'),
    plan('--format', 'ics'),
    plan(),
  ]);
  expect(JSON.parse(json).applications).toMatchObject([
    { name: 'Northwind Transit', state: 'due-today', next: 'thank-you' },
    { name: 'Hanbury Water', state: 'too-soon', next: 'inquiry', opens: '2026-11-19T09:00:00Z' },
    { name: 'Kitagawa Rail Systems', state: 'close-out', next: 'moving-on' },
  ]);
  expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('Northwind Transit · Transit Data Analyst');
});
