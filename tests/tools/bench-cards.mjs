#!/usr/bin/env node
/** `npm run bench:cards [-- --pages N]`: builds the extension and lib/cli/bench-cards.ts, and runs it over a page of ours. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { bundle } from './cli.mjs';
import { findChromium, NO_BROWSER } from './find-chromium.mjs';
import { root } from './sources.mjs';

const executablePath = await findChromium();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(2);
}
const page = join(root, 'tests/pages/living-list.html');
const args = ['--extension', buildExtension({ mode: 'e2e' }), '--page', page, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [await bundle('bench-cards'), ...args], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: executablePath },
});
process.exitCode = status ?? 1;
