/** Two people of a team and a server that speaks CouchDB's protocol: each sets it up alone, and they write to each other. */
import type { Page } from '@playwright/test';
import { type CouchServer, PASSWORD } from '../sync/couch/server';
import { type RunningCouch, startCouch } from '../sync/couch/stand-in';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { fillPostings } from './many-postings';
import { beginNote, noteCards, noteField } from './note-writing';
import { atRest, otherProfile, saidIn, syncNow } from './sync-profiles';

let couch: RunningCouch | string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  couch = await startCouch();
});
test.afterAll(async () => {
  if (typeof couch !== 'string') await couch.stop();
});
test.beforeEach(() => test.skip(typeof couch === 'string', String(couch)));

const POSTING = 'dashboard.html#/postings/zhipin%3Aseed000000';

async function fill(page: Page, extension: Extension, { address, database }: CouchServer, account: string) {
  await page.goto(extension.url('dashboard.html#/sync'));
  await page.getByRole('radio', { name: /一个团队/ }).check({ force: true });
  await page.getByLabel('地址').fill(address);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('团队数据库').fill(database);
  await page.getByLabel('这台设备叫什么').fill(`${account} 的电脑`);
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: '测试连接' }).click();
  await expect(page.locator('.sync-steps .is-done')).toHaveCount(5);
  await page.getByRole('button', { name: '开始同步' }).click();
  await atRest(page);
}

async function notesOn(page: Page, extension: Extension): Promise<void> {
  await page.goto(extension.url(POSTING));
  await page.getByRole('tab', { name: /^笔记/ }).click();
}

async function sync(page: Page, extension: Extension): Promise<void> {
  await page.goto(extension.url('dashboard.html#/sync'));
  await syncNow(page);
}

test('a note reaches a colleague with its author, and their change comes back with theirs', async ({
  page,
  extension,
}) => {
  test.setTimeout(120_000);
  const server = await (couch as RunningCouch).team(2);
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 3, notes: 2 });
  await fill(page, extension, server, 'u0');
  await start(page);
  await notesOn(page, extension);
  await (await beginNote(page)).fill('早班几点到');
  await page.getByRole('button', { name: '完成' }).click();
  await sync(page, extension);

  const there = await otherProfile();
  try {
    const other = await there.context.newPage();
    await fill(other, there.extension, server, 'u1');
    await start(other);
    await expect(other.locator('.sync-devices')).toContainText('u0');
    expect(await saidIn(other)).toEqual(await saidIn(page));

    await notesOn(other, there.extension);
    await expect(noteCards(other).first()).toHaveText('早班几点到');
    const first = other.locator('.note-card').first();
    await expect(first).toContainText('u0 写');
    await first.getByRole('button', { name: /^编辑：/ }).click();
    await noteField(other).fill('早班八点到，问过了');
    await other.getByRole('button', { name: '完成' }).click();
    await sync(other, there.extension);

    await sync(page, extension);
    await notesOn(page, extension);
    await expect(noteCards(page).first()).toHaveText('早班八点到，问过了');
    await expect(page.locator('.note-card').first()).toContainText('u1 改过');
    expect(await saidIn(page)).toEqual(await saidIn(other));
  } finally {
    await there.context.close();
  }
});

test('what is wrong with a team’s server is said by its number', async ({ page, extension }) => {
  const server = await (couch as RunningCouch).team(1);
  await fill(page, extension, { ...server, database: 'test-none' }, 'u0');
  const tell = async (number: number) => {
    await page.getByRole('button', { name: /^(?:测试连接|再测一次)$/ }).click();
    await expect(page.getByText(`编号 ${number}`)).toBeVisible();
  };
  await tell(305);
  await page.getByLabel('团队数据库').fill(server.database);
  await page.getByLabel('密码', { exact: true }).fill('wrong');
  await tell(201);
});
