#!/usr/bin/env node
/**
 * `npm run playground`: serves every component in every state, on this machine alone, and builds it anew on each change.
 *
 *   node tests/tools/playground.mjs [--port N]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hashOf, root } from './sources.mjs';

const CONFIG = join(root, 'tests/support/playground/vite.config.ts');
const FOLDER = join(root, '.output/playground');
const SOURCES = ['lib', 'components', 'assets', 'tests/support', 'package-lock.json'];
/** Answered by the tests themselves: no server stands there. */
const ORIGIN = 'http://playground.localhost';

// Vite tells of a loader that it may have one day.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

/** Builds the playground, if its sources changed since. @returns its folder. */
export async function buildPlayground() {
  const stamp = `${FOLDER}.hash`;
  const hash = hashOf(SOURCES);
  if (existsSync(join(FOLDER, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return FOLDER;
  const { build } = await import('vite');
  await build({ configFile: CONFIG, logLevel: 'error' });
  writeFileSync(stamp, hash);
  return FOLDER;
}

/**
 * Opens the built playground in a page.
 * @param {import('@playwright/test').Page} page
 * @param {{ lang?: 'zh' | 'en', theme?: 'light' | 'dark' }} [look]
 * @returns {Promise<string[]>} the addresses of all scenes, such as `#gaps/compact%20gaps`.
 */
export async function openPlayground(page, { lang = 'zh', theme = 'light' } = {}) {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(FOLDER, normalize(pathname === '/' ? 'index.html' : pathname));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${ORIGIN}/?lang=${lang}&theme=${theme}`);
  const links = page.locator('.contents li > a');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** A scene that has not come to its state by then never will. */
const PATIENCE_MS = 20_000;

/**
 * Shows one scene alone, once it stands in its state.
 * @param {import('@playwright/test').Page} page
 * @param {string} hash
 * @returns {Promise<import('@playwright/test').Locator>}
 * @throws {Error} when it never comes to its state.
 */
export async function showScene(page, hash) {
  const state = await page.evaluate(
    async ({ to, patience }) => {
      location.hash = to;
      const now = () => document.querySelector('#app > .frame')?.dataset.scene ?? 'coming';
      // The last scene stands until the next one is drawn.
      await new Promise((drawn) => addEventListener('hashchange', drawn, { once: true }));
      await new Promise(requestAnimationFrame);
      const end = performance.now() + patience;
      while (now() === 'coming' && performance.now() < end) await new Promise(requestAnimationFrame);
      return now();
    },
    { to: hash, patience: PATIENCE_MS },
  );
  if (state !== 'stands') throw new Error(`${decodeURIComponent(hash)}: ${state}`);
  return page.locator('#app > .frame');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '5180' } } });
  const { createServer } = await import('vite');
  const server = await createServer({ configFile: CONFIG, server: { port: Number(values.port) } });
  await server.listen();
  server.printUrls();
}
