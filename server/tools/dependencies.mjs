// Prints what each runtime dependency adds to the minified bundles: node server/tools/dependencies.mjs
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const entries = ['client/src/node/main.ts', 'server/src/node/main.ts', 'server/src/cli/main.ts'];
const sizes = new Map();
for (const entry of entries) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outfile: 'out.js',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'error',
  });
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
      if (!name) continue;
      const byEntry = sizes.get(name) ?? {};
      byEntry[entry] = (byEntry[entry] ?? 0) + bytesInOutput;
      sizes.set(name, byEntry);
    }
  }
}
for (const [name, byEntry] of [...sizes].sort()) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const figures = entries.map((entry) => String(Math.round((byEntry[entry] ?? 0) / 102.4) / 10).padStart(7));
  console.log(`${`${name} ${version}`.padEnd(46)}${String(license).padEnd(14)}${figures.join('')} KB`);
}
