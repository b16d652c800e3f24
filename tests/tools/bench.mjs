#!/usr/bin/env node
/** `npm run bench`: bundles lib/cli/bench.ts, and what it runs in a page, and runs it with the arguments as they came. */
import { spawnSync } from 'node:child_process';
import { bundle } from './cli.mjs';
import { findChromium } from './find-chromium.mjs';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--short')) {
  console.error('usage: npm run --silent bench [-- --short]');
  process.exit(2);
}
const chromium = args.includes('--short') ? null : await findChromium();
const env = chromium
  ? { ...process.env, CHROME_PATH: chromium, YARDSTICK_BENCH_PAGE: await bundle('bench/page', 'page') }
  : process.env;
const { status } = spawnSync(process.execPath, [await bundle('bench'), ...args], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
