/** No rule of axe is broken in any state of any component, in both languages and themes. */
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import { openPlayground, showScene } from '../../tools/playground.mjs';
import { expect, test } from './fixtures';

declare const axe: typeof AxeCore;

test.describe.configure({ timeout: 600_000 });

/** What belongs to a whole page: a scene is a piece of one. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title'];

/**
 * What the pill shows is figures with half a word each, and its name says them in full: “缺 30” is “缺 30 项”. The name
 * cannot hold them one right after the other.
 */
const OF_PILL = ['label-content-name-mismatch'];

const LOOKS = [
  { lang: 'zh', theme: 'light', only: undefined },
  { lang: 'en', theme: 'light', only: undefined },
  // In the dark the same elements have other colours.
  { lang: 'zh', theme: 'dark', only: ['color-contrast'] },
] as const;

for (const { lang, theme, only } of LOOKS) {
  test(`no violation in ${lang}, ${theme}`, async ({ page }) => {
    const scenes = await openPlayground(page, { lang, theme });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    for (const scene of scenes) {
      await showScene(page, scene);
      const found = await page.evaluate(
        async ({ only, off }) => {
          const { violations } = await axe.run(document.querySelector('#app') as Element, {
            resultTypes: ['violations'],
            ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
            rules: only ? {} : Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
          });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
          );
        },
        { only: only && [...only], off: scene.startsWith('#pill/') ? [...OF_PAGES, ...OF_PILL] : OF_PAGES },
      );
      expect.soft(found, decodeURIComponent(scene)).toEqual([]);
    }
  });
}
