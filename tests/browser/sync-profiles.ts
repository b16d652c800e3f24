/** Profiles of one person that sync with each other through a server on this machine. */
import type { Page } from '@playwright/test';
import { type Launched, launchWithExtension } from '@/lib/cli/chromium';
import { ACCOUNT, PROGRAMS } from '../sync/servers/programs';
import { Server } from '../sync/servers/server';
import { buildExtension } from '../tools/build.mjs';
import { findChromium } from '../tools/find-chromium.mjs';
import { rowsOf } from './database';
import { Extension } from './extension';
import { expect } from './fixtures';

/** The first of the servers that can be started here; null where there is none. */
export async function startServer(): Promise<Server | null> {
  const name = ['apache', 'rclone', 'nginx', 'lighttpd'].find((one) => PROGRAMS[one]?.missing() === null);
  return name ? Server.start(name) : null;
}

/** Another browser of the person. */
export async function otherProfile(): Promise<Launched & { extension: Extension }> {
  const executablePath = (await findChromium()) as string;
  const launched = await launchWithExtension({ executablePath, extension: buildExtension({ mode: 'e2e' }) });
  const extension = new Extension(launched);
  await extension.set({ persona: 'recruiter', keep: 'all', language: 'zh' });
  return { ...launched, extension };
}

/** Sets syncing up as a person does, and waits for the first round. */
export async function setUp(page: Page, extension: Extension, address: string, name: string): Promise<void> {
  await connect(page, extension, address, name);
  await startSyncing(page);
}

/** Fills in the form and has the connection tested. */
export async function connect(
  page: Page,
  extension: Extension,
  address: string,
  name: string,
): Promise<void> {
  await page.goto(extension.url('dashboard.html#/sync'));
  await page.getByRole('radio', { name: /自己的几台设备/ }).check({ force: true });
  await page.getByRole('radio', { name: '别的' }).check({ force: true });
  await page.getByLabel('地址').fill(address);
  await page.getByLabel('账号').fill(ACCOUNT.user);
  await page.getByLabel('密码', { exact: true }).fill(ACCOUNT.password);
  await page.getByLabel('这台设备叫什么').fill(name);
  await page.getByRole('button', { name: '测试连接' }).click();
  await expect(page.getByRole('button', { name: '开始同步' })).toBeVisible({ timeout: 20_000 });
}

/** Has the first round run, and waits for its end. */
export async function startSyncing(page: Page, patience?: number): Promise<void> {
  await page.getByRole('button', { name: '开始同步' }).click();
  await atRest(page, patience);
}

/** Waits until all was sent and no round runs. */
export async function atRest(page: Page, patience = 60_000): Promise<void> {
  // Not `expect`, which looks once in a second: what is measured ends here.
  await page.getByText('都同步好了').waitFor({ timeout: patience });
}

export async function syncNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: '立即同步' }).click();
  await page.waitForTimeout(300);
  await atRest(page);
}

/** What a person would miss, row by row: the same on every device that has heard of everything. */
export async function saidIn(page: Page): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const table of ['postings', 'notes', 'profile', 'drafts', 'pages'])
    for (const row of await rowsOf<{ key?: string; id?: string; f: Record<string, unknown> }>(page, table))
      if (Object.keys(row.f).length > 0) said[`${table} ${row.key ?? row.id}`] = valuesOf(row.f);
  return said;
}

function valuesOf(f: Record<string, unknown>): unknown {
  const fields = Object.entries(
    f as Record<string, { v: unknown; t: string; l?: { v: unknown; t: string }[] }>,
  );
  return Object.fromEntries(
    fields
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { v, t, l = [] }]) => [name, [[v, t], ...l.map((dot) => [dot.v, dot.t])]]),
  );
}
