import { expect, test } from './fixtures';
import { tight } from './marks';
import { postings } from './postings';
import { servePage } from './serve';

/** The planted words, but for the one that a posting says in earnest. */
const PLANTED = /kanzhun|boss|来自/i;

test('no description has a planted word: all postings of the split view', async ({
  page,
  demo,
  extension,
}) => {
  for (const { id, kind, description, partial } of postings) {
    await page.goto(demo.split(kind));
    const { posting } = await extension.viewOnce(page, (view) => view.posting?.id === id);
    expect(tight(posting?.description ?? '')).toBe(tight(partial ? description.slice(0, 75) : description));
    expect(posting?.description).not.toMatch(PLANTED);
  }
});

test('no description has a planted word: all detail pages', async ({ page, demo, extension }) => {
  for (const { id, kind, title, description, partial } of postings) {
    await page.goto(demo.detail(kind));
    const { posting } = await extension.viewOnce(page, (view) => view.posting?.id === id);
    expect(posting?.title).toBe(title);
    expect(tight(posting?.description ?? '')).toBe(tight(partial ? description.slice(0, 75) : description));
  }
});

test('every way of hiding a word is seen through, and words that only look odd are kept', async ({
  page,
  extension,
}) => {
  await servePage(page, 'https://work.example/decoys', 'decoys.html');
  await page.goto('https://work.example/decoys');
  const { posting } = await extension.audited(page);
  const text = posting?.description ?? '';
  for (const hidden of await page
    .locator('[data-hidden]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-hidden'), one.textContent?.trim() ?? '']),
    )) {
    expect.soft(text.includes(hidden[1] as string), `hidden by ${hidden[0]}`).toBe(false);
  }
  for (const kept of await page
    .locator('[data-kept]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-kept'), one.textContent?.trim() ?? '']))) {
    expect.soft(tight(text).includes(tight(kept[1] as string)), `kept though ${kept[0]}`).toBe(true);
  }
});

test('characters without width inside words do not hide what is written', async ({ page, extension }) => {
  await servePage(page, 'https://work.example/zero-width', 'zero-width.html');
  await page.goto('https://work.example/zero-width');
  const { audit, posting } = await extension.audited(page);
  const state = (id: string) => audit?.items.find((item) => item.id === id)?.state;
  expect(posting?.description).toContain('\u200b');
  expect(audit?.role.role).toBe('service');
  for (const id of ['duty-after-sales', 'typing-speed', 'social-insurance', 'stress-tolerance'])
    expect.soft(state(id), id).toBe('covered');
});
