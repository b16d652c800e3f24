/** Serves pages of our own under any address, so that a browser shows them as if they came from there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const PAGES = join(import.meta.dirname, '../pages');

/** A file of tests/pages, or HTML as it stands. */
export function pageSource(page: string): string {
  return page.endsWith('.html') ? readFileSync(join(PAGES, page), 'utf8') : page;
}

/**
 * Answers one address with a page; everything else of that site is not there.
 * @param source a file's name in tests/pages, or the HTML itself.
 */
export async function servePage(page: Page, address: string, source: string): Promise<void> {
  const { origin } = new URL(address);
  await page.route(
    (url) => url.origin === origin,
    (route) => {
      if (route.request().url() !== address) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageSource(source) });
    },
  );
}

/** A whole page around a body. */
export function html(body: string, { title = '岗位', head = '' } = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
