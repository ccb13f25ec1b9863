import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'threads',
    // Much of the suite waits for databases, servers and child processes: one worker more than the usual two cores.
    maxWorkers: 3,
    // Files share a worker's modules: loading them anew for each takes a third of the time. No module keeps what a test could see.
    isolate: false,
  },
});
