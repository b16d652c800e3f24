/** Badges on the cards of lists: whose they are, where they stand, and what they never do. */
import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { beginNote } from './note-writing';
import { badgesOn, overlayBoxes, overlayCount, panelFrame } from './overlay';
import { postingOf } from './postings';
import { servePage } from './serve';

const LIST = 'https://www.zhipin.com/web/geek/jobs';

async function openList(page: Page, query = ''): Promise<void> {
  const address = `${LIST}${query}`;
  await servePage(page, address, 'living-list.html');
  await page.goto(address);
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(2);
}

interface CardSeen {
  title: string;
  whole: boolean;
}

/** What stands under each badge, and the boxes of it that must stay free. */
async function faults(page: Page): Promise<string[]> {
  const badges = await badgesOn(page);
  return page.evaluate((badges) => {
    const said: string[] = [];
    for (const { name, left, top, right, bottom } of badges) {
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const card = at?.closest('.job-card-box');
      const title = card?.querySelector('.job-name')?.textContent ?? '';
      if (!card || !name.endsWith(title) || title === '') {
        said.push(`${name} stands on ${title || at?.tagName}`);
        continue;
      }
      const words = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        if (!/\S/.test(node.textContent ?? '')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (left < box.right && box.left < right && top < box.bottom && box.top < bottom)
            said.push(`${name} covers ${node.textContent}`);
      }
    }
    return said;
  }, badges);
}

/** The titles of the cards of service that are wholly in sight, in the order of the page. */
function cardsInSight(page: Page): Promise<CardSeen[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.job-card-box')]
      .map((card) => ({
        card,
        box: card.getBoundingClientRect(),
        title: card.querySelector('.job-name')?.textContent ?? '',
      }))
      .filter(({ title }) => title.includes('客服') && !title.includes('工程师'))
      .filter(({ card, box }) =>
        [box.top + 2, box.bottom - 2].every((y) =>
          card.contains(document.elementFromPoint(box.left + 20, y)),
        ),
      )
      .map(({ title }) => ({ title, whole: true })),
  );
}

/** Every card in sight has its badge, each badge its card, and none covers anything. */
async function expectRight(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const names = (await badgesOn(page)).map(({ name }) => name);
      const missing = (await cardsInSight(page)).filter(
        ({ title }) => !names.some((name) => name.endsWith(`，${title}`)),
      );
      return [...missing.map(({ title }) => `no badge on ${title}`), ...(await faults(page))];
    })
    .toEqual([]);
}

const nameOn = async (page: Page, title: string) =>
  (await badgesOn(page)).find(({ name }) => name.endsWith(title))?.name ?? null;
const card = (page: Page, kind: string) => page.locator(`.card-area[data-job="${postingOf(kind).id}"]`);

async function opened(extension: Extension, page: Page, kind: string) {
  return extension.viewOnce(
    page,
    ({ posting, audit }) => posting?.id === postingOf(kind).id && audit !== null,
  );
}

test('each card of a service posting has its badge, and no other card', async ({ page, demo, extension }) => {
  await extension.set({ keep: 'all' });
  await page.goto(demo.split());
  const { audit } = await opened(extension, page, 'typical');
  const { title } = postingOf('typical');
  await expect.poll(() => nameOn(page, title)).toContain(`完整度 ${audit?.score}`);
  await expectRight(page);
  const names = (await badgesOn(page)).map(({ name }) => name);
  expect(names.filter((name) => name.includes(postingOf('engineer').title))).toEqual([]);
  // Never a score for what was not opened.
  expect(names.filter((name) => name.includes('完整度'))).toHaveLength(1);
  expect(names.filter((name) => name.includes('未看')).length).toBeGreaterThan(1);
});

test('what is opened, and a note written in the panel, stand on the card at once', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  await opened(extension, page, 'typical');
  const { title } = postingOf('rich');
  await card(page, 'rich').click();
  const { audit } = await opened(extension, page, 'rich');
  await expect.poll(() => nameOn(page, title)).toContain(`完整度 ${audit?.score}`);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  const other = await page.context().newPage();
  await other.goto(demo.split());
  await expect.poll(async () => (await badgesOn(other)).length).toBeGreaterThan(1);
  await page.bringToFront();
  await (await beginNote(panel)).fill('要再问');
  await expect(panel.getByText('已存本机')).toBeVisible();
  // The panel stands over the list here: what is under it is not to be seen.
  await other.bringToFront();
  await expect.poll(() => nameOn(other, title)).toContain('笔记 1');
  await page.bringToFront();
  // The frame goes away with the click: nothing waits in it for the click's end.
  const close = panel.getByRole('button', { name: '收起面板' });
  await close.evaluate((button) => void setTimeout(() => (button as HTMLElement).click()));
  await expect.poll(() => nameOn(page, title)).toContain('笔记 1');
});

test('badges stay on their cards while the window scrolls, and under no header', async ({ page }) => {
  await openList(page);
  await expectRight(page);
  for (const y of [37, 300, 640, 655, 1_000]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await expectRight(page);
    for (const { top } of await badgesOn(page)) expect(top).toBeGreaterThanOrEqual(56);
  }
});

test('cards that come by scrolling get theirs too', async ({ page }) => {
  await openList(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.locator('.job-card-box').count()).toBeGreaterThan(12);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectRight(page);
});

test('in a panel that scrolls, cards that are used again carry the badge of whom they show', async ({
  page,
  extension,
}) => {
  await openList(page, '?in=panel');
  await expectRight(page);
  expect((await extension.view(page))?.kind).toBe('list');
  for (const y of [40, 500, 1_234, 5_000, 5_057, 0]) {
    await page.evaluate((y) => document.querySelector('main')?.scrollTo(0, y), y);
    await expectRight(page);
    const panel = await page.locator('main').boundingBox();
    for (const { top, bottom } of await badgesOn(page)) {
      expect(top).toBeGreaterThanOrEqual(panel?.y ?? 0);
      expect(bottom).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0));
    }
  }
});

test('a list that is sorted anew, or whose window changes its size, keeps its badges on its cards', async ({
  page,
}) => {
  await openList(page);
  await page.evaluate(() => {
    const list = document.querySelector('.list') as Element;
    list.append(...[...list.children].reverse());
  });
  await expectRight(page);
  await page.setViewportSize({ width: 800, height: 500 });
  await expectRight(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectRight(page);
});

test('nothing shows through a dialog, and a card under the pointer keeps its button free', async ({
  page,
}) => {
  await openList(page);
  const before = (await badgesOn(page)).length;
  await page.locator('.job-card-box').nth(1).hover();
  await expectRight(page);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  // The dialog makes the rest of the page inert: nothing of it is to be seen or pressed.
  await expect.poll(async () => (await badgesOn(page)).length).toBeLessThan(before);
  expect((await faults(page)).filter((fault) => fault.includes('DIALOG'))).toEqual([]);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(async () => (await badgesOn(page)).length).toBe(before);
});

test('a click on a badge is a click on the card', async ({ page }) => {
  await openList(page);
  const [badge] = await badgesOn(page);
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      document.title =
        (event.target as Element).closest('.job-card-box')?.querySelector('.job-name')?.textContent ?? '';
    });
  });
  await page.mouse.click(
    ((badge?.left ?? 0) + (badge?.right ?? 0)) / 2,
    ((badge?.top ?? 0) + (badge?.bottom ?? 0)) / 2,
  );
  expect(badge?.name.endsWith(await page.title())).toBe(true);
});

test('on narrow cards and dark pages badges are narrow and dark', async ({ page }) => {
  await openList(page, '?narrow&dark');
  await expectRight(page);
  for (const { look, text } of await badgesOn(page)) {
    expect(look).toMatch(/is-narrow.* dark$/);
    expect(text).toBe('');
  }
  await page.evaluate(() => document.body.classList.remove('dark', 'narrow'));
  await expect.poll(async () => (await badgesOn(page)).every(({ look }) => / light$/.test(look))).toBe(true);
  await expectRight(page);
});

test('the Tab key finds them once, after the site’s own controls, and they take no focus by themselves', async ({
  page,
}) => {
  await openList(page, '?first=6&more=0');
  await page.locator('a.job-name').last().focus();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('job-name');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.parentElement?.tagName)).toBe('HTML');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // On to the second badge’s own card.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('在线客服第1组');
});

test('one node of ours at most, and none where badges are switched off or the list is left', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  await opened(extension, page, 'typical');
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(1);
  expect(await overlayCount(page)).toBe(1);
  await extension.set({ badges: false });
  await expect.poll(async () => (await badgesOn(page)).length).toBe(0);
  expect(await overlayBoxes(page, 'BUTTON')).toHaveLength(1);
  await extension.set({ badges: true });
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(1);
  await extension.set({ off: [new URL(page.url()).hostname] });
  await expect.poll(() => overlayCount(page)).toBe(0);
  await extension.set({ off: [] });
  await expect.poll(async () => (await badgesOn(page)).length).toBeGreaterThan(1);
  await page.evaluate(() => {
    history.pushState({}, '', '/web/geek/about');
    document.body.replaceChildren('关于我们');
  });
  await expect.poll(() => overlayCount(page)).toBe(0);
});
