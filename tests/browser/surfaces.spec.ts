/** The extension's own pages as they are built: without a broken rule of axe, and in windows as narrow as 320 px. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type AxeCore from 'axe-core';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { popupBehind } from './popup-behind';

declare const axe: typeof AxeCore;

const ROUTES = ['paste', 'postings', 'drafts', 'profile', 'growth', 'health', 'settings'];

/** Rules that axe finds broken. */
async function problems(page: Page): Promise<string[]> {
  // The page's policy lets no script be added to it: it is run as the browser's own.
  await page.evaluate(createRequire(import.meta.url)('axe-core').source as string);
  return page.evaluate(async () =>
    (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  );
}

/** Keeps a posting, so that the lists are not empty. */
async function keepOne(page: Page, address: string, extension: Extension): Promise<void> {
  await page.goto(address);
  await extension.audited(page);
}

for (const persona of ['recruiter', 'seeker'] as const) {
  test.describe(`as a ${persona}`, () => {
    test.use({ settings: { persona, keep: 'all', language: 'zh' } });

    test('axe finds nothing on any page', async ({ page, demo, extension }) => {
      test.setTimeout(120_000);
      await keepOne(page, demo.detail('typical'), extension);
      for (const route of ROUTES) {
        await page.goto(extension.url(`dashboard.html#/${route}`));
        await page.locator('h1').waitFor();
        expect.soft(await problems(page), route).toEqual([]);
      }
    });

    test('nothing scrolls sideways at 320 px, nor at 200 %', async ({ page, demo, extension }) => {
      test.setTimeout(120_000);
      await keepOne(page, demo.detail('typical'), extension);
      // A window of 1280 px at 200 % is one of 640 px.
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 640 });
        for (const route of ROUTES) {
          await page.goto(extension.url(`dashboard.html#/${route}`));
          await page.locator('h1').waitFor();
          const wide = await page.evaluate(() =>
            [...document.querySelectorAll('html, body, .dash, .dash-nav, .dash-main, .scroll')]
              .filter((one) => one.scrollWidth > one.clientWidth + 1)
              .map((one) => `${one.tagName} ${one.className}: ${one.scrollWidth} in ${one.clientWidth}`),
          );
          expect.soft(wide, `${route} at ${width}`).toEqual([]);
        }
      }
    });
  });
}

test('axe finds nothing in the popup, with a verdict and without', async ({ page, demo, extension }) => {
  await keepOne(page, demo.detail('typical'), extension);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['elsewhere.example'] });
  await expect(popup.locator('.scale')).toHaveCount(1);
  expect(await problems(popup)).toEqual([]);
  await extension.set({ off: [new URL(page.url()).hostname] });
  await expect(popup.locator('.scale')).toHaveCount(0);
  expect(await problems(popup)).toEqual([]);
});

test('the popup tells a job seeker how far they meet what is asked', async ({ page, demo, extension }) => {
  await keepOne(page, demo.detail('typical'), extension);
  const popup = await popupBehind(extension, page);
  await extension.set({ persona: 'seeker', off: ['elsewhere.example'] });
  await expect(popup.locator('.fit-line')).toHaveText(/^明确要求 \d+ 项$/);
  await expect(popup.locator('.scale')).toHaveCount(0);
});
