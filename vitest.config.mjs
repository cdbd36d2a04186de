import { defineConfig } from 'vitest/config';

/** Tests that start a process: a language server, the command line, a Node in another time zone. */
const processes = ['test/lsp/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/calendar/machine.test.ts'];

export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: '100%',
    // Milliseconds: a machine may have other things to do.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/e2e/**', ...processes],
        },
      },
      { extends: true, test: { name: 'protocol', include: processes } },
    ],
  },
});
