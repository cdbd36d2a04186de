import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../linter/config.ts';
import { Linter } from '../linter/linter.ts';
import { classes } from '../prose/classes/index.ts';
import { rules } from '../rules/index.ts';

const SEV = { error: 1, warning: 2, information: 3, hint: 4, off: 4 } as const;

export function check(args: string[]): number {
  const now = args.includes('--now') ? args[args.indexOf('--now') + 1] : undefined;
  const files = args.filter(
    (a, i) => !a.startsWith('--') && !['--now', '--format'].includes(args[i - 1] ?? ''),
  );
  const linter = new Linter(rules, classes, (id, e) => console.error(id, e));
  const out = files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const read = linter.read(text);
    const at = (offset: number) => {
      const before = text.slice(0, offset).split(/\r\n|\r|\n/);
      return { line: before.length - 1, character: before.at(-1)!.length };
    };
    const problems = linter.lint(read, {
      config: readConfig({}),
      now: now ? Temporal.Instant.from(now) : Temporal.Now.instant(),
    });
    return {
      file,
      diagnostics: problems.map((p) => ({
        range: { start: at(p.span.start), end: at(p.span.end) },
        severity: SEV[p.severity],
        code: p.ruleId,
        source: 'follow-up',
        message: p.message,
      })),
    };
  });
  console.log(JSON.stringify(out, null, 1));
  return 0;
}
