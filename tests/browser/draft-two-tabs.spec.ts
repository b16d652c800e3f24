/** A saved draft that is written on in two tabs at once, in the built extension with its real database. */
import type { Page } from '@playwright/test';
import { rowsOf } from './database';
import { expect, test } from './fixtures';

interface DraftRow {
  f: { text: { v: string; l?: { v: string }[] }; title: { v: string } };
}

const paper = (page: Page) => page.getByRole('textbox', { name: '草稿正文' });
const others = (page: Page) => page.getByRole('region', { name: '别处同时写了另一种' });

/** Types as a person who does not wait for the other: nothing has come from there yet. */
async function typeAtOnce(page: Page, text: string): Promise<void> {
  await paper(page).evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test('both texts stay, each in its own tab, and a person decides', async ({ page, extension, context }) => {
  await page.goto(extension.url('dashboard.html#/drafts'));
  await page.getByRole('button', { name: '写一份新的' }).click();
  await paper(page).fill('负责在线接待。');
  await expect(page.getByText('已存 ·')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(paper(other)).toHaveValue('负责在线接待。');

  // While nothing is typed there, it follows.
  await paper(page).fill('负责在线接待，处理退换。');
  await expect(paper(other)).toHaveValue('负责在线接待，处理退换。');

  await Promise.all([typeAtOnce(page, '早班，月休六天。'), typeAtOnce(other, '晚班，有夜班补贴。')]);
  await expect(others(page)).toContainText('晚班，有夜班补贴。');
  await expect(others(other)).toContainText('早班，月休六天。');
  await expect(paper(page)).toHaveValue('早班，月休六天。');
  await expect(paper(other)).toHaveValue('晚班，有夜班补贴。');

  await page.bringToFront();
  await page.getByRole('button', { name: /^另存为一份：正文/ }).click();
  await expect(others(page)).toHaveCount(0);
  const texts = async () =>
    (await rowsOf<DraftRow>(page, 'drafts')).map(({ f: { text } }) => [
      text.v,
      ...(text.l ?? []).map(({ v }) => v),
    ]);
  await expect.poll(texts).toEqual(expect.arrayContaining([['早班，月休六天。'], ['晚班，有夜班补贴。']]));
  await page.getByRole('link', { name: '全部草稿' }).click();
  await expect(page.getByText('2 份')).toBeVisible();
});
