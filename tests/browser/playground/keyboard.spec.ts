/** Every control of every tab is reached by the keyboard alone, with the focus in sight; Escape leaves the top layer. */
import type { Page } from '@playwright/test';
import { openPlayground, showScene } from '../../tools/playground.mjs';
import { expect, test } from './fixtures';

test.describe.configure({ timeout: 600_000 });

/** A scene for each tab of both persons, the draft, the popup and the settings. */
const WALKED = [
  'checklist/checklist',
  'checklist/row unfolded',
  'gaps/gap added',
  'rules/rules, reviewed',
  'posting-notes/notes',
  'posting-notes/several wordings, being written',
  'posting-notes/words being chosen',
  'draft/written on',
  'fit/fill',
  'fit/fit',
  'fit/fit, being changed',
  'seeker/facts, unlawful',
  'seeker/ask',
  'seeker/rules',
  'popup/unsupported',
  'popup/seeker',
  'settings/changed',
  'settings/statuses and companies',
  'pages/paste',
  'pages/postings',
  'pages/postings, two chosen',
  'kept/data',
  'kept/queue, set aside with a reason',
  'kept/versions',
  'kept/all notes',
  'health/health',
  'sync/account of a storage',
  'sync/a problem, a question, bad rows',
  'sync/a device to remove',
  'seeker-pages/profile',
  'seeker-pages/growth',
];

/** Marks what has had the focus, and tells whether it could be seen. */
const STEP = () => {
  const at = document.activeElement as HTMLElement | null;
  if (!at || at === document.body) return { end: true, name: '', seen: true };
  const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40)}`;
  at.dataset.walked = '';
  /** What may draw the focus of a control: itself, the label around it, or the box drawn for it. */
  const drawn = [at, at.closest('label'), at.closest('.field'), at.nextElementSibling];
  const styles = [
    ...drawn.flatMap((one) => (one ? getComputedStyle(one) : [])),
    getComputedStyle(at, '::after'),
  ];
  const seen = styles.some(({ boxShadow, outlineStyle, outlineWidth, outlineColor }) => {
    const outlined =
      outlineStyle !== 'none' && outlineWidth !== '0px' && !/^rgba\(.*, 0\)$/.test(outlineColor);
    return outlined || (!matchMedia('(forced-colors: active)').matches && boxShadow !== 'none');
  });
  return { end: false, name, seen };
};

/** Goes through a scene by Tab, and inside what is one stop by the arrow keys. @returns where the focus could not be seen. */
async function walk(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  // A scene may have put the focus in its middle: the walk goes round once.
  for (let n = 0, rounds = 0; n < 400 && rounds < 2; n++) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(STEP);
    if (step.end) {
      rounds++;
      continue;
    }
    if (!step.seen) unseen.push(step.name);
  }
  // One row of a list is a stop; the others are a press of an arrow away, and their own controls a Tab from there.
  const rows = await page.evaluate(() => {
    const first = [...document.querySelectorAll<HTMLElement>('[data-row]')]
      .map((row) => (row.matches('button') ? row : row.querySelector<HTMLElement>('button, input')))
      .find((row) => row);
    first?.focus();
    return document.querySelectorAll('[data-row]').length;
  });
  for (let n = 0; n <= rows; n++) {
    for (let tabs = 0; tabs < 6; tabs++) {
      const inRow = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (at) at.dataset.walked = '';
        return Boolean(at?.closest('li'));
      });
      if (!inRow) break;
      await page.keyboard.press('Tab');
    }
    const back = await page.evaluate((n) => {
      const row = document.querySelectorAll<HTMLElement>('[data-row]')[n];
      const control = row?.matches('button') ? row : row?.querySelector<HTMLElement>('button, input');
      control?.focus();
      return Boolean(control);
    }, n);
    if (back) await page.keyboard.press('ArrowDown');
  }
  return unseen;
}

/** Controls that never had the focus, but for those that their group reaches by the arrow keys. */
const MISSED = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '#app button, #app a[href], #app input, #app select, #app textarea, #app summary',
    ),
  ]
    .filter(
      (one) => one.checkVisibility() && !one.hasAttribute('hidden') && !(one as HTMLInputElement).disabled,
    )
    .filter((one) => !('walked' in one.dataset))
    .filter((one) => !one.matches('[role=tab][aria-selected=false], [role=menuitem]'))
    .filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      return !document.querySelector(`input[name="${CSS.escape(one.name)}"][data-walked]`);
    })
    .map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40)}`);

test('every control is reached, and the focus is seen', async ({ page }) => {
  const scenes = await openPlayground(page);
  // A scene that is no more would be waited for in vain.
  expect(scenes.map((link) => decodeURIComponent(link ?? ''))).toEqual(
    expect.arrayContaining(WALKED.map((scene) => `#${scene}`)),
  );
  for (const scene of WALKED) {
    await showScene(page, `#${encodeURI(scene)}`);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect.soft(await walk(page), `${scene}: focus not seen`).toEqual([]);
    expect.soft(await page.evaluate(MISSED), `${scene}: not reached`).toEqual([]);
  }
});

test('in forced colours the focus has an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPlayground(page);
  for (const scene of [
    'checklist/checklist',
    'fit/fill',
    'settings/changed',
    'popup/ready',
    'controls/ticks',
  ]) {
    await showScene(page, `#${encodeURI(scene)}`);
    expect.soft(await walk(page), scene).toEqual([]);
  }
});

test('the tabs are gone through by the arrow keys', async ({ page }) => {
  await openPlayground(page);
  for (const [scene, tabs] of [
    ['checklist/checklist', ['对照', '缺口', '合规', '笔记']],
    ['fit/fit', ['匹配', '提醒', '面试问', '合规', '笔记']],
  ] as const) {
    await showScene(page, `#${encodeURI(scene)}`);
    await page.getByRole('tab').first().focus();
    for (const name of [...tabs.slice(1), tabs[0]]) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tab', { selected: true })).toHaveText(new RegExp(`^${name}`));
      await expect(page.getByRole('tab', { selected: true })).toBeFocused();
    }
  }
});

test('Escape puts the top layer away, and the focus goes back', async ({ page }) => {
  await openPlayground(page);
  await showScene(page, '#copies/copies');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '更多操作' })).toBeFocused();

  await showScene(page, `#${encodeURI('rules/set aside with a reason')}`);
  await page.locator('.dismiss input').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.dismiss')).toHaveCount(0);
  await expect(page.locator('.review').first().getByRole('button').first()).toBeFocused();

  await showScene(page, `#${encodeURI('draft/written on')}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: '草稿' }).getByRole('button')).toBeFocused();
});
