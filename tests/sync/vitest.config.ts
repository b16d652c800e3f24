import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Syncing with real servers: `npm run test:sync`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
