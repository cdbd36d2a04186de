// Indexing a workspace of 100, 1,000 and 10,000 drafts, and one change in it: node test/bench/index.bench.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SIZES = [100, 1_000, 10_000];
const CHANGES = 200;
const DRAFTS_PER_APPLICATION = 4;

const WORDS =
  `bridge map night driver table harvest kettle signal ledger garden window letter engine carpet market river ladder pepper
canvas shelter basket timber copper lantern orchard saddle thread violin winter yellow zebra anchor button candle dragon feather`.split(
    /\s+/,
  );

/** The same numbers on every run. */
function randomOf(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function draftOf(number, random) {
  const sentence = () => `The ${Array.from({ length: 14 }, () => WORDS[random(WORDS.length)]).join(' ')}.`;
  const paragraphs = Array.from({ length: 3 }, () => Array.from({ length: 4 }, sentence).join(' '));
  const sent = number % 3 === 0 ? `sentAt: 2026-11-${10 + (number % 15)}T09:00\n` : '';
  return `---\nfollowUp: thank-you\nsubject: Thank you, number ${number}\n${sent}---\n\nDear Dana,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nInês Calder\n`;
}

const contextOf = (number) => `company: Company ${number}
role: Analyst
to: Dana Whitfield <dana@company${number}.example>
timeZone: Europe/Lisbon
interview:
  at: 2026-11-17T14:00
  with: [Dana Whitfield, Omar Haddad]
  topics: [night buses, the map]
`;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const heap = () => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

/** The index as it is bundled for the server. */
async function loadIndex() {
  const folder = mkdtempSync(join(tmpdir(), 'follow-up-index-'));
  const outfile = join(folder, 'index.cjs');
  const contents = `export * from './server/src/history/workspace.ts'; export * from './server/src/context/read-context.ts';`;
  try {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds to index a workspace, megabytes it takes, and microseconds of one change with the history read after it. */
export async function measureIndexing() {
  const { Workspace, readContext } = await loadIndex();
  return SIZES.map((size) => {
    const random = randomOf(size);
    const texts = Array.from({ length: size }, (_, number) => draftOf(number, random));
    const contexts = Array.from({ length: Math.ceil(size / DRAFTS_PER_APPLICATION) }, (_, number) =>
      contextOf(number),
    );
    const before = heap();
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const layers = contexts.map((text, number) => [readContext(text, `file:///w/${number}/follow-up.yml`)]);
    const workspace = new Workspace();
    for (const [number, text] of texts.entries()) {
      workspace.set(`file:///w/${number}.md`, text, layers[Math.floor(number / DRAFTS_PER_APPLICATION)]);
    }
    const indexMs = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const megabytes = heap() - before;
    const changes = Array.from({ length: CHANGES }, (_, i) => {
      const number = (i * 37) % size;
      const uri = `file:///w/${number}.md`;
      const text = `${texts[number]}\nOne more line, number ${i}.\n`;
      const from = performance.now();
      workspace.set(uri, text, layers[Math.floor(number / DRAFTS_PER_APPLICATION)]);
      workspace.historyOf(uri);
      return (performance.now() - from) * 1000;
    });
    return {
      drafts: size,
      'index ms': Math.round(indexMs),
      'of these CPU ms': Math.round((user + system) / 1000),
      'ms per draft': Number((indexMs / size).toFixed(3)),
      MB: Math.round(megabytes),
      'one change µs': Math.round(median(changes)),
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await measureIndexing());
