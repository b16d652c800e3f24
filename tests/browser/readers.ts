/** The readers alone, in pages of a plain browser: many pages in the time that the built extension takes for one. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import type { PlainReading } from '@/lib/cli/read/page';
import { bundle } from '../tools/cli.mjs';
import { findChromium } from '../tools/find-chromium.mjs';

let script: Promise<string> | undefined;

/** The bundled readers, as one script. */
export function readers(): Promise<string> {
  script ??= bundle('read/page', 'page').then((file: string) => readFileSync(file, 'utf8'));
  return script;
}

/** A page in a browser without the extension. Who takes it closes its browser. */
export async function plainPage(): Promise<Page> {
  const executablePath = (await findChromium()) ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  return browser.newPage({ viewport: { width: 1280, height: 900 } });
}

/** Serves a page's bytes under an address, its own scripts off and no other host reachable, and opens it. */
export async function openAt(page: Page, url: string, body: string | Buffer): Promise<void> {
  const address = url.replace(/#.*$/, '');
  await page.unrouteAll();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url().replace(/#.*$/, '') === address
      ? route.fulfill({
          body,
          headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  // The same address with a hash is no navigation.
  if (url.includes('#')) await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await readers());
}

/** What the readers make of the page as it stands now. @param url under which it is read; its own by default. */
export function readHere(page: Page, url = page.url(), asked = false): Promise<PlainReading> {
  return page.evaluate(([url, asked]) => readerPage.read(url, asked), [url, asked] as const);
}
