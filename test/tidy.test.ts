import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../server/src/rules/index.ts';

const root = new URL('../', import.meta.url);
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replace(/\\/g, '/')}`);
const sources = [...filesIn('server/src'), ...filesIn('client/src')];
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('nothing leaves the machine', () => {
  const REACHES_OUT =
    /\bfetch\s*\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|['"](?:node:)?(?:https?|http2|dgram|dns|tls)['"]|createTelemetryLogger|TelemetryReporter/;

  test.each(sources)('%s reaches for no network and no telemetry', (path) => {
    expect(
      REACHES_OUT.exec(read(path))?.[0],
      'a message is private: ask the editor for files, nobody for anything else',
    ).toBeUndefined();
  });

  test('only the socket that an editor asked for is opened', () => {
    const users = sources.filter((path) => /['"](?:node:)?net['"]/.test(read(path)));
    expect(users.filter((path) => !path.startsWith('server/src/node/'))).toEqual([]);
  });
});

describe('the tree', () => {
  test.each(Object.keys(rules))('%s has a page of its own', (id) => {
    expect(
      existsSync(new URL(`server/src/rules/${id}/README.md`, root)),
      `write server/src/rules/${id}/README.md`,
    ).toBe(true);
  });

  test('what starts a process is no unit test', () => {
    const STARTS = /from '(?:node:child_process|\.{1,2}\/(?:lsp|cli)\/.*)'/;
    const units = filesIn('test').filter(
      (path) =>
        path.endsWith('.test.ts') && !/^test\/(?:lsp|cli)\/|^test\/calendar\/machine\.test\.ts$/.test(path),
    );
    expect(
      units.filter((path) => STARTS.test(read(path))),
      'move it to test/lsp or test/cli',
    ).toEqual([]);
  });

  test('code files are short enough to be read', () => {
    const isData = (path: string) => /\/(?:classes|calendar\/profiles)\/|phrases\.ts$/.test(path);
    const long = sources
      .filter((path) => !isData(path))
      .filter((path) => read(path).split('\n').length > 300);
    expect(long, 'split what holds more than one idea').toEqual([]);
  });
});
