#!/usr/bin/env node
/**
 * `npm run bench:alternatives [-- --offline]`: fetches public alternatives into a folder of their own outside the
 * project (they are needed for nothing else, and would make the lockfile three times as long), then compares.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../tools/cli.mjs';

const PACKAGES = {
  'modern-ahocorasick': '3.3.0',
  '@monyone/aho-corasick': '1.1.11',
  alex: '11.0.1',
};

/** Fetched once for each set of versions. @returns null where there is no network. */
function fetchPackages() {
  const versions = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const folder = join(tmpdir(), `yardstick-alternatives-${versions.join('-').replace(/[^\w.]+/g, '-')}`);
  const done = join(folder, 'complete');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...versions];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`the packages could not be fetched:\n${stderr}`);
    return null;
  }
  writeFileSync(done, '');
  return folder;
}

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--offline')) {
  console.error('usage: npm run --silent bench:alternatives [-- --offline]');
  process.exit(2);
}
const folder = args.includes('--offline') ? null : fetchPackages();
const { status } = spawnSync(process.execPath, [await bundle('alternatives'), ...(folder ? [folder] : [])], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
