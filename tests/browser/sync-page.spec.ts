/** A person sets up syncing alone, on a real server: what goes wrong is named, what is written comes to the other device. */
import type { Page } from '@playwright/test';
import { ACCOUNT, PROGRAMS } from '../sync/servers/programs';
import { Server } from '../sync/servers/server';
import { clearDatabase, rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { fillPostings } from './many-postings';

const NAME = 'apache';
const MISSING = PROGRAMS[NAME]?.missing() ?? null;
test.skip(MISSING !== null, MISSING ?? '');
test.describe.configure({ mode: 'serial', timeout: 60_000 });

let server: Server;
test.beforeAll(async () => {
  server = await Server.start(NAME);
});
test.afterAll(() => server?.end());

async function open(page: Page, extension: Extension): Promise<void> {
  await page.goto(extension.url('dashboard.html#/sync'));
  // What the test does to the database is seen by no page.
  await page.reload();
  await page.getByRole('radio', { name: /自己的几台设备/ }).check();
  await page.getByRole('radio', { name: '别的' }).check();
}

async function fill(page: Page, password = ACCOUNT.password, address = server.url): Promise<void> {
  await page.getByLabel('地址').fill(address);
  await page.getByLabel('账号', { exact: true }).fill(ACCOUNT.user);
  await page.getByLabel('密码', { exact: true }).fill(password);
}

test('a wrong password is named by its number, and nothing is kept', async ({ page, extension }) => {
  await open(page, extension);
  await fill(page, 'wrong');
  await page.getByRole('button', { name: '测试连接' }).click();
  await expect(page.getByText('编号 201')).toBeVisible();
  await expect(page.locator('.sync-steps .is-failed')).toContainText('连接和账号');
  expect(await page.getByRole('button', { name: '开始同步' }).count()).toBe(0);
  expect(JSON.stringify(await rowsOf(page, 'meta'))).not.toContain('127.0.0.1');
});

test('where nobody answers, that is said', async ({ page, extension }) => {
  await open(page, extension);
  await fill(page, ACCOUNT.password, 'http://127.0.0.1:9/');
  await page.getByRole('button', { name: '测试连接' }).click();
  await expect(page.getByText('编号 101')).toBeVisible();
});

test('tested, started, and on the other device', async ({ page, extension }) => {
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 30, notes: 20 });
  const notes = (await rowsOf<{ id: string }>(page, 'notes')).map(({ id }) => id).sort();
  expect(notes.length).toBe(20);
  for (const first of [true, false]) {
    // The second time with nothing in it: another device.
    if (!first) await clearDatabase(page);
    await open(page, extension);
    await fill(page);
    await page.getByRole('button', { name: '测试连接' }).click();
    await expect(page.locator('.sync-steps .is-done')).toHaveCount(5);
    await expect(page.getByText(first ? '这是第一台设备' : '那里已有 1 台设备')).toBeVisible();
    await page.getByRole('button', { name: '开始同步' }).click();
    await expect(page.getByRole('heading', { name: '都同步好了' })).toBeVisible({ timeout: 20_000 });
    const here = (await rowsOf<{ id: string }>(page, 'notes')).map(({ id }) => id).sort();
    expect(here).toEqual(notes);
  }
  await expect(page.locator('.sync-devices li')).toHaveCount(2);
  // No secret in the page, and none where content scripts could read it.
  expect(await page.content()).not.toContain(ACCOUNT.password);
  expect(JSON.stringify(await extension.worker.evaluate('chrome.storage.local.get(null)'))).not.toContain(
    ACCOUNT.password,
  );

  await page.getByRole('button', { name: /^移除/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '移除' }).click();
  await expect(page.locator('.sync-devices li')).toHaveCount(1);

  await page.getByRole('button', { name: '这台不再同步' }).click();
  await page.getByRole('button', { name: /删掉它放在服务器上的/ }).click();
  await expect(page.getByText('怎么同步')).toBeVisible();
  expect([...(await server.files()).keys()].filter((name) => /head|seg$/.test(name))).toEqual([]);
  expect((await rowsOf(page, 'notes')).length).toBe(20);
});

test('a file carries the same by hand', async ({ page, extension }) => {
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 30, notes: 20 });
  await page.goto(extension.url('dashboard.html#/sync'));
  await page.getByRole('radio', { name: /没有服务器/ }).check();
  const passphrase = page.getByLabel('口令', { exact: false }).first();
  await passphrase.fill('一把好口令');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出文件' }).click(),
  ]);
  const path = await download.path();
  await clearDatabase(page);
  await passphrase.fill('');
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(path);
  await expect(page.getByText('编号 603')).toBeVisible();
  await passphrase.fill('一把好口令');
  await choose.setInputFiles(path);
  await expect(page.getByText(/已收下 \d+ 条/)).toBeVisible();
  expect((await rowsOf(page, 'notes')).length).toBe(20);
});
