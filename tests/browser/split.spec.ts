import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { expectMarks, markCount, markedWords, tight } from './marks';
import { mixedUp, shown } from './mixed';
import { overlayBoxes } from './overlay';
import { postingOf } from './postings';

const SWAPS = 50;
const idOf = (kind: string) => postingOf(kind).id;

const card = (page: Page, kind: string) => page.locator(`.card-area[data-job="${idOf(kind)}"]`);

async function settledOn(extension: Extension, page: Page, kind: string) {
  return extension.viewOnce(page, ({ posting, audit }) => posting?.id === idOf(kind) && audit !== null);
}

test('clicking card after card never pairs one posting’s title with another’s text', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  await settledOn(extension, page, 'typical');
  const address = page.url();
  const kinds = ['unlawful', 'rich', 'thin', 'sales', 'after-sales', 'typical'];
  const glimpses = await extension.watch(page, async () => {
    for (const kind of kinds) {
      await card(page, kind).click();
      const view = await settledOn(extension, page, kind);
      await expectMarks(page, view);
    }
  });
  expect(mixedUp(glimpses)).toEqual([]);
  expect(glimpses.map(({ id }) => id)).toEqual(expect.arrayContaining(kinds.map(idOf)));
  expect(page.url()).toBe(address);
});

test('two quick clicks end at the posting clicked last, with nothing of the others', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  await settledOn(extension, page, 'typical');
  const glimpses = await extension.watch(page, async () => {
    for (const [first, second, third] of [
      ['rich', 'unlawful', 'thin'],
      ['typical', 'sales', 'rich'],
      ['engineer', 'thin', 'after-sales'],
    ] as const) {
      // As fast as the page takes them, some in the time in which the text is still on its way.
      await page.evaluate(async (ids) => {
        for (const [at, id] of ids.entries()) {
          document.querySelector<HTMLElement>(`.card-area[data-job="${id}"]`)?.click();
          if (at < 2) await new Promise((resolve) => setTimeout(resolve, 60 + 120 * at));
        }
      }, [first, second, third].map(idOf));
      await expectMarks(page, await settledOn(extension, page, third));
    }
  });
  expect(mixedUp(glimpses)).toEqual([]);
});

test('of fifty quick swaps in a row every audit shown is of the posting in the panel', async ({
  page,
  demo,
  extension,
}) => {
  test.setTimeout(90_000);
  await page.goto(demo.split());
  await settledOn(extension, page, 'typical');
  const kinds = ['rich', 'unlawful', 'thin', 'after-sales', 'sales'];
  const glimpses = await extension.watch(page, async () => {
    await page.evaluate(
      async ([ids, swaps]) => {
        for (let at = 0; at < swaps; at++) {
          const id = ids[at % ids.length];
          document.querySelector<HTMLElement>(`.card-area[data-job="${id}"]`)?.click();
          // Shorter and longer than the page needs for the text, so that some swaps overtake others.
          await new Promise((resolve) => setTimeout(resolve, 40 + (at % 7) * 60));
        }
      },
      [kinds.map(idOf), SWAPS] as const,
    );
    const last = kinds[(SWAPS - 1) % kinds.length] as string;
    await expectMarks(page, await settledOn(extension, page, last));
  });
  expect(mixedUp(glimpses)).toEqual([]);
  const scores = new Map<string | null, Set<number>>();
  for (const { id, score } of glimpses)
    if (score !== null) scores.set(id, (scores.get(id) ?? new Set()).add(score));
  expect(scores.size).toBeGreaterThan(1);
  // No posting was ever shown with the audit of another one.
  for (const [id, found] of scores)
    expect({ id, scores: [...found] }).toEqual({ id, scores: [[...found][0]] });
});

test('after a swap nothing is painted that the old posting left behind', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  const before = await settledOn(extension, page, 'typical');
  await expectMarks(page, before);
  await card(page, 'engineer').click();
  // The other one is no service posting: nothing is left but the badges on the list.
  await extension.viewOnce(page, ({ posting }) => posting?.id === idOf('engineer'));
  await expect.poll(() => markCount(page)).toBe(0);
  await expect.poll(() => overlayBoxes(page, 'BUTTON')).toEqual([]);
  await card(page, 'thin').click();
  const after = await settledOn(extension, page, 'thin');
  await expectMarks(page, after);
  const words = Object.values(await markedWords(page)).flat();
  expect(words.filter((word) => !tight(after.posting?.description ?? '').includes(tight(word)))).toEqual([]);
});

test('the list’s cards and the posting’s fields are known, also those that came by scrolling', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  const first = await settledOn(extension, page, 'typical');
  expect(first.kind).toBe('split');
  const { company, salary, education, experience } = postingOf('typical');
  expect(first.posting).toMatchObject({ company, salary, education, experience });
  expect(first.cards.slice(0, 3)).toEqual(shown.slice(0, 3).map(({ id, title }) => ({ id, title })));
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_000);
      return page.locator('.list-end').innerText();
    })
    .toBe('没有更多了');
  const all = await extension.viewOnce(page, ({ cards }) => cards.length === shown.length);
  expect(all.cards).toEqual(shown.map(({ id, title }) => ({ id, title })));
});
