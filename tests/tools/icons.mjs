#!/usr/bin/env node
/** `npm run icons`: renders assets/icon.svg to the sizes that browsers ask for, with the browser's own renderer. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, NO_BROWSER } from './find-chromium.mjs';
import { root } from './sources.mjs';

const SIZES = [16, 32, 48, 128];

const executablePath = await findChromium();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(2);
}
const folder = join(root, 'assets/public/icon');
mkdirSync(folder, { recursive: true });
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
