import { expect, test } from './fixtures';
import { expectMarks } from './marks';
import { overlayText, panelFrame } from './overlay';

for (const where of ['split', 'detail'] as const) {
  test(`a text cut by a login wall has no score and no gaps (${where})`, async ({
    page,
    demo,
    extension,
  }) => {
    await page.goto(demo[where]('cut'));
    const view = await extension.viewOnce(page, ({ state }) => state === 'partial');
    expect(view.why).toBe('login-wall');
    expect(view.audit?.score).toBeNull();
    expect(view.audit?.band).toBeNull();
    expect(view.audit?.items.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(view.audit?.items.some(({ state }) => state === 'covered')).toBe(true);
    // Pay is there and hidden: it is unreadable, not absent.
    expect(view.posting?.salary).toBeNull();
    await expectMarks(page, view);
    await expect.poll(() => overlayText(page)).toContain('只读到一部分');
    expect(await overlayText(page)).not.toContain('缺');
  });
}

test('the panel says that only the beginning was read and what to do', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('cut'));
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await expect(panel.locator('.panel')).toContainText('只读到一部分');
  await expect(panel.locator('.panel')).toContainText('登录');
  await expect(panel.getByText(/缺 \d/)).toHaveCount(0);
  await panel.getByRole('tab', { name: '缺口' }).click();
  await expect(panel.locator('.panel')).toContainText('不说缺什么');
  await expect(panel.locator('.gap-card')).toHaveCount(0);
});
