/** What a person says of a judgement: of findings, items and the role, in every tab, and how the result is copied. */
import type { Frame, Page } from '@playwright/test';
import { cardOf, findingGroups } from '@/components/panel/findings';
import type { Audit } from '@/lib/audit/types';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { expectMarks } from './marks';
import { panelFrame, pillBehind } from './overlay';
import { postingOf } from './postings';
import { RULES } from './rules';

const nameOf = (rule = '') => RULES.find(({ id }) => id === rule)?.name.zh ?? '';
const KEY = `zhipin:${postingOf('unlawful').id}`;

test.use({ settings: { persona: 'recruiter', keep: 'noted', language: 'zh', reviewer: '' } });

/** The panel over a page, at one of its tabs. */
async function panelAt(
  page: Page,
  address: string,
  extension: Extension,
  tab: RegExp,
): Promise<[Frame, Audit]> {
  await page.goto(address);
  const { audit } = await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: tab }).click();
  return [panel, audit as Audit];
}

const card = (panel: Frame, name: string) =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('heading', { name }) });
const stateOf = async (extension: Extension, page: Page, wanted: string) => {
  const view = await extension.view(page);
  return view?.audit?.findings.find((finding) => cardOf(finding) === wanted)?.state ?? null;
};

/** Everything on the clipboard, by type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
    return Object.fromEntries(types.map((type, n) => [type, texts[n] ?? '']));
  });
}

test('a finding is confirmed, which a reload keeps and another tab follows, and taken back', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const [panel, audit] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
  const [first] = findingGroups(audit);
  const name = nameOf(first?.rule);
  const total = findingGroups(audit).length;
  await expect(panel.getByText(`${total} 项待复核 · 0 已确认 · 0 不采纳`)).toBeVisible();
  await panel.getByRole('button', { name: `确认：${name}` }).click();
  await expect(panel.getByText(`${total - 1} 项待复核 · 1 已确认 · 0 不采纳`)).toBeVisible();
  const other = await context.newPage();
  const [there] = await panelAt(other, demo.split('unlawful'), extension, /^合规/);
  await expect(there.getByText(`1 已确认`)).toBeVisible();
  await there.getByRole('button', { name: `撤销：${name}` }).click();
  await expect(panel.getByText(`${total} 项待复核 · 0 已确认`)).toBeVisible({ timeout: 2_000 });
  await page.bringToFront();
  await panel.getByRole('button', { name: `确认：${name}` }).click();
  await expect(there.getByText(`1 已确认`)).toBeVisible({ timeout: 2_000 });
  const [again] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
  await expect(again.getByText(`1 已确认`)).toBeVisible();
  await expect(card(again, name)).toContainText('规则第');
  const rows = await rowsOf<{ key: string; f: object; posting?: object }>(extension.worker, 'postings');
  expect(rows.map(({ key, posting, f }) => [key, posting !== undefined, Object.keys(f)])).toEqual([
    [KEY, true, [`finding:${cardOf(first as NonNullable<typeof first>)}`]],
  ]);
});

test('a dismissed finding is counted nowhere, moves to the end, and comes back by undoing', async ({
  page,
  demo,
  extension,
}) => {
  const [panel, audit] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
  const [first] = findingGroups(audit);
  const name = nameOf(first?.rule);
  const wanted = cardOf(first as NonNullable<typeof first>);
  const pill = await pillBehind(page, extension);
  const found = Number(
    /(\d+)$/.exec((await panel.getByRole('tab', { name: /^合规/ }).textContent()) ?? '')?.[1],
  );
  await panel.getByRole('button', { name: `不采纳：${name}` }).press('Enter');
  await panel.getByRole('radio', { name: '其他' }).check();
  await expect(panel.getByRole('button', { name: '不采纳', exact: true })).toBeDisabled();
  await panel.getByRole('textbox', { name: '写明理由' }).fill('岗位在女生宿舍，按规定限定');
  await panel.getByRole('textbox', { name: '写明理由' }).press('Enter');
  await expect(panel.getByRole('tab', { name: /^合规/ })).toHaveText(`合规${found - 1}`);
  await expect(card(panel, name)).toContainText('岗位在女生宿舍，按规定限定');
  await expect(panel.locator('.finding').last()).toContainText(name);
  const view = await extension.viewOnce(page, ({ audit }) => audit?.said !== undefined);
  await expectMarks(page, {
    ...view,
    audit: view.audit && {
      ...view.audit,
      findings: view.audit.findings.filter(({ state }) => state !== 'dismissed'),
    },
  });
  expect(await pillBehind(page, extension)).not.toBe(pill);
  await panel.getByRole('button', { name: `撤销：${name}` }).click();
  await expect(panel.getByRole('tab', { name: /^合规/ })).toHaveText(`合规${found}`);
  expect(await stateOf(extension, page, wanted)).toBeNull();
  expect(await pillBehind(page, extension)).toBe(pill);
});

test('with other words a finding waits for a person again, and tells what was decided', async ({
  page,
  demo,
  extension,
}) => {
  const [panel, audit] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
  const first = findingGroups(audit)[0] as ReturnType<typeof findingGroups>[number];
  const name = nameOf(first.rule);
  await panel.getByRole('button', { name: `确认：${name}` }).click();
  await expect(panel.getByText('1 已确认')).toBeVisible();
  // The site plants elements inside words, but not inside the number of a line.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('.job-sec-text') || !node.nodeValue?.includes('1、')) continue;
      node.nodeValue = node.nodeValue.replace('1、', '1、夜班');
      return;
    }
  });
  await expect(panel.getByText('0 已确认')).toBeVisible();
  await expect(card(panel, name)).toContainText('原判：已确认');
});

test('an item put right changes the score, the pill and the marks, and is taken back', async ({
  page,
  demo,
  extension,
}) => {
  const [panel, audit] = await panelAt(page, demo.detail('typical'), extension, /^对照/);
  const before = await pillBehind(page, extension);
  const refused = audit.items.find(
    ({ state, gain, evidence }) => state === 'covered' && gain === 0 && evidence.length > 0,
  );
  const row = panel.locator(`[data-row="${refused?.id}"]`);
  await row.click();
  await panel.getByRole('button', { name: /^这不算：/ }).click();
  await expect(row).toContainText('人工改判');
  const view = await extension.viewOnce(page, (one) => one.audit?.said !== undefined);
  expect(view.audit?.items.find(({ id }) => id === refused?.id)).toMatchObject({ state: 'missing' });
  expect(view.audit?.score).toBeLessThanOrEqual(audit.score ?? 0);
  await expectMarks(page, view);
  expect(await pillBehind(page, extension)).not.toBe(before);
  await page.reload();
  await extension.viewOnce(page, (one) => one.audit?.said !== undefined);
  await extension.openPanel(page);
  const again = await panelFrame(page);
  await again.locator(`[data-row="${refused?.id}"]`).click();
  await again.getByRole('button', { name: /^撤销：/ }).click();
  await extension.viewOnce(page, (one) => one.audit?.said === undefined);
  expect(await pillBehind(page, extension)).toBe(before);
});

test('what is selected in the page becomes the words of an item', async ({ page, demo, extension }) => {
  const [panel, audit] = await panelAt(page, demo.detail('typical'), extension, /^对照/);
  const missing = audit.items.find(({ state, gain }) => state === 'missing' && gain > 0);
  // Words in the middle of the posting, as a person drags over them.
  const quote = (await extension.view(page))?.posting?.description.split('\n')[1]?.slice(3, 9) ?? '';
  await page.evaluate((quote) => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text;
      const at = node.data.indexOf(quote);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + quote.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  }, quote);
  expect(await page.evaluate(() => String(getSelection()))).toBe(quote);
  const row = panel.locator(`[data-row="${missing?.id}"]`);
  await row.click();
  await panel.getByRole('button', { name: /^其实写了：/ }).click();
  await expect(row).toContainText(quote);
  await expect(row).toContainText('人工改判');
  expect((await extension.view(page))?.audit?.score).toBeGreaterThan(audit.score ?? 0);
});

test('a posting that a person calls no service role falls silent, and speaks again when they take it back', async ({
  page,
  demo,
  extension,
}) => {
  const [panel] = await panelAt(page, demo.detail('typical'), extension, /^对照/);
  await panel.getByRole('button', { name: '更多操作' }).click();
  await panel.getByRole('menuitem', { name: '不是客服岗' }).click();
  await expect(panel.getByText('人工改判：不是客服岗')).toBeVisible();
  expect(await pillBehind(page, extension)).toBe(null);
  await (await panelFrame(page)).getByRole('button', { name: /^撤销改判/ }).click();
  await expect((await panelFrame(page)).getByRole('tab', { name: '对照' })).toBeVisible();
  expect(await pillBehind(page, extension)).toContain('缺');
});

test('the name is asked for once, and stands beside what was decided', async ({ page, demo, extension }) => {
  await extension.set({ reviewer: null });
  const [panel, audit] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
  const [first] = findingGroups(audit);
  await panel.getByRole('button', { name: `确认：${nameOf(first?.rule)}` }).click();
  await panel.getByRole('textbox', { name: /^署名/ }).fill('闻雨');
  await panel.getByRole('textbox', { name: /^署名/ }).press('Enter');
  await expect(card(panel, nameOf(first?.rule))).toContainText('闻雨');
  await expect(panel.getByRole('textbox', { name: /^署名/ })).toHaveCount(0);
});

test.describe('copies', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('the menu goes by keyboard; the row is there as text and as a table', async ({
    page,
    demo,
    extension,
  }) => {
    const [panel] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
    const menu = panel.getByRole('button', { name: '更多操作' });
    await menu.press('ArrowDown');
    await expect(panel.getByRole('menuitem', { name: '复制为一句话' })).toBeFocused();
    await panel.page().keyboard.press('Escape');
    await expect(panel.getByRole('menu')).toHaveCount(0);
    await expect(menu).toBeFocused();
    await menu.press('Enter');
    await expect(panel.getByRole('menuitem', { name: '复制为一句话' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(panel.getByRole('menuitem', { name: '复制为表格行' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.getByText(/^已复制，其中 \d+ 项待复核$/)).toBeVisible();
    await page.bringToFront();
    await page.mouse.click(5, 5);
    const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard(page);
    expect(text.split('\t')).toHaveLength(13);
    expect(text.split('\t')[0]).toBe(postingOf('unlawful').title);
    expect(html).toContain('<td>');
  });

  test('a message is plain; the report names neither company, title nor person', async ({
    page,
    demo,
    extension,
  }) => {
    await extension.set({ reviewer: '闻雨' });
    const [panel, audit] = await panelAt(page, demo.detail('unlawful'), extension, /^合规/);
    const pick = async (name: string) => {
      await panel.getByRole('button', { name: '更多操作' }).click();
      await panel.getByRole('menuitem', { name }).click();
      await expect(panel.getByText(/^已复制/)).toBeVisible();
      await page.mouse.click(5, 5);
      return (await clipboard(page))['text/plain'] ?? '';
    };
    const lines = (await pick('复制为短消息')).split('\n');
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(lines.join('\n')).toContain('待复核');
    const first = findingGroups(audit)[0];
    await panel.getByRole('button', { name: `不采纳：${nameOf(first?.rule)}` }).click();
    await panel.getByRole('button', { name: '不采纳', exact: true }).click();
    await expect(panel.getByText('1 不采纳')).toBeVisible();
    const report = await pick('复制改判报告');
    expect(report).toContain(`规则「${nameOf(first?.rule)}」[${first?.rule}]`);
    const { title, company } = postingOf('unlawful') as { title: string; company: string };
    for (const secret of [title, company, '闻雨']) expect(report).not.toContain(secret);
  });
});
