/**
 * What holds of every state of every component, in both languages and themes: no rule of axe is broken, nothing scrolls
 * sideways, in a narrow place either, and nothing moves for those who want no motion.
 */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type AxeCore from 'axe-core';
import { expect, test, walkScenes } from './fixtures';

declare const axe: typeof AxeCore;

test.describe.configure({ timeout: 600_000 });

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What belongs to a whole page: a scene is a piece of one. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title'];

/**
 * What the pill shows is figures with half a word each, and its name says them in full: “缺 30” is “缺 30 项”. The name
 * cannot hold them one right after the other.
 */
const OF_PILL = ['label-content-name-mismatch'];

/** The panel at its narrowest; also the panel of 400 px at a zoom of 125 %, of a browser’s own panel at 200 %. */
const NARROW = 320;
/** What may be wider than its place: tables scroll in a frame of their own. */
const OWN_FRAME = '.table-frame, .table-frame *';

/** @returns what is wrong in the scene that a page shows. */
type Check = (page: Page, scene: string) => Promise<string[]>;

async function broken(page: Page, options: AxeCore.RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => typeof axe === 'object');
  if (!isThere) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (options) => {
    const { violations } = await axe.run(document.querySelector('#app') as Element, {
      resultTypes: ['violations'],
      ...options,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
  }, options);
}

const rules: Check = (page, scene) => {
  const off = scene.startsWith('#pill/') ? [...OF_PAGES, ...OF_PILL] : OF_PAGES;
  return broken(page, { rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) });
};

const contrast: Check = (page) => broken(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });

const moving: Check = (page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 0)
      .map((one) => `moves: ${((one.effect as KeyframeEffect).target as Element | null)?.className}`),
  );

/** Makes a panel narrow: to be looked at last. */
const wide: Check = async (page) => {
  const isPanel = await page.locator('#app > .frame > .panel').count();
  return page.evaluate(
    async ({ narrow, own }) => {
      const frame = document.querySelector<HTMLElement>('#app > .frame');
      if (frame && narrow !== null) frame.style.width = `${narrow}px`;
      for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll<HTMLElement>('#app > .frame, #app > .frame *')]
        .filter((one) => !one.matches(own) && /auto|scroll/.test(getComputedStyle(one).overflowX))
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => `scrolls sideways: ${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);
    },
    { narrow: isPanel ? NARROW : null, own: OWN_FRAME },
  );
};

const LOOKS: readonly { lang: 'zh' | 'en'; theme: 'light' | 'dark'; checks: readonly Check[] }[] = [
  { lang: 'zh', theme: 'light', checks: [rules, moving, wide] },
  { lang: 'en', theme: 'light', checks: [rules, wide] },
  // In the dark the same elements have other colours.
  { lang: 'zh', theme: 'dark', checks: [contrast] },
];

for (const { lang, theme, checks } of LOOKS)
  test(`nothing is wrong in ${lang}, ${theme}`, async ({ context }) => {
    await walkScenes(context, { lang, theme }, async ({ page, scene }) => {
      for (const check of checks)
        expect.soft(await check(page, scene), decodeURIComponent(scene)).toEqual([]);
    });
  });
