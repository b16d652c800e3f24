#!/usr/bin/env node
/** Builds every browser's extension, and the one that the browser tests drive. */
import { buildExtension } from './build.mjs';

for (const [browser, mode] of [
  ['chrome', 'production'],
  ['edge', 'production'],
  ['firefox', 'production'],
  ['chrome', 'e2e'],
  ['firefox', 'e2e'],
]) {
  console.log(buildExtension({ browser, mode }).replace(/^.*\.output/, '.output'));
}
