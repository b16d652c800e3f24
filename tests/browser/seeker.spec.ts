/** The job seeker's side, in the built extension: filled in while reading, kept, marked in the page, carried along. */
import type { Frame, Page } from '@playwright/test';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { COVERED, markedWords, tight, WAIVED } from './marks';
import { panelFrame } from './overlay';
import { postingOf } from './postings';
import { sidePanel } from './side-panel-page';

/** Names of a seeker's marks in the page's registry. */
const MET = 'h6';
const PARTLY = 'h7';
const UNMET = 'h8';

test.use({ settings: { persona: 'seeker', keep: 'all', language: 'zh' } });

interface ClaimRow {
  id: string;
  f: Record<string, { v: unknown }>;
}
async function opened(page: Page, address: string, extension: Extension): Promise<Frame> {
  await page.goto(address);
  await extension.audited(page);
  await extension.openPanel(page);
  return panelFrame(page);
}

const choices = (panel: Frame | Page, item: string) =>
  panel.getByRole('radiogroup', { name: `${item}：我的情况` });
const choose = (panel: Frame | Page, item: string, level: string) =>
  choices(panel, item).getByRole('radio', { name: level, exact: true }).check();

/** Five answers on the posting `rich`. */
const FIVE = [
  ['打字速度', '符合'],
  ['沟通技巧', '会一点'],
  ['多任务处理能力', '不会'],
  ['学习能力', '是'],
  ['团队协作', '不确定'],
] as const;

async function fillFive(panel: Frame): Promise<void> {
  for (const [item, level] of FIVE) await choose(panel, item, level);
}

test('five taps give a first result; it is kept over a reload, and stands on another posting', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await opened(page, demo.detail('rich'), extension);
  await expect(panel.getByRole('tab')).toHaveText(['匹配', '提醒', '面试问', /^合规/, '笔记']);
  await expect(panel.locator('.fit-line')).toHaveText(/^明确要求 \d+ 项$/);
  for (const [item, level] of FIVE.slice(0, 4)) await choose(panel, item, level);
  await expect(panel.getByRole('button', { name: '再填 1 项就能看' })).toBeDisabled();
  await choose(panel, FIVE[4][0], FIVE[4][1]);
  await expect(panel.locator('.fit-line')).toHaveText(/^明确要求 \d+ 项，符合 2 项，1 项待补充$/);
  await expect
    .poll(async () =>
      (await rowsOf<ClaimRow>(extension.worker, 'profile')).map(({ id, f }) => [id, f.level?.v]),
    )
    .toEqual([
      ['communication-skills', 'some'],
      ['learning-ability', 'can'],
      ['multitasking', 'cannot'],
      ['teamwork', 'unsure'],
      ['typing-speed', 'can'],
    ]);

  await page.reload();
  await extension.audited(page);
  await extension.openPanel(page);
  const again = await panelFrame(page);
  await expect(again.locator('.fit-line')).toHaveText(/符合 2 项，1 项待补充$/);
  await expect(again.locator('.fit-row').first()).toContainText('多任务处理能力');

  const other = await opened(page, demo.detail('typical'), extension);
  await expect(choices(other, '打字速度').getByRole('radio', { name: '符合', exact: true })).toBeChecked();
});

test('the page’s marks say what is met, partly and not, and follow a change at once', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await opened(page, demo.detail('rich'), extension);
  await expect.poll(() => markedWords(page)).not.toHaveProperty(COVERED);
  await fillFive(panel);
  const words = async (name: string) => tight((await markedWords(page))[name]?.join('') ?? '');
  await expect.poll(() => words(MET)).toContain('打字');
  await expect.poll(() => words(PARTLY)).toContain('善于倾听');
  await expect.poll(() => words(UNMET)).toContain('同时接待');
  expect(await words(WAIVED)).toBe('');
  await choose(panel, '打字速度', '不符合');
  await expect.poll(() => words(UNMET)).toContain('打字');
  await extension.set({ persona: 'recruiter' });
  await expect.poll(() => words(COVERED)).toContain('打字');
  expect(await words(UNMET)).toBe('');
});

test('an example is written, and goes into the first message; five questions are copied', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await opened(page, demo.detail('typical'), extension);
  await choose(panel, '打字速度', '符合');
  await panel.getByRole('button', { name: '打字速度：自己的例子' }).click();
  await panel.getByRole('textbox', { name: '打字速度：自己的例子' }).pressSequentially('在线测试 72 字/分');
  await panel.getByRole('tab', { name: '面试问' }).click();
  await expect(panel.locator('blockquote')).toContainText('在线测试 72 字/分');
  const questions = await panel.locator('.ask-list li').allTextContents();
  expect(questions).toHaveLength(5);
  await panel.getByRole('button', { name: '复制这五个问题' }).click();
  await expect(panel.getByText('已复制 5 个问题')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(questions.map((question, n) => `${n + 1}. ${question}`).join('\n'));
  await expect
    .poll(async () => (await rowsOf<ClaimRow>(extension.worker, 'profile'))[0]?.f.example?.v)
    .toBe('在线测试 72 字/分');
});

test('everything is done by keyboard', async ({ page, demo, extension }) => {
  const panel = await opened(page, demo.detail('rich'), extension);
  await panel.getByRole('tab', { name: '匹配' }).focus();
  const answered = () => panel.locator('.fill-row input:checked').count();
  for (let n = 1; n <= 5; n++) {
    // From the tab or the pencil of the row before to the next four choices.
    await page.keyboard.press('Tab');
    await expect(panel.locator('.fill-row input:focus')).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect.poll(answered).toBe(n);
    await page.keyboard.press('Tab');
  }
  await panel.getByRole('button', { name: '看结果' }).press('Enter');
  const edit = panel.getByRole('button', { name: /^改：/ }).first();
  const name = (await edit.getAttribute('aria-label')) ?? '';
  await edit.press('Enter');
  await panel.getByRole('button', { name: name.replace('改', '好了') }).press('Enter');
  await expect(panel.getByRole('button', { name, exact: true })).toBeFocused();
});

test('a pinned posting stays while the person is elsewhere, until it is let go', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  const panel = await sidePanel(context, extension, page);
  const title = panel.getByRole('heading', { level: 2 });
  await expect(title).toHaveText(postingOf('typical').title);
  await panel.getByRole('button', { name: '钉住这份' }).dispatchEvent('click');
  await expect(panel.locator('.pinned')).toContainText('zhipin');
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  await expect(title).toHaveText(postingOf('typical').title);
  await page.goto('about:blank');
  await expect(title).toHaveText(postingOf('typical').title);
  await panel.reload();
  await page.bringToFront();
  await expect(title).toHaveText(postingOf('typical').title);
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  await panel.getByRole('button', { name: '取消钉住' }).dispatchEvent('click');
  await expect(title).toHaveText(postingOf('rich').title);
});

test('the dashboard holds the profile, fills it from a résumé, and tells what to improve', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  await expect.poll(async () => (await rowsOf(extension.worker, 'postings')).length).toBe(1);
  await page.goto(extension.url('dashboard.html#/profile'));
  await page.getByRole('textbox', { name: '简历文字' }).fill('打字速度每分钟 72 字');
  await page.getByRole('button', { name: '从简历里找' }).click();
  await page.getByRole('button', { name: '符合：打字速度', exact: true }).click();
  await expect(page.getByRole('textbox', { name: '打字速度：自己的例子' })).toHaveValue(
    '打字速度每分钟 72 字',
  );
  await page.getByRole('link', { name: '我的提升' }).click();
  const card = page.locator('.growth-card').first();
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await expect(card).toContainText('1 条里 1 条要');
  await card.getByRole('checkbox').check();
  await card.getByRole('textbox').fill('写了五条回复，改过一遍');
  await page.getByRole('link', { name: '我的资料' }).click();
  await expect(page.getByRole('textbox', { name: `${name}：自己的例子` })).toHaveValue(
    '写了五条回复，改过一遍',
  );
  await page.reload();
  await expect(page.getByRole('textbox', { name: `${name}：自己的例子` })).toHaveValue(
    '写了五条回复，改过一遍',
  );
});
