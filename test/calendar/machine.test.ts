import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { nextStep } from '../../server/src/calendar/next-step.ts';
import { nextSteps } from './scenarios/next-step.ts';
import { factsOf } from './scenarios/scenario.ts';

const PROBE = `
  import { answer } from './scenarios/scenario.ts';
  import { checkIns } from './scenarios/check-in.ts';
  import { inquiries } from './scenarios/inquiry.ts';
  import { nextSteps } from './scenarios/next-step.ts';
  import { pressures } from './scenarios/pressure.ts';
  import { thankYous } from './scenarios/thank-you.ts';
  import { worldwide } from './scenarios/worldwide.ts';
  const all = [...thankYous, ...checkIns, ...inquiries, ...nextSteps, ...pressures, ...worldwide];
  console.log(JSON.stringify(all.map(answer)));
`;

describe('the machine', () => {
  test('has no say: five machine zones and locales, one result', async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROBE, resolveDir: 'test/calendar', loader: 'ts' },
      ...{ bundle: true, write: false, platform: 'node', format: 'cjs', logLevel: 'silent' },
    });
    const machines = [
      ...[
        ['UTC', 'C'],
        ['America/New_York', 'en_US.UTF-8'],
        ['Asia/Tokyo', 'ja_JP.UTF-8'],
      ],
      ...[
        ['Pacific/Apia', 'de_DE.UTF-8'],
        ['Asia/Kathmandu', 'ar_SA.UTF-8'],
      ],
    ];
    const results = machines.map(([TZ, LANG]) =>
      execFileSync(process.execPath, ['-'], {
        input: outputFiles[0]!.text,
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      }),
    );
    expect(JSON.parse(results[0]!).length).toBeGreaterThanOrEqual(120);
    expect(new Set(results).size).toBe(1);
  });

  test('plans 10,000 applications in under a second of work', () => {
    const facts = nextSteps.map(factsOf);
    const work = () => {
      const before = process.cpuUsage();
      for (let count = 0; count < 10_000; count++) nextStep(facts[count % facts.length]!);
      return process.cpuUsage(before).user / 1000;
    };
    // Another try where the machine had other things to do.
    const best = [work, work].reduce((least, again) => (least < 1000 ? least : again()), work());
    expect(best).toBeLessThan(1000);
  });
});
