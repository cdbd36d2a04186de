// How long the built server takes from a keystroke to its findings: node test/bench/respond.bench.mjs
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const ROUNDS = 60;
const root = fileURLToPath(new URL('../../', import.meta.url));
const uri = 'file:///jobs/bench.follow-up.md';
const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];

/** A draft of at least so many words: paragraphs of a sample, told apart by a number. */
function draftOf(words) {
  const sample = readFileSync(join(root, 'samples/northwind/1-thank-you.follow-up.md'), 'utf8');
  const [, head, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(sample);
  let text = head;
  for (let i = 0; text.split(/\s+/).length < words; i++) text += `${body.trimEnd()} ${i}.\n\n`;
  return text;
}

/** Milliseconds of a change and the pull that follows it, at the median and the 95th percentile. */
async function measure(words) {
  const child = spawn(process.execPath, [join(root, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  const initializationOptions = { followUp: { now: '2026-11-18T15:00:00Z' } };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const text = draftOf(words);
  const line = text.split('\n').length - 2;
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    const at = { line: line - 1, character: round };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: round + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'a' }],
    });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    times.push(performance.now() - before);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  const warm = times.slice(10);
  return { words, firstMs: times[0], medianMs: quantile(warm, 0.5), slowMs: quantile(warm, 0.95) };
}

/** One row for each length of draft. */
export async function measureResponses() {
  const rows = [];
  for (const words of [150, 1500, 15_000]) rows.push(await measure(words));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await measureResponses());
