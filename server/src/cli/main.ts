#!/usr/bin/env node
import { run } from './run.ts';

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`follow-up: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    process.exitCode = 2;
  },
);
