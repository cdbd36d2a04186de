// Follow-Up beside other prose linters, on the same texts: node test/bench/peers.bench.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../server/tools/import-typescript.mjs';

const source = new URL('./peers/', import.meta.url);
const cache = new URL('../../.cache/peers/', import.meta.url);
const corpus = new URL('../corpus/', import.meta.url);
const PAGES = 60;
const BATCH = 15;

/** Installs the peers in their exact versions, once: they are too heavy to be among the project's own dependencies. */
function installPeers() {
  const wanted = readFileSync(new URL('package.json', source), 'utf8');
  const installed = new URL('installed.json', cache);
  mkdirSync(cache, { recursive: true });
  copyFileSync(new URL('adapters.mjs', source), new URL('adapters.mjs', cache));
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    copyFileSync(new URL('package.json', source), new URL('package.json', cache));
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--prefix', fileURLToPath(cache), ...flags], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    copyFileSync(new URL('package.json', source), installed);
  }
  return JSON.parse(wanted).dependencies;
}

function labelledDrafts() {
  const names = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
  return names.flatMap((name) =>
    readFileSync(new URL(name, corpus), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];

/** Milliseconds for each page, once warm; the linters take turns, batch by batch, so that whatever else the machine does falls on all alike. */
async function timePages(linters, pages) {
  const times = new Map(Object.keys(linters).map((name) => [name, []]));
  for (let from = 0; from < pages.length; from += BATCH) {
    for (const [name, check] of Object.entries(linters)) {
      for (const page of pages.slice(from, from + BATCH)) {
        const before = performance.now();
        await check(page);
        times.get(name).push(performance.now() - before);
      }
    }
  }
  return times;
}

/** Findings in drafts without a fault, and the share of labelled words that a finding touches. */
async function judge(check, drafts) {
  const tally = { clean: 0, findings: 0, labels: 0, touched: 0 };
  for (const { draft, labels } of drafts) {
    const { start, text } = bodyOf(draft);
    const found = await check(text, draft);
    const firm = labels.filter(({ borderline }) => !borderline);
    if (firm.length === 0) {
      tally.clean++;
      tally.findings += found.length;
    }
    for (const { quote } of firm) {
      const from = draft.indexOf(quote) - start;
      if (from < 0) continue;
      tally.labels++;
      if (found.some((span) => span.start < from + quote.length && from < span.end)) tally.touched++;
    }
  }
  return tally;
}

/** The message itself: none of the others reads front matter. */
function bodyOf(draft) {
  const start = /^---\n[\s\S]*?\n---\n+/.exec(draft)?.[0].length ?? 0;
  return { start, text: draft.slice(start) };
}

/** One row for each linter: its version, its time for a page of 300 words it has not seen, and what it finds in the labelled drafts. */
export async function compareWithPeers() {
  const versions = installPeers();
  const { loadPeers } = await import(new URL('adapters.mjs', cache).href);
  const { languageRules, freshPages } = await importTypeScript('test/bench/prose.ts');
  const drafts = labelledDrafts();
  const checkOwn = languageRules();
  const linters = { 'Follow-Up': async (text, draft) => checkOwn(text, draft), ...(await loadPeers()) };
  const times = await timePages(linters, freshPages(drafts, PAGES, 300));
  const median = (name) => quantile(times.get(name).slice(BATCH), 0.5);
  const rows = [];
  for (const [name, check] of Object.entries(linters)) {
    const { clean, findings, labels, touched } = await judge(check, drafts);
    rows.push({
      linter: name,
      version: versions[name] ?? versions[VERSION_OF[name]] ?? '',
      'ms a page': Number(median(name).toFixed(2)),
      'times Follow-Up': Number((median(name) / median('Follow-Up')).toFixed(1)),
      'findings a clean draft': Number((findings / clean).toFixed(2)),
      'labelled words touched': `${Math.round((100 * touched) / labels)} %`,
    });
  }
  return rows;
}

/** By linter, the package that gives it its version where it is made of several. */
const VERSION_OF = { retext: 'retext-english', textlint: '@textlint/kernel' };

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await compareWithPeers());
