/**
 * What each state tells a screen reader, compared with what it told before: `structure/<sheet>/<scene>.yml`. The whole
 * text is compared, for a template would let pass what is added. After a wanted change: `npm run playground:accept`.
 */
import { openPlayground, showScene } from '../../tools/playground.mjs';
import { expect, test } from './fixtures';

test.describe.configure({ timeout: 300_000 });

test('every state has the structure that it had', async ({ page }) => {
  for (const scene of await openPlayground(page)) {
    const shown = await showScene(page, scene);
    const [sheet = '', name = ''] = decodeURIComponent(scene.slice(1)).split('/');
    expect
      .soft(`${await shown.ariaSnapshot()}\n`, `${sheet}/${name}`)
      .toMatchSnapshot([sheet, `${name.replace(/[^\w]+/g, '-')}.yml`]);
  }
});
