/**
 * Sets up what a fresh machine lacks: the dependencies, a browser, Chinese letters. Plain Node: it runs before
 * anything is installed. Says what it does on standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { hashOf, root } from './sources.mjs';

const say = (line) => console.error(`· ${line}`);
const isRoot = process.getuid?.() === 0;
const has = (program) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [program]).status === 0;

function run(command, args, options = {}) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    }).status === 0
  );
}

/** Installs the locked dependencies, unless the same lock was installed before. @throws {Error} */
export function ensureDependencies() {
  const stamp = join(root, 'node_modules/.yardstick-lock');
  const lock = hashOf(['package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing the dependencies (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('npm ci failed: see above');
  writeFileSync(stamp, lock);
}

/** Installs Debian packages that are missing; needs root. @returns whether they are there now. */
export function ensureDebianPackages(packages) {
  if (!isRoot || !has('apt-get')) return false;
  const missing = packages.filter(
    (name) =>
      !/install ok installed/.test(
        // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
        spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' }).stdout ?? '',
      ),
  );
  if (missing.length === 0) return true;
  say(`installing ${missing.join(', ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  return install() || (run('apt-get', ['update', '-qq'], { env }) && install());
}

/** A Chromium with Chinese letters, installed where that can be done. @returns its path, or null. */
export async function ensureChromium() {
  const found = await findChromium();
  if (process.platform === 'linux')
    ensureDebianPackages(found ? ['fonts-noto-cjk'] : ['chromium', 'chromium-l10n', 'fonts-noto-cjk']);
  if (found) return found;
  const installed = await findChromium();
  if (installed) return installed;
  say('no browser was found: fetching one (playwright install chromium)');
  run('npx', ['playwright', 'install', 'chromium']);
  return findChromium();
}
