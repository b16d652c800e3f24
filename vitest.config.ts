import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yardstickPlugins } from './lib/lexicon/build/plugin';

const ROOM = join(import.meta.dirname, 'tests/unit');
const TESTS = 'tests/unit/**/*.test.{ts,tsx}';

/** Tests that bring a document, or stand-ins of modules and globals, need a world of their own. */
const ALONE = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) =>
    /^\/\/ @vitest-environment|\bvi\.(?:mock|stubGlobal|unstubAllGlobals)\(/m.test(
      readFileSync(join(ROOM, file), 'utf8'),
    ),
  )
  .map((file) => `tests/unit/${file.replaceAll('\\', '/')}`);

export default defineConfig({
  plugins: [WxtVitest(), ...yardstickPlugins()],
  test: {
    restoreMocks: true,
    // Tests judge what is done, not how fast: a busy machine takes its time.
    testTimeout: 30_000,
    projects: [
      // All others share what is loaded: to load the engine's tables for each file takes longer than the tests.
      { extends: true, test: { name: 'shared', include: [TESTS], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
