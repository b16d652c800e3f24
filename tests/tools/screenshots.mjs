#!/usr/bin/env node
/**
 * `npm run screenshots`: pictures of every state into .output/screenshots; with --docs docs/picture.png and docs/store
 * instead, taken of the real extension on the demo job site.
 *
 *   node tests/tools/screenshots.mjs [--docs] [--sheet NAME …] [--lang zh|en] [--theme light|dark]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { takeDocPictures } from './doc-pictures.mjs';
import { findChromium, NO_BROWSER } from './find-chromium.mjs';
import { buildPlayground, openPlayground } from './playground.mjs';
import { root } from './sources.mjs';

const FOLDER = join(root, '.output/screenshots');
const LOOKS = [
  { lang: 'zh', theme: 'light' },
  { lang: 'zh', theme: 'dark' },
  { lang: 'en', theme: 'light' },
];

const { values } = parseArgs({
  options: {
    docs: { type: 'boolean', default: false },
    sheet: { type: 'string', multiple: true },
    lang: { type: 'string' },
    theme: { type: 'string' },
  },
});

/** A picture of each sheet: its states side by side. */
async function takeSheets(browser, look) {
  const page = await browser.newPage({
    viewport: { width: 1720, height: 1000 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(Date.UTC(2025, 11, 1, 2, 0));
  const scenes = await openPlayground(page, look);
  const sheets = new Set(scenes.map((scene) => scene.slice(1).split('/')[0]));
  mkdirSync(FOLDER, { recursive: true });
  for (const sheet of values.sheet ?? sheets) {
    await page.evaluate((to) => {
      location.hash = to;
    }, sheet);
    await page.locator('.sheet').waitFor();
    await page.waitForFunction(
      () => !document.querySelector('[data-scene=coming]') && document.querySelector('[data-scene]'),
    );
    const path = join(FOLDER, `${sheet}-${look.lang}-${look.theme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await page.close();
}

/** Every look, or the one that is asked for. */
async function takeAllSheets(executablePath) {
  await buildPlayground();
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  const wanted = ({ lang, theme }) => lang === (values.lang ?? lang) && theme === (values.theme ?? theme);
  for (const look of LOOKS.filter(wanted)) await takeSheets(browser, look);
  await browser.close();
}

const executablePath = await findChromium();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(2);
}
if (values.docs) await takeDocPictures(executablePath);
else await takeAllSheets(executablePath);
