/** Two browsers of one person and a real WebDAV server: what is written in one stands in the other. */
import type { Page } from '@playwright/test';
import { FaultyProxy } from '../sync/servers/proxy';
import type { Server } from '../sync/servers/server';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { fillPostings } from './many-postings';
import { atRest, otherProfile, saidIn, setUp, startServer, syncNow } from './sync-profiles';
import { killWorker } from './worker';

const LONG = process.env.YARDSTICK_LONG === '1';
const KILLS = LONG ? 25 : 20;

let server: Server | null;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.end());
test.beforeEach(() =>
  test.skip(!server, 'no WebDAV server is installed: apt-get install apache2, or rclone'),
);

const POSTING = 'zhipin:seed000000';

const send = (page: Page, name: string, payload: object) =>
  page.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const reply = await runtime.sendMessage(message);
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
    },
    { name, payload },
  );

/** Writes a note as the panel does. */
const write = (page: Page, id: string, body: string, over: string[] = []) => {
  const edit = { edit: `${crypto.randomUUID()}.1`, over };
  return send(page, 'note.write', { id, posting: POSTING, body, seen: null, edit });
};

const label = (page: Page, says: string) =>
  send(page, 'posting.label', { key: POSTING, label: { about: 'status', says }, seen: null });

interface Chrome {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> };
  alarms: { create(name: string, when: object): Promise<void> };
}

test('notes follow a person to another browser, and what two browsers write at once is kept for the person to decide', async ({
  page,
  extension,
}) => {
  test.setTimeout(180_000);
  const proxy = new FaultyProxy(() => (server as Server).port);
  const address = await proxy.start();
  const there = await otherProfile();
  try {
    await page.goto(extension.url('dashboard.html#/postings'));
    await expect(page.getByText('还没有存下的岗位')).toBeVisible();
    await fillPostings(page, { postings: 3, notes: 2 });
    await setUp(page, extension, address, '店里');
    const other = await there.context.newPage();
    await setUp(other, there.extension, address, '家里');
    await expect(other.getByText('店里')).toBeVisible();
    expect(await saidIn(other)).toEqual(await saidIn(page));

    await write(page, 'both', '早班几点到');
    await write(other, 'both', '晚班几点走');
    await syncNow(page);
    await syncNow(other);
    await syncNow(page);
    const wordings = async (of: Page) =>
      (await rowsOf<{ id: string; f: { body: { v: string; l?: { v: string }[] } } }>(of, 'notes'))
        .filter(({ id }) => id === 'both')
        .flatMap(({ f }) => [f.body.v, ...(f.body.l ?? []).map(({ v }) => v)])
        .sort();
    expect(await wordings(page)).toEqual(['早班几点到', '晚班几点走'].sort());
    expect(await wordings(other)).toEqual(await wordings(page));
    await expect(page.getByRole('region', { name: '要你定的' })).toContainText('笔记 1 条');

    // Nothing to say costs next to nothing.
    await page.waitForTimeout(3_500);
    await syncNow(page);
    proxy.resetCounts();
    await syncNow(page);
    expect(proxy.requests).toBeLessThanOrEqual(2);
    console.log(`idle: ${proxy.requests} requests, ${proxy.sent} bytes sent, ${proxy.received} received`);
    // Half of it are headers that the browser sends by itself.
    expect(proxy.sent + proxy.received).toBeLessThanOrEqual(3_000);

    await label(page, 'to-review');
    await label(other, 'reviewed');
    await syncNow(page);
    await syncNow(other);
    await syncNow(page);
    await expect(page.getByRole('region', { name: '要你定的' })).toContainText('标记或判断 1 处');

    // The older status is taken on one, and the other hears of it.
    await page.getByRole('link', { name: '在线客服（0）' }).click();
    await page.getByRole('button', { name: '状态留“待审”' }).click();
    await expect(page.getByText('状态同时写了')).toBeHidden();
    await page.goto(extension.url('dashboard.html#/sync'));
    await syncNow(page);
    await syncNow(other);
    for (const one of [page, other])
      await expect(one.getByRole('region', { name: '要你定的' })).not.toContainText('标记');
    expect(await saidIn(other)).toEqual(await saidIn(page));
  } finally {
    await there.context.close();
    await proxy.end();
  }
});

test('what is wrong is said by its number, with the next step, and nothing is lost', async ({
  page,
  extension,
}) => {
  test.setTimeout(90_000);
  const proxy = new FaultyProxy(() => (server as Server).port);
  const address = await proxy.start();
  try {
    await setUp(page, extension, address, '店里');
    await write(page, 'n', '问清班次');
    for (const [fault, number] of [
      ['unauthorized', '201'],
      ['html', '203'],
      ['full', '401'],
      ['busy', '402'],
    ] as const) {
      proxy.plan = () => fault;
      await page.getByRole('button', { name: '立即同步' }).click();
      await expect(page.getByText(`编号 ${number}`)).toBeVisible({ timeout: 20_000 });
    }
    expect(await rowsOf(page, 'outbox')).not.toHaveLength(0);
  } finally {
    await proxy.end();
  }
});

test('a worker that is stopped again and again while it syncs loses nothing and comes to an end', async ({
  page,
  extension,
}) => {
  test.setTimeout(LONG ? 600_000 : 240_000);
  const there = await otherProfile();
  const proxy = new FaultyProxy(() => (server as Server).port);
  const address = await proxy.start();
  try {
    await page.goto(extension.url('dashboard.html#/postings'));
    await expect(page.getByText('还没有存下的岗位')).toBeVisible();
    await setUp(page, extension, address, '店里');
    // The page goes: from now on the worker alone syncs.
    await page.goto(extension.url('manifest.json'));
    let killed = 0;
    for (let n = 0; killed < KILLS; n++) {
      if (n % 2 === 0) {
        // The page that writes must not be the one that syncs.
        for (let k = 0; k < 20; k++) await write(page, `n${n}-${k}`, `第 ${n} 轮第 ${k} 条`);
      }
      proxy.plan = () => 'slow';
      await page.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('sync', { when: Date.now() }),
      );
      await page.waitForTimeout(60 + ((n * 97) % 900));
      if (await killWorker(extension)) killed++;
    }
    proxy.plan = () => null;
    await page.goto(extension.url('dashboard.html#/sync'));
    await syncNow(page);
    expect(await rowsOf(page, 'outbox')).toHaveLength(0);
    const other = await there.context.newPage();
    await setUp(other, there.extension, address, '家里');
    await atRest(other);
    const said = await saidIn(page);
    expect(Object.keys(said).length).toBeGreaterThan(KILLS * 5);
    expect(await saidIn(other)).toEqual(said);
    console.log(
      `worker stopped ${killed} times, ${Object.keys(said).length} rows, ${proxy.requests} requests`,
    );
  } finally {
    await there.context.close();
    await proxy.end();
  }
});
