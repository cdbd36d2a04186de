// Builds every file of dist/: node esbuild.mjs [--watch] [--production]
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const shared = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.md': 'text' },
};
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  supported: { 'dynamic-import': false },
};
const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  conditions: ['worker'],
  external: ['vscode'],
  define: { global: 'globalThis' },
};

/** Leaves a module that is imported when first needed in a file of its own, so that nothing of it is read before. */
const apart = (source, file) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/${source}\\.ts$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${file}`, external: true } : undefined,
    );
  },
});

const targets = [
  {
    ...node,
    entryPoints: ['client/src/node/main.ts'],
    outfile: 'dist/client.js',
    plugins: [apart('library', 'library.js')],
  },
  { ...node, entryPoints: ['client/src/node/library.ts'], outfile: 'dist/library.js' },
  {
    ...node,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server.js',
    plugins: [apart('session', 'session.js')],
  },
  { ...node, entryPoints: ['server/src/lsp/session.ts'], outfile: 'dist/session.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js' },
  { ...browser, entryPoints: ['client/src/browser/main.ts'], outfile: 'dist/browser/client.js' },
  {
    ...browser,
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
    format: 'iife',
  },
].filter(({ entryPoints: [entry] }) => existsSync(entry));

for (const options of targets) {
  const build = await context(options);
  await build.rebuild();
  if (process.argv.includes('--watch')) await build.watch();
  else await build.dispose();
}

// The page of every rule, which diagnostics and hovers link to.
mkdirSync('dist/rules', { recursive: true });
for (const id of readdirSync('server/src/rules')) {
  const page = `server/src/rules/${id}/README.md`;
  if (existsSync(page)) copyFileSync(page, `dist/rules/${id}.md`);
}
