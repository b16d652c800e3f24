/** The draft: chosen in the tabs over a job page, shown as it would be, judged anew, and copied. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { findingGroups } from '@/components/panel/findings';
import { gapsOf } from '@/lib/audit/gaps';
import type { Audit } from '@/lib/audit/types';
import type { Item } from '@/lib/checklist/schema';
import type { Rule } from '@/lib/compliance/schema';
import type { PageView } from '@/lib/messages/view';
import { findingCounts } from '@/lib/review/card';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickPill, panelFrame } from './overlay';
import { RULES } from './rules';

const FOLDER = join(import.meta.dirname, '../../lib/checklist/items');
const ITEMS: readonly Item[] = await Promise.all(
  readdirSync(FOLDER).map(async (file) => ((await import(join(FOLDER, file))) as { item: Item }).item),
);

interface Ready {
  panel: Frame;
  view: PageView;
  text: string;
}

/** The panel over a page at a posting. */
async function opened(page: Page, address: string, extension: Extension): Promise<Ready> {
  await page.goto(address);
  const view = await extension.audited(page);
  await clickPill(page);
  return { panel: await panelFrame(page), view, text: view.posting?.description ?? '' };
}

/** Adds the sentences of the gaps that earn most. */
async function addSentences(panel: Frame, n: number): Promise<void> {
  await panel.getByRole('tab', { name: /^缺口/ }).click();
  for (let i = 0; i < n; i++)
    await panel
      .getByRole('button', { name: /^加入草稿：/ })
      .first()
      .click();
  await expect(panel.locator('.draft-bar')).toContainText(/\d+ → \d+ 字/);
}

async function fullText(panel: Frame): Promise<string> {
  return panel.locator('.draft-field').inputValue();
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
/** Lines without their number and their stop, which a new last item may change. */
const words = (line: string) => line.replace(/[；。;]$/, '');

/** A suggested sentence up to its first blank or stop. */
const opening = (sentence: string) => sentence.split(/\{\{|[，。；]/)[0] as string;
/** What may stand around a sentence: its line break, its number, its stop and （待确认）. */
const ROOM = 12;

/** The first finding that has words to put in its place, and its rule. */
function rewritable(audit: Audit): { rule: Rule; places: { start: number; end: number }[] } {
  for (const { rule: id, places } of findingGroups(audit)) {
    const rule = RULES.find((one) => one.id === id);
    if (rule?.rewrite.words?.zh) return { rule, places };
  }
  throw new Error('no finding of this posting has words ready');
}

test('sentences stand in their sections, all else stays, and the score rises', async ({
  page,
  demo,
  extension,
}) => {
  const { panel, view, text } = await opened(page, demo.detail('typical'), extension);
  const gaps = gapsOf(view.audit as Audit);
  const chosen = (['duties', 'offer'] as const).map((group) => {
    const item = gaps.map(({ id }) => ITEMS.find((one) => one.id === id)).find((one) => one?.group === group);
    return item as Item;
  });
  await panel.getByRole('tab', { name: /^缺口/ }).click();
  for (const { name } of chosen) {
    const folded = panel.locator('.gap-open', { hasText: name.zh });
    if ((await folded.count()) > 0) await folded.click();
    await panel.getByRole('button', { name: `加入草稿：${name.zh}`, exact: true }).click();
  }
  await expect(panel.locator('.draft-bar')).toContainText('草稿：2 句');
  const [, before, after] = /(\d+) → (\d+) 分/.exec(await panel.locator('.draft-bar').innerText()) ?? [];
  expect(Number(before)).toBe(view.audit?.score);
  expect(Number(after)).toBeGreaterThan(Number(before));

  await panel.getByRole('button', { name: '看草稿' }).click();
  await expect(panel.getByRole('heading', { name: '草稿' })).toBeFocused();
  await expect(panel.locator('.score .num')).toHaveText(`${after}原 ${before}`);
  await panel.getByText('对照原文', { exact: true }).click();
  await expect(panel.locator('.diff ins').first()).toBeVisible();
  await expect(panel.locator('.diff')).toContainText('条未改动');

  const draft = await fullText(panel);
  // In the same order, and nothing but the two sentences between them.
  const kept = lines(text).map(words);
  const places = kept.map((line) => draft.indexOf(line));
  expect(places.every((at, i) => at > (places[i - 1] ?? -1))).toBe(true);
  const [duty, offer] = chosen.map(({ suggestion }) => draft.indexOf(opening(suggestion?.zh ?? '-')));
  expect(duty).toBeGreaterThan(draft.indexOf('岗位职责'));
  expect(duty).toBeLessThan(draft.indexOf('任职要求'));
  expect(offer).toBeGreaterThan(draft.indexOf('待遇：'));
  const grown = [...draft].length - [...text].length;
  const long = chosen.reduce((sum, { suggestion }) => sum + (suggestion?.zh.length ?? 0), 0);
  expect(grown).toBeLessThanOrEqual(long + 2 * ROOM);
});

test('a rewrite takes the place of the words found and of nothing else; its finding is gone', async ({
  page,
  demo,
  extension,
}) => {
  const { panel, view, text } = await opened(page, demo.detail('unlawful'), extension);
  const { rule, places } = rewritable(view.audit as Audit);
  await addSentences(panel, 2);
  await panel.getByRole('tab', { name: /^合规/ }).click();
  const card = panel.locator('.finding').filter({ hasText: rule.name.zh });
  const head = card.getByRole('button', { expanded: false });
  if ((await head.count()) > 0) await head.click();
  await card.getByRole('button', { name: `替换到草稿：${rule.name.zh}` }).click();
  await expect(panel.locator('.draft-bar')).toContainText(`2 句、${places.length} 处改写`);
  await panel.getByRole('button', { name: '看草稿' }).click();
  await panel.getByText('对照原文', { exact: true }).click();
  await expect(panel.locator('.diff del').first()).toBeVisible();
  const left = Number(/还有 (\d+) 项/.exec(await panel.locator('.draft').innerText())?.[1]);
  expect(left).toBeLessThan(findingCounts(view.audit as Audit).all);
  const draft = await fullText(panel);
  const touched = lines(text).filter((line) => {
    const at = text.indexOf(line);
    return places.some(({ start, end }) => start < at + line.length && at < end);
  });
  const kept = lines(text).filter((line) => !touched.includes(line));
  for (const line of kept) expect(draft).toContain(words(line));
  for (const { start, end } of places) expect(draft).not.toContain(text.slice(start, end));
});

test('the copy carries its marks until a person ticks them, and the page is never written to', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const { panel } = await opened(page, demo.detail('typical'), extension);
  await context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  const shownText = () => page.locator('.job-sec-text').first().innerText();
  const before = await shownText();
  await panel.getByRole('tab', { name: /^缺口/ }).click();
  const name = await panel
    .locator('.gap-card', { hasText: '待确认' })
    .first()
    .getByRole('heading')
    .innerText();
  await panel.getByRole('button', { name: `加入草稿：${name}`, exact: true }).click();
  await panel.getByRole('button', { name: '看草稿' }).click();
  const copy = panel.getByRole('button', { name: '复制全文' });
  const clipboard = () =>
    page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });
  await copy.click();
  await expect(panel.locator('.toast')).toContainText('要改成真实情况');
  const marked = await clipboard();
  expect(marked.split('（待确认）')).toHaveLength(2);
  await panel.locator('.is-choices summary').click();
  await panel.getByRole('checkbox', { name: '已核实' }).check();
  await copy.click();
  await expect.poll(clipboard).toBe(marked.replace('（待确认）', ''));
  expect(await shownText()).toBe(before);
  await copy.press('Escape');
  await expect(panel.getByRole('button', { name: '看草稿' })).toBeFocused();
});

test('a text that was pasted has a draft too, offline', async ({ page, extension, context }) => {
  await page.goto(extension.url('dashboard.html#/paste'));
  await page.getByRole('textbox', { name: '岗位标题' }).fill('在线客服');
  await page.getByRole('textbox', { name: '岗位正文' }).fill('在线解答客户咨询，处理售后。有耐心。');
  await context.setOffline(true);
  await page.getByRole('tab', { name: /^缺口/ }).click();
  await page
    .getByRole('button', { name: /^加入草稿：/ })
    .first()
    .click();
  await page.getByRole('button', { name: '看草稿' }).click();
  await page.locator('.draft').getByText('对照原文', { exact: true }).click();
  await expect(page.locator('.diff ins').first()).toBeVisible();
  await context.setOffline(false);
});

test.describe('a job seeker', () => {
  test.use({ settings: { persona: 'seeker', keep: 'noted', language: 'zh' } });

  test('is offered no draft', async ({ page, demo, extension }) => {
    const { panel } = await opened(page, demo.detail('unlawful'), extension);
    for (const tab of [/^匹配/, /^合规/]) {
      await panel.getByRole('tab', { name: tab }).click();
      await expect(panel.locator('.fill-row, .finding').first()).toBeVisible();
      await expect(panel.getByRole('button', { name: /草稿/ })).toHaveCount(0);
    }
  });
});
