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

/** Whether a Debian package is installed. */
function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return /install ok installed/.test(stdout ?? '');
}

/** Installs Debian packages, or newer ones of them. Does nothing where that cannot be done; needs root. */
function installPackages(packages) {
  if (packages.length === 0 || !isRoot || !has('apt-get')) return;
  say(`installing ${packages.join(', ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An old list of packages would give an old browser.
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

const ensurePackages = (packages) => installPackages(packages.filter((name) => !isInstalled(name)));

/** The least Firefox that takes the extension, as `wxt.config.ts` states it. */
export const FIREFOX_FROM = Number(
  /FIREFOX_FROM = '(\d+)/.exec(readFileSync(join(root, 'wxt.config.ts'), 'utf8'))?.[1],
);

/** The main version of a program, such as 153; null where it is missing or says none. */
export function mainVersion(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const version = /\b(\d+)\.\d/.exec(stdout ?? '')?.[1];
  return version ? Number(version) : null;
}

/** A Firefox that is new enough, where Debian packages can be installed; elsewhere what is there must do. */
export function ensureFirefox() {
  if (process.platform !== 'linux' || process.env.FIREFOX_PATH) return;
  const found = mainVersion('firefox-esr') ?? mainVersion('firefox');
  if ((found ?? 0) < FIREFOX_FROM) installPackages(['firefox-esr']);
}

/** Programs without a service of their own: nothing is started by installing them. */
const SERVERS = ['apache2-bin', 'rclone'];
const MORE_SERVERS = ['nginx-light', 'libnginx-mod-http-dav-ext', 'lighttpd', 'lighttpd-mod-webdav'];

/** WebDAV servers that the tests start themselves; where they cannot be installed those tests are skipped. */
export function ensureServers({ all = false } = {}) {
  if (process.platform !== 'linux') return;
  // Debian starts no service in this run level.
  process.env.RUNLEVEL = '1';
  ensurePackages(all ? [...SERVERS, ...MORE_SERVERS] : SERVERS);
}

/** A Chromium with Chinese letters, installed where that can be done. @returns its path, or null. */
export async function ensureChromium() {
  const found = await findChromium();
  if (process.platform === 'linux')
    ensurePackages(found ? ['fonts-noto-cjk'] : ['chromium', 'chromium-l10n', 'fonts-noto-cjk']);
  if (found) return found;
  const installed = await findChromium();
  if (installed) return installed;
  say('no browser was found: fetching one (playwright install chromium)');
  run('npx', ['playwright', 'install', 'chromium']);
  return findChromium();
}
