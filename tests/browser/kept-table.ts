/** The dashboard's table over a database of many postings. */
import type { Page } from '@playwright/test';
import type { PostingRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect } from './fixtures';
import { fillPostings } from './many-postings';

/** How many are shown of how many, over a list. */
export const COUNT = '.postings-head [role=status]';

/** Opens the table over so many postings. */
export async function table(page: Page, extension: Extension, postings: number, notes = 0): Promise<void> {
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings, notes });
  await page.reload();
  await expect(page.locator(COUNT)).toHaveText(`${postings} 条`);
}

export const kept = (page: Page) => rowsOf<PostingRow>(page, 'postings');
