import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yardstickPlugins } from '../../lib/lexicon/build/plugin';

/** Syncing with real servers: `npm run test:sync`. */
export default defineConfig({
  plugins: [WxtVitest(), ...yardstickPlugins()],
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/sync/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
