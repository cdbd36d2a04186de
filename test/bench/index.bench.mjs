// Indexing 100, 1,000 and 10,000 drafts on disk by the built server, and what a change and a keystroke cost then:
// node test/bench/index.bench.mjs
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { contextOf, draftOf, randomOf } from './drafts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SIZES = [100, 1_000, 10_000];
const ROUNDS = 60;
const WARM = 10;
const DRAFTS_PER_APPLICATION = 4;

const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];
const rounded = (value, digits = 0) => Number(value.toFixed(digits));

/** One folder for each application, with its context and its drafts; of the first one, the drafts are returned. */
export function makeWorkspace(folder, size) {
  const random = randomOf(size);
  const first = [];
  for (let number = 0; number < size; number++) {
    const application = Math.floor(number / DRAFTS_PER_APPLICATION);
    const home = join(folder, `application-${application}`);
    if (number % DRAFTS_PER_APPLICATION === 0) {
      mkdirSync(home);
      writeFileSync(join(home, 'follow-up.yml'), contextOf(application));
    }
    const path = join(home, `${number}.md`);
    const text = draftOf(number, random);
    writeFileSync(path, text);
    if (application === 0) first.push({ path, text, uri: pathToFileURL(path).href });
  }
  return first;
}

/** Megabytes a process has in memory now, and at most had. */
function memoryOf(pid) {
  if (!existsSync(`/proc/${pid}/status`)) {
    const now = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
    return { now, most: now };
  }
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (key) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}

/** Resolves with the value handed to `settle`, once. */
function signal() {
  let settle;
  const promise = new Promise((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

export class Server {
  refreshed = signal();
  indexed = signal();
  #tokens = new Set();

  constructor(args = [], from = root) {
    this.child = spawn(process.execPath, [...args, join(from, 'dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    );
    this.connection.onRequest('window/workDoneProgress/create', ({ token }) => {
      this.#tokens.add(token);
      return null;
    });
    this.connection.onNotification('$/progress', ({ value }) => {
      if (value.kind === 'end') this.indexed.settle(performance.now());
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed.settle(performance.now());
      this.refreshed = signal();
      return null;
    });
    this.connection.listen();
  }

  async start(folder) {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
        window: { workDoneProgress: true },
        textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      },
      initializationOptions: { followUp: { now: '2026-11-18T15:00:00Z' } },
    });
    await this.connection.sendNotification('initialized', {});
  }

  open({ uri, text }) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Milliseconds from a letter typed to what is said of it. */
  async type({ uri, text }, round) {
    const line = text.split('\n').length - 5;
    const at = { line, character: round };
    const before = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: round + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'a' }],
    });
    await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return performance.now() - before;
  }

  /** Milliseconds from a sibling changed on disk to the refresh it calls for, and to what is said then of the open draft. */
  async change({ path, text, uri }, open, round) {
    const sent = `sentAt: 2026-11-17T09:${String(round % 60).padStart(2, '0')}\n`;
    writeFileSync(path, text.replace(/(?:sentAt: .*\n)?---\n\n/, `${sent}---\n\n`));
    const before = performance.now();
    const { promise } = this.refreshed;
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
    await promise;
    await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: open.uri } });
    return performance.now() - before;
  }

  async stop() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    await gone;
  }
}

/** Megabytes of a server that has read a single draft. */
async function emptyMemory(folder) {
  makeWorkspace(folder, 1);
  const server = new Server();
  await server.start(folder);
  await server.indexed.promise;
  const { most } = memoryOf(server.child.pid);
  await server.stop();
  return most;
}

/** Milliseconds of the slowest keystroke while the index is read, and of reading it. */
async function whileIndexing(server, draft, folder) {
  const started = performance.now();
  await server.start(folder);
  await server.open(draft);
  let isIndexed = false;
  const end = server.indexed.promise.then((at) => {
    isIndexed = true;
    return at;
  });
  const times = [];
  for (let round = 0; !isIndexed && round < 2000; round++) {
    times.push(await server.type(draft, round % 50));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return { indexMs: (await end) - started, slow: times.slice(2) };
}

async function measure(size, folder, emptyMb) {
  const [draft, sibling] = makeWorkspace(folder, size);
  const server = new Server();
  const started = performance.now();
  await server.start(folder);
  const indexMs = (await server.indexed.promise) - started;
  const cpu = process.platform === 'linux' ? cpuOf(server.child.pid) : undefined;
  const { now, most } = memoryOf(server.child.pid);
  await server.open(draft);
  await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: draft.uri } });
  const [keys, changes] = [[], []];
  for (let round = 0; round < ROUNDS; round++) keys.push(await server.type(draft, round));
  for (let round = 0; round < ROUNDS; round++) changes.push(await server.change(sibling, draft, round));
  await server.stop();
  const busy = new Server();
  const { slow } = await whileIndexing(busy, draft, folder);
  await busy.stop();
  return {
    drafts: size,
    'index ms': rounded(indexMs),
    ...(cpu !== undefined && { 'CPU ms': rounded(cpu) }),
    'ms per draft': rounded(indexMs / size, 3),
    MB: rounded(now - emptyMb),
    'MB at most': rounded(most - emptyMb),
    'one change ms': rounded(quantile(changes.slice(WARM), 0.5), 1),
    'a keystroke ms': rounded(quantile(keys.slice(WARM), 0.5), 1),
    'of 20 the slowest': rounded(quantile(keys.slice(WARM), 0.95), 1),
    'while indexing': slow.length > 0 ? rounded(quantile(slow, 0.95), 1) : '–',
  };
}

/** Milliseconds of processor time a process has used; Linux counts them in hundredths of a second. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function within(work) {
  const folder = mkdtempSync(join(tmpdir(), 'follow-up-index-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One row for each size of workspace; megabytes are those beyond a server with a single draft. */
export async function measureIndexing(sizes = SIZES) {
  const emptyMb = await within(emptyMemory);
  const rows = [];
  for (const size of sizes) rows.push(await within((folder) => measure(size, folder, emptyMb)));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  console.table(await measureIndexing(sizes.length > 0 ? sizes : SIZES));
}
