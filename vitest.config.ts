import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yardstickPlugins } from './lib/lexicon/build/plugin';

export default defineConfig({
  plugins: [WxtVitest(), ...yardstickPlugins()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Tests judge what is done, not how fast: a busy machine takes its time.
    testTimeout: 30_000,
  },
});
