#!/usr/bin/env node
/**
 * Syncing with real servers, each started by the tests and behind a line that fails. Servers that are not installed are
 * skipped with a message. Nephele, which npm has, is installed on the way, and on Debian, as root, the others too:
 * `apache2-bin`, `rclone`, `nginx-light` with `libnginx-mod-http-dav-ext`, and `lighttpd` with `lighttpd-mod-webdav`.
 *
 *   npm run test:sync                 everything, 50 worlds for each server
 *   npm run test:sync -- --seeds 5    fewer worlds
 *   npm run test:sync -- --short      a few, as `npm test` does
 *   npm run test:sync -- apache couch only these; CouchDB is the one that YARDSTICK_COUCH names, or a stand-in
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureServers } from './setup.mjs';
import { root } from './sources.mjs';

const args = process.argv.slice(2);
const isShort = args.includes('--short');
const at = args.indexOf('--seeds');
const seeds = at >= 0 ? args[at + 1] : isShort ? '1' : '50';
const servers = args.filter((arg, n) => !arg.startsWith('--') && (at < 0 || n !== at + 1));
if (!/^\d+$/.test(seeds ?? '')) {
  console.error('usage: npm run test:sync -- [--short] [--seeds N] [server …]');
  process.exit(2);
}

/** Apart from the extension's dependencies: this server is old, large, and needed here alone. */
function ensureNephele() {
  const home = join(root, '.output/servers/nephele');
  if (existsSync(join(home, 'node_modules/nephele'))) return;
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'tests/sync/servers/nephele'), home, { recursive: true });
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', install, {
    cwd: home,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('nephele could not be installed');
}

/** Which tests are meant: all, a few, or those of the servers that were named. */
function filesFor() {
  if (isShort) return ['servers', 'figures'];
  if (servers.length === 0) return [''];
  const webdav = servers.some((name) => name !== 'couch');
  return [...(webdav ? ['servers'] : []), ...(servers.includes('couch') ? ['couch'] : [])];
}

if (!isShort) ensureServers({ all: true });
if (!isShort && (servers.length === 0 || servers.includes('nephele'))) ensureNephele();
const files = filesFor().map((name) => (name ? `tests/sync/${name}.test.ts` : 'tests/sync/'));
const config = ['--disable-console-intercept', '--config', 'tests/sync/vitest.config.ts'];
const { status } = spawnSync('npx', ['vitest', 'run', ...config, ...files], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    YARDSTICK_SEEDS: seeds,
    ...(isShort ? { YARDSTICK_SHORT: '1' } : {}),
    ...(servers.length > 0 ? { YARDSTICK_SERVERS: servers.join(',') } : {}),
  },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
