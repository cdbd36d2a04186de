// The cold start of the server against that of an empty one bundled the same way: node test/bench/start.bench.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = 25;
const root = fileURLToPath(new URL('../../', import.meta.url));
const EMPTY_SERVER = `
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }));
connection.listen();
`;

const message = (body) => {
  const json = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
};
const params = { processId: process.pid, rootUri: null, capabilities: {} };

/** Milliseconds from the start of the process to its answer to `initialize`. */
function startOnce(file) {
  return new Promise((resolve, reject) => {
    const before = performance.now();
    const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.stdout.once('data', () => {
      resolve(performance.now() - before);
      child.stdin.end();
    });
    child.stdin.write(message({ id: 1, method: 'initialize', params }));
  });
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians of alternating starts, in milliseconds, and their ratio. */
export async function measureStart(server = join(root, 'dist/server.js')) {
  const folder = mkdtempSync(join(tmpdir(), 'follow-up-start-'));
  const empty = join(folder, 'empty.js');
  try {
    await build({
      stdin: { contents: EMPTY_SERVER, resolveDir: root },
      outfile: empty,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      legalComments: 'none',
      logLevel: 'warning',
    });
    const times = { empty: [], server: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.empty.push(await startOnce(empty));
      times.server.push(await startOnce(server));
    }
    const [emptyMs, serverMs] = [median(times.empty), median(times.server)];
    return { emptyMs, serverMs, ratio: serverMs / emptyMs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { emptyMs, serverMs, ratio } = await measureStart();
  console.log(
    `empty server ${emptyMs.toFixed(1)} ms, Follow-Up ${serverMs.toFixed(1)} ms: ${ratio.toFixed(2)} times`,
  );
}
