import { describe, expect, test } from 'vitest';
import { checkIns } from './scenarios/check-in.ts';
import { inquiries } from './scenarios/inquiry.ts';
import { nextSteps } from './scenarios/next-step.ts';
import { pressures } from './scenarios/pressure.ts';
import { answer, type Scenario } from './scenarios/scenario.ts';
import { thankYous } from './scenarios/thank-you.ts';
import { worldwide } from './scenarios/worldwide.ts';

const tables: Readonly<Record<string, readonly Scenario[]>> = {
  'the thank-you': thankYous,
  'the check-in': checkIns,
  'the inquiry and moving on': inquiries,
  'the next step': nextSteps,
  'how much is too much': pressures,
  'other weeks and clocks': worldwide,
};

for (const [name, scenarios] of Object.entries(tables)) {
  describe(name, () => {
    test.each(scenarios.map((scenario) => [scenario.why, scenario] as const))('%s', (_, scenario) => {
      expect(answer(scenario)).toMatchObject(scenario.expect);
    });
  });
}

test('there are at least 120 scenarios, each with a reasoning of its own', () => {
  const reasons = Object.values(tables).flatMap((scenarios) => scenarios.map(({ why }) => why));
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(reasons.length).toBeGreaterThanOrEqual(120);
});
