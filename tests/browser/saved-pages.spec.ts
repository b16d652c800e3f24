/**
 * Real pages as they were saved, which stand beside the project and are no part of it. Where they are not there
 * the tests are passed over.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectMarks, markCount } from './marks';
import { overlayCount } from './overlay';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');

/** Serves a page's own bytes with its scripts off, as the reading command does. */
async function open(
  page: Page,
  file: string,
  address: string,
  edit?: (html: string) => string,
): Promise<void> {
  const path = join(FOLDER, file);
  test.skip(!existsSync(path), `the saved page ${file} is not here`);
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url() === address
      ? route.fulfill({
          body: edit ? edit(readFileSync(path, 'utf8')) : readFileSync(path),
          headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

test('zhipin’s split view of 2026: fifteen cards, a cut text without planted words, pay unreadable', async ({
  page,
  extension,
}) => {
  await open(page, 'zhipin/split-2026.html', 'https://www.zhipin.com/web/geek/jobs?city=101010100');
  const view = await extension.viewOnce(page, ({ posting }) => posting !== null);
  expect([view.site, view.kind, view.layout]).toEqual(['zhipin', 'split', 'split-2025']);
  expect([view.state, view.why]).toEqual(['partial', 'login-wall']);
  expect(view.cards).toHaveLength(15);
  expect(view.cards.every(({ id, title }) => /^[\w~-]{8,}$/.test(id) && title.length > 1)).toBe(true);
  expect(new Set(view.cards.map(({ id }) => id)).size).toBe(15);
  expect(view.posting?.description).not.toMatch(/kanzhun|boss|直聘/i);
  expect(view.posting?.description.length).toBeGreaterThan(40);
  expect(view.posting?.salary).toBeNull();
  expect(view.cards.find(({ id }) => id === view.posting?.id)?.title).toBe(view.posting?.title);
  expect(view.audit?.score).toBeNull();
});

test('zhipin’s detail page of 2022: the description, and not the company’s introduction', async ({
  page,
  extension,
}) => {
  await open(page, 'zhipin/detail-2022.html', 'https://www.zhipin.com/job_detail/0a1b2c3d4e5f6a7b8c9d.html');
  const { posting, state, layout } = await extension.viewOnce(page, (view) => view.posting !== null);
  expect([state, layout, posting?.id]).toEqual(['ready', 'detail-2022', '0a1b2c3d4e5f6a7b8c9d']);
  // 396 characters of the page's source, of which a good part are blanks between its lines.
  expect(posting?.description.length).toBeGreaterThan(320);
  expect(posting?.description.length).toBeLessThan(420);
  expect(posting?.description).toMatch(/^1、/);
  expect(posting?.title.length).toBeGreaterThan(2);
  expect(posting?.company).toContain('公司');
  expect(posting?.salary).toMatch(/\d+-\d+K/);
  expect([posting?.place, posting?.experience, posting?.education]).toEqual(['杭州', '3-5年', '本科']);
});

test('lagou’s front page of 2018 is no posting: nothing stands on it', async ({ page, extension }) => {
  await open(page, 'lagou/home-2018.html', 'https://www.lagou.com/');
  const view = await extension.viewOnce(page, () => true);
  expect([view.site, view.posting]).toEqual(['lagou', null]);
  await page.waitForTimeout(500);
  expect(await overlayCount(page)).toBe(0);
  expect(await markCount(page)).toBe(0);
});

test('51job’s search page of 2021: no posting is made up from a list that is not in the page', async ({
  page,
  extension,
}) => {
  await open(page, '51job/search-2021.html', 'https://search.51job.com/list/010000,000000.html');
  const view = await extension.viewOnce(page, () => true);
  await page.waitForTimeout(500);
  expect([view.posting, (await extension.view(page))?.posting]).toEqual([null, null]);
  expect([view.site, view.kind, view.state, view.why]).toEqual(['51job', 'list', 'unreadable', 'no-cards']);
  expect(await overlayCount(page)).toBe(0);
});

test('liepin’s headhunter page of 2022: this posting’s parts, and not those of the fourteen recommended', async ({
  page,
  extension,
}) => {
  await open(page, 'liepin/detail-2022.html', 'https://www.liepin.com/a/38806387.shtml');
  const { posting, state, layout } = await extension.viewOnce(page, (view) => view.posting !== null);
  expect([state, layout, posting?.id]).toEqual(['ready', 'detail-2022', '38806387']);
  expect(posting?.description.length).toBeGreaterThan(170);
  expect(posting?.description.length).toBeLessThan(210);
  expect(posting?.description).not.toMatch(/语言要求|猜你喜欢/);
  expect(posting?.title).toMatch(/设计师$/);
  expect(posting?.salary).toMatch(/^\d+-\d+k·\d+薪$/);
  expect(posting?.company).toMatch(/公司$/);
  expect(posting?.place).toContain('-');
  expect([posting?.experience, posting?.education]).toEqual(['1-3年', '大专及以上']);
});

for (const [about, edit] of [
  ['with its structured data', undefined],
  ['from what it shows alone', (html: string) => html.replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/g, '')],
] as const) {
  test(`indeed’s page of 2026 ${about}`, async ({ page, extension }) => {
    await open(page, 'indeed/viewjob-2026.html', 'https://au.indeed.com/viewjob?jk=0123456789abcdef', edit);
    const view = await extension.viewOnce(page, ({ posting }) => posting !== null);
    expect([view.site, view.layout, view.state]).toEqual(['indeed', 'viewjob-2026', 'ready']);
    expect(view.posting?.id).toBe('0123456789abcdef');
    expect(view.posting?.salary).toMatch(/^\D?\d{3},\d{3} - .+ a year$/);
    expect(view.posting?.company).toMatch(/^\S+ \S+$/);
    expect(view.posting?.place).toMatch(/\d{4}$/);
    expect(view.posting?.title.length).toBeGreaterThan(10);
    expect(Boolean(view.posting?.validity)).toBe(edit === undefined);
    expect(view.posting?.description.length).toBeGreaterThan(3_500);
    await expectMarks(page, view.audit?.role.role === 'other' ? { ...view, audit: null } : view);
  });
}

test('linkedin’s page of 2026 for guests: this posting, and none of the others on it', async ({
  page,
  extension,
}) => {
  await open(page, 'linkedin/guest-detail-2026.html', 'https://au.linkedin.com/jobs/view/x-at-y-4300000000');
  const { posting, ...view } = await extension.viewOnce(page, (view) => view.posting !== null);
  expect([view.site, view.layout, view.state, view.cards.length]).toEqual([
    'linkedin',
    'guest-detail-2026',
    'ready',
    0,
  ]);
  expect(posting?.url).toBe('https://www.linkedin.com/jobs/view/4300000000/');
  expect(posting?.title.length).toBeGreaterThan(20);
  expect(posting?.company?.length).toBeGreaterThan(2);
  expect(posting?.place?.split(', ')).toHaveLength(3);
  expect(posting?.salary).toBeUndefined();
  expect(posting?.description.length).toBeGreaterThan(3_600);
  expect(posting?.description.length).toBeLessThan(3_900);
});
