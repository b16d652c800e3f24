import type { Frame, Page } from '@playwright/test';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { panelFrame } from './overlay';
import { postingOf } from './postings';

interface NoteRow {
  id: string;
  posting: string;
  f: { body: { v: string } };
}
interface PostingRow {
  key: string;
  role: string;
  state: string;
}

const KEY = `zhipin:${postingOf('typical').id}`;

async function openNote(extension: Extension, page: Page): Promise<Frame> {
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  return panel;
}
const field = (panel: Frame) => panel.getByRole('textbox', { name: '这条岗位的笔记' });

async function bodies(extension: Extension): Promise<string[]> {
  const rows = await rowsOf<NoteRow>(extension.worker, 'notes');
  return rows.map((row) => row.f.body.v);
}

test('a note written over one tab stands in the panel of another within two seconds', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.split('typical'));
  const here = await openNote(extension, page);
  const other = await context.newPage();
  await other.goto(demo.detail('typical'));
  const there = await openNote(extension, other);
  await page.bringToFront();
  await field(here).fill('薪资结构要再问');
  await expect(field(there)).toHaveValue('薪资结构要再问', { timeout: 2_000 });
  await field(there).fill('薪资结构问过了：底薪 4200');
  await expect(field(here)).toHaveValue('薪资结构问过了：底薪 4200', { timeout: 2_000 });
});

test('a note survives a reload and is one row, with its posting kept beside it', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  const panel = await openNote(extension, page);
  await field(panel).fill('要核对\n班次和住宿');
  await expect(panel.getByText('已存本机')).toBeVisible();
  await page.reload();
  await expect(field(await openNote(extension, page))).toHaveValue('要核对\n班次和住宿');
  const rows = await rowsOf<NoteRow>(extension.worker, 'notes');
  expect(rows.map(({ posting, f }) => [posting, f.body.v])).toEqual([[KEY, '要核对\n班次和住宿']]);
  const postings = await rowsOf<PostingRow>(extension.worker, 'postings');
  expect(postings.map(({ key, role, state }) => [key, role, state])).toEqual([[KEY, 'service', 'ready']]);
});

test('words typed right before the panel is closed are not lost', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  const panel = await openNote(extension, page);
  await field(panel).pressSequentially('刚打完就关');
  await panel.getByRole('button', { name: '收起面板' }).click();
  await expect(field(await openNote(extension, page))).toHaveValue('刚打完就关');
  expect(await bodies(extension)).toEqual(['刚打完就关']);
});

test('words typed right before the page is left are not lost', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  const panel = await openNote(extension, page);
  await field(panel).pressSequentially('马上去下一页');
  await page.goto(demo.detail('rich'));
  await expect(field(await openNote(extension, page))).toHaveValue('');
  await page.goto(demo.detail('typical'));
  await expect(field(await openNote(extension, page))).toHaveValue('马上去下一页');
});

// The rest after the last key is longer than a closing tab has: words of the last moments do not get out.
test('words typed right before the tab is closed are not lost', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const closing = await context.newPage();
  await closing.goto(demo.detail('typical'));
  const panel = await openNote(extension, closing);
  await field(panel).pressSequentially('马上关标签页');
  await closing.close({ runBeforeUnload: true });
  await page.goto(demo.detail('typical'));
  await expect(field(await openNote(extension, page))).toHaveValue('马上关标签页');
});

test('each posting has its own note, also when the panel stays open over a swap', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split('typical'));
  const panel = await openNote(extension, page);
  await field(panel).pressSequentially('第一条的');
  await page.locator(`.card-area[data-job="${postingOf('rich').id}"]`).dispatchEvent('click');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(postingOf('rich').title);
  await expect(field(panel)).toHaveValue('');
  await field(panel).fill('第二条的');
  await page.locator(`.card-area[data-job="${postingOf('typical').id}"]`).dispatchEvent('click');
  await expect(field(panel)).toHaveValue('第一条的');
  await expect.poll(async () => (await bodies(extension)).sort()).toEqual(['第一条的', '第二条的']);
});

test('the page sees neither the note nor the keys with which it is written', async ({
  page,
  demo,
  extension,
}) => {
  await page.addInitScript(() => {
    const world = window as unknown as { keys: string[] };
    world.keys = [];
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
      addEventListener(type, (event) => world.keys.push((event as KeyboardEvent).key ?? type), true);
  });
  await page.goto(demo.detail('typical'));
  const panel = await openNote(extension, page);
  await field(panel).pressSequentially('secret');
  await expect(panel.getByText('已存本机')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  expect(await page.content()).not.toContain('secret');
});

test.describe('what is kept of looked-at postings is the person’s choice', () => {
  for (const { keep, kept } of [
    { keep: 'all', kept: 1 },
    { keep: 'noted', kept: 0 },
    { keep: 'none', kept: 0 },
  ] as const) {
    test(`with "${keep}"`, async ({ page, demo, extension }) => {
      await extension.set({ keep });
      await page.goto(demo.detail('typical'));
      await extension.audited(page);
      // The answer to a later message means that the earlier one was dealt with.
      const panel = await openNote(extension, page);
      await field(panel).focus();
      await expect.poll(async () => (await rowsOf(extension.worker, 'postings')).length).toBe(kept);
      await page.goto(demo.detail('engineer'));
      await extension.audited(page);
      await page.goto(demo.detail('cut'));
      await extension.audited(page);
      await expect
        .poll(async () => (await rowsOf<PostingRow>(extension.worker, 'postings')).map(({ role }) => role))
        .toEqual(kept ? ['service', 'service'] : []);
    });
  }
});
