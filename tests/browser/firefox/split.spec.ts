/** In Firefox: postings that are swapped in place beside their list, and the badges on it. */
import { mixedUp } from '../mixed';
import { postingOf } from '../postings';
import type { FirefoxExtension } from './extension';
import { cardOf, expect, needsFirefox, test } from './fixtures';
import { expectMarks, markedWords } from './marks';
import { badgesOn, overlayBoxes } from './overlay';
import type { Tab } from './tab';

needsFirefox();

const settledOn = (extension: FirefoxExtension, kind: string) =>
  extension.viewOnce(({ posting, audit }) => posting?.id === postingOf(kind).id && audit !== null);
const click = (tab: Tab, kind: string) => tab.click(`document.querySelector('${cardOf(kind)}')`);

test('the posting of a split view is marked, and pill and badges stand in closed roots', async ({
  firefox,
  tab,
  split,
  extension,
}) => {
  await tab.goto(split);
  const view = await settledOn(extension, 'typical');
  await expectMarks(tab, view);
  expect(Object.values(await markedWords(tab)).flat()).not.toEqual([]);
  await expect.poll(() => overlayBoxes(tab, 'button')).toHaveLength(1);
  expect(
    await tab.evaluate(`[...document.querySelectorAll('html > div')].map((div) => div.shadowRoot)`),
  ).toEqual([null]);
  expect(firefox.takeErrors()).toEqual([]);
});

test('the marks follow a click on another card, and go where the work is another', async ({
  firefox,
  tab,
  split,
  extension,
}) => {
  await tab.goto(split);
  await settledOn(extension, 'typical');
  await click(tab, 'rich');
  await expectMarks(tab, await settledOn(extension, 'rich'));
  await click(tab, 'engineer');
  await extension.viewOnce(({ posting }) => posting?.id === postingOf('engineer').id);
  await expect.poll(async () => Object.values(await markedWords(tab)).flat()).toEqual([]);
  await expect.poll(() => overlayBoxes(tab, 'button')).toEqual([]);
  expect(firefox.takeErrors()).toEqual([]);
});

test('ten quick swaps end at the posting clicked last, and no two are ever put together', async ({
  firefox,
  tab,
  split,
  extension,
}) => {
  await tab.goto(split);
  await settledOn(extension, 'typical');
  const kinds = [
    'rich',
    'unlawful',
    'thin',
    'typical',
    'sales',
    'rich',
    'engineer',
    'thin',
    'typical',
    'after-sales',
  ];
  const cards = JSON.stringify(kinds.map(cardOf));
  const glimpses = await extension.watch(async () => {
    // Some in the time in which the text of the one before is still on its way.
    await tab.evaluate(`(async () => {
      for (const [at, card] of ${cards}.entries()) {
        document.querySelector(card).click();
        await new Promise((resolve) => setTimeout(resolve, 40 + 40 * (at % 5)));
      }
    })()`);
    await expectMarks(tab, await settledOn(extension, 'after-sales'));
  });
  expect(mixedUp(glimpses)).toEqual([]);
  expect(new Set(glimpses.map(({ id }) => id)).size).toBeGreaterThan(1);
  expect(firefox.takeErrors()).toEqual([]);
});

test('each badge stands on its own card of a list, also after it has scrolled', async ({
  firefox,
  tab,
  served,
}) => {
  const address = 'https://www.zhipin.com/web/geek/jobs';
  await served.add(address, 'living-list.html');
  await tab.goto(address);
  await expect.poll(() => misplaced(tab)).toEqual([]);
  await tab.evaluate(`scrollTo(0, 655)`);
  await expect.poll(() => misplaced(tab)).toEqual([]);
  for (const { top } of await badgesOn(tab)) expect(top).toBeGreaterThanOrEqual(56);
  expect(firefox.takeErrors()).toEqual([]);
});

/** Cards of service in sight without a badge, and badges that stand on another's card. */
async function misplaced(tab: Tab): Promise<string[]> {
  const badges = JSON.stringify(await badgesOn(tab));
  return tab.evaluate(`(() => {
    const titleOf = (card) => card?.querySelector('.job-name')?.textContent ?? '';
    const badges = ${badges};
    const onOther = badges.filter(({ name, left, top, right, bottom }) => {
      const under = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return !name.endsWith('，' + titleOf(under?.closest('.job-card-box')));
    });
    const isInSight = (card) => {
      const { left, top, bottom } = card.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) => card.contains(document.elementFromPoint(left + 20, y)));
    };
    const bare = [...document.querySelectorAll('.job-card-box')]
      .filter((card) => titleOf(card).includes('客服') && isInSight(card))
      .filter((card) => !badges.some(({ name }) => name.endsWith('，' + titleOf(card))));
    return [...onOther.map(({ name }) => 'not on its card: ' + name), ...bare.map((card) => 'bare: ' + titleOf(card))];
  })()`);
}
