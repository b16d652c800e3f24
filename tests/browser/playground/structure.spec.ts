/**
 * What each state tells a screen reader, compared with what it told before: `structure/<sheet>/<scene>.yml`. The whole
 * text is compared, for a template would let pass what is added. After a wanted change: `npm run playground:accept`.
 */
import { expect, test, walkScenes } from './fixtures';

test.describe.configure({ timeout: 300_000 });

test('every state has the structure that it had', async ({ context }) => {
  await walkScenes(context, {}, async ({ scene, shown }) => {
    const [sheet = '', name = ''] = decodeURIComponent(scene.slice(1)).split('/');
    expect
      .soft(`${await shown.ariaSnapshot()}\n`, `${sheet}/${name}`)
      .toMatchSnapshot([sheet, `${name.replace(/[^\w]+/g, '-')}.yml`]);
  });
});
