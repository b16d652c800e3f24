#!/usr/bin/env node
/** `npm run bench`: bundles lib/cli/bench.ts and runs it, with the arguments as they came. */
import { spawnSync } from 'node:child_process';
import { bundle } from './cli.mjs';

const { status } = spawnSync(process.execPath, [await bundle('bench'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
