import { check } from './check.ts';

process.exitCode = check(process.argv.slice(3));
