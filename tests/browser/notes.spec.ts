import type { Frame, Page } from '@playwright/test';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { markedWords } from './marks';
import { beginNote, noteCards, noteField } from './note-writing';
import { panelFrame } from './overlay';
import { postingOf } from './postings';

interface NoteRow {
  id: string;
  posting: string;
  f: { body: { v: string; l?: { v: string }[] } };
}
interface PostingRow {
  key: string;
  role: string;
  state: string;
}

/** The name of a note's marks in the page's registry. */
const NOTED = 'h10';

const KEY = `zhipin:${postingOf('typical').id}`;

/** The tab of notes over a page. @param address to go to first; absent: the page stands there already. */
async function openNote(extension: Extension, page: Page, address?: string): Promise<Frame> {
  if (address) await page.goto(address);
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  return panel;
}

async function notedCount(page: Page): Promise<number> {
  return (await markedWords(page))[NOTED]?.length ?? 0;
}

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
  const here = await openNote(extension, page, demo.split('typical'));
  const other = await context.newPage();
  const there = await openNote(extension, other, demo.detail('typical'));
  await page.bringToFront();
  await (await beginNote(here)).fill('薪资结构要再问');
  await expect(noteCards(there)).toHaveText(['薪资结构要再问'], { timeout: 2_000 });
  await here.getByRole('button', { name: '完成' }).click();
  await there.getByRole('button', { name: /^编辑：/ }).click();
  await noteField(there).fill('薪资结构问过了：底薪 4200');
  await expect(noteCards(here)).toHaveText(['薪资结构问过了：底薪 4200'], { timeout: 2_000 });
});

test('two tabs that write one note at once keep both texts, and a person decides', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const here = await openNote(extension, page, demo.detail('typical'));
  await (await beginNote(here)).fill('班次');
  await expect(here.getByText('已存本机')).toBeVisible();
  const other = await context.newPage();
  const there = await openNote(extension, other, demo.detail('typical'));
  await there.getByRole('button', { name: /^编辑：/ }).click();
  await noteField(there).pressSequentially('：问过早班');
  // The first tab's editor is still open, with words of its own that the second never saw.
  await page.bringToFront();
  await noteField(here).evaluate((field: HTMLTextAreaElement) => {
    field.value = '班次：晚班到十点';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => bodies(extension)).toHaveLength(1);
  await other.bringToFront();
  await there.getByRole('button', { name: '完成' }).click();
  const rows = await rowsOf<NoteRow>(extension.worker, 'notes');
  const [row] = rows;
  const kept = [row?.f.body.v, ...(row?.f.body.l ?? []).map(({ v }) => v)];
  expect(kept.some((words) => words?.includes('晚班到十点'))).toBe(true);
});

test('a note on words is marked on the page, found from the panel, and follows a deletion', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await openNote(extension, page, demo.detail('typical'));
  await panel.getByRole('button', { name: '选字来记' }).click();
  const text = panel.getByRole('listbox');
  await text.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await noteField(panel).fill('这一句要改');
  await expect(panel.getByText('已存本机')).toBeVisible();
  await expect.poll(() => notedCount(page)).toBeGreaterThan(0);
  await expect(panel.getByRole('button', { name: /^在页面上定位：/ })).toBeVisible();
  await panel.getByRole('button', { name: /^删除：/ }).click();
  await expect.poll(() => notedCount(page)).toBe(0);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => notedCount(page)).toBeGreaterThan(0);
  await page.reload();
  await extension.audited(page);
  await expect.poll(() => notedCount(page)).toBeGreaterThan(0);
});

test('a note survives a reload and is one row, with its posting kept beside it', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await openNote(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).fill('要核对\n\n班次和住宿');
  await expect(panel.getByText('已存本机')).toBeVisible();
  await page.reload();
  await expect(noteCards(await openNote(extension, page))).toHaveText([/要核对\s*班次和住宿/]);
  const rows = await rowsOf<NoteRow>(extension.worker, 'notes');
  expect(rows.map(({ posting, f }) => [posting, f.body.v])).toEqual([[KEY, '要核对\n\n班次和住宿']]);
  const postings = await rowsOf<PostingRow>(extension.worker, 'postings');
  expect(postings.map(({ key, role, state }) => [key, role, state])).toEqual([[KEY, 'service', 'ready']]);
});

test('words typed right before the panel is closed are not lost', async ({ page, demo, extension }) => {
  const panel = await openNote(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).pressSequentially('刚打完就关');
  await panel.getByRole('button', { name: '收起面板' }).click();
  // The panel was only put away: the editor is as it was left.
  await expect(noteField(await openNote(extension, page))).toHaveValue('刚打完就关');
  expect(await bodies(extension)).toEqual(['刚打完就关']);
});

test('words typed right before the page is left are not lost', async ({ page, demo, extension }) => {
  const panel = await openNote(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).pressSequentially('马上去下一页');
  await page.goto(demo.detail('rich'));
  await expect(noteCards(await openNote(extension, page))).toHaveCount(0);
  await page.goto(demo.detail('typical'));
  await expect(noteCards(await openNote(extension, page))).toHaveText(['马上去下一页']);
});

// The rest after the last key is longer than a closing tab has: words of the last moments do not get out.
test('words typed right before the tab is closed are not lost', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const closing = await context.newPage();
  const panel = await openNote(extension, closing, demo.detail('typical'));
  await (await beginNote(panel)).pressSequentially('马上关标签页');
  await closing.close({ runBeforeUnload: true });
  await page.goto(demo.detail('typical'));
  await expect(noteCards(await openNote(extension, page))).toHaveText(['马上关标签页']);
});

test('each posting has its own notes, also when the panel stays open over a swap', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await openNote(extension, page, demo.split('typical'));
  await (await beginNote(panel)).pressSequentially('第一条的');
  await page.locator(`.card-area[data-job="${postingOf('rich').id}"]`).dispatchEvent('click');
  await expect(panel.getByRole('heading', { name: postingOf('rich').title })).toBeVisible();
  await expect(noteCards(panel)).toHaveCount(0);
  await (await beginNote(panel)).fill('第二条的');
  await page.locator(`.card-area[data-job="${postingOf('typical').id}"]`).dispatchEvent('click');
  await expect(noteCards(panel)).toHaveText(['第一条的']);
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
  const panel = await openNote(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).pressSequentially('secret');
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
      await expect(panel.getByRole('button', { name: '记一条' })).toBeVisible();
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
