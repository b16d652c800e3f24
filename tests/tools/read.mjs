#!/usr/bin/env node
/** `npm run read`: builds the end-to-end extension if needed, then runs lib/cli/read.ts with it. */
import { spawnSync } from 'node:child_process';
import { buildExtension } from './build.mjs';
import { bundle } from './cli.mjs';
import { findChromium, NO_BROWSER } from './find-chromium.mjs';

const COULD_NOT_LOOK = 2;
const chromium = await findChromium();
if (!chromium) {
  console.error(NO_BROWSER);
  process.exit(COULD_NOT_LOOK);
}
try {
  const env = { ...process.env, YARDSTICK_EXTENSION: buildExtension({ mode: 'e2e' }), CHROME_PATH: chromium };
  const { status } = spawnSync(process.execPath, [await bundle('read'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? COULD_NOT_LOOK;
} catch (error) {
  console.error(error.message);
  process.exitCode = COULD_NOT_LOOK;
}
