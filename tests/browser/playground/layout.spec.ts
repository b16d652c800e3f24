/** Nothing scrolls sideways in any state, in a narrow place either; nothing moves for those who want no motion. */
import { openPlayground, showScene } from '../../tools/playground.mjs';
import { expect, test } from './fixtures';

test.describe.configure({ timeout: 180_000 });

/** The panel at its narrowest; also the panel of 400 px at a zoom of 125 %, of a browser’s own panel at 200 %. */
const NARROW = 320;
/** What may be wider than its place: tables scroll in a frame of their own. */
const OWN_FRAME = '.table-frame, .table-frame *';

for (const lang of ['zh', 'en'] as const) {
  test(`nothing scrolls sideways in ${lang}`, async ({ page }) => {
    for (const scene of await openPlayground(page, { lang })) {
      await showScene(page, scene);
      const sheet = scene.slice(1).split('/')[0] ?? '';
      const isPanel = await page.locator('#app > .frame > .panel').count();
      const wide = await page.evaluate(
        async ({ narrow, own }) => {
          const frame = document.querySelector<HTMLElement>('#app > .frame');
          if (frame && narrow !== null) frame.style.width = `${narrow}px`;
          for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
          return [...document.querySelectorAll<HTMLElement>('#app > .frame, #app > .frame *')]
            .filter((one) => !one.matches(own) && /auto|scroll/.test(getComputedStyle(one).overflowX))
            .filter((one) => one.scrollWidth > one.clientWidth + 1)
            .map((one) => `${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);
        },
        { narrow: isPanel ? NARROW : null, own: OWN_FRAME },
      );
      expect.soft(wide, `${sheet}: ${decodeURIComponent(scene)}`).toEqual([]);
    }
  });
}

test('nothing moves for those who want no motion', async ({ page }) => {
  for (const scene of await openPlayground(page)) {
    await showScene(page, scene);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 0)
        .map((one) => ((one.effect as KeyframeEffect).target as Element | null)?.className),
    );
    expect.soft(moving, decodeURIComponent(scene)).toEqual([]);
  }
});
