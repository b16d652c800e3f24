/** In Firefox: a posting's own page, the panel over it, and the note that is written there. */
import { COVERED, FLASH, tight } from '../marks';
import { expect, needsFirefox, test } from './fixtures';
import { expectMarks, markedWords } from './marks';
import { openPanel, overlayBoxes } from './overlay';
import type { Tab } from './tab';

needsFirefox();

const AT = 'https://www.zhipin.com/job_detail/0b1c2d3e4f5a6b7c8d9e.html';
const tabNamed = (name: string) =>
  `[...document.querySelectorAll('[role=tab]')].find((one) => one.textContent.startsWith('${name}'))`;
const FIELD = `document.querySelector('.note-editor textarea')`;
const fieldOf = (panel: Tab) => panel.evaluate<string | null>(`${FIELD}?.value`);

async function writeNote(panel: Tab, words: string): Promise<void> {
  await panel.click(FIELD);
  await panel.press('Control', 'End');
  await panel.type(words);
  await expect
    .poll(() => panel.evaluate(`document.querySelector('.note-state').textContent`))
    .toContain('已存本机');
}

test('the panel opens from the pill, shows the posting, leads to its words, and closes', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  await served.add(AT, 'zhipin/detail-2022.html');
  await tab.goto(AT);
  const view = await extension.viewOnce(({ audit }) => audit !== null);
  expect([view.site, view.kind]).toEqual(['zhipin', 'detail']);
  await expectMarks(tab, view);
  const ground = `getComputedStyle(document.querySelector('.job-sec .text'), '::highlight(${COVERED})').backgroundColor`;
  expect(await tab.evaluate(ground)).toBe('rgb(227, 244, 235)');

  const panel = await openPanel(tab, firefox.url('sidepanel.html'));
  expect(await panel.evaluate(`document.querySelector('h2').textContent`)).toBe(view.posting?.title);
  expect(await panel.evaluate(`document.querySelectorAll('[role=tab]').length`)).toBe(4);
  expect(await panel.evaluate(`document.querySelector('.panel').textContent`)).toContain(
    String(view.audit?.score),
  );

  const item = view.audit?.items.find(({ state, evidence }) => state === 'covered' && evidence.length > 0);
  await panel.click(`document.querySelector('[data-row="${item?.id}"]')`);
  const quote = view.posting?.description.slice(...(item?.evidence[0] ?? [0, 0])) ?? '';
  await expect.poll(async () => tight(((await markedWords(tab))[FLASH] ?? []).join(''))).toBe(tight(quote));

  await panel.click(`document.querySelector('[aria-label="收起面板"]')`);
  await expect.poll(() => overlayBoxes(tab, 'iframe')).toEqual([]);
  await expect.poll(() => overlayBoxes(tab, 'button')).toHaveLength(1);
  expect(firefox.takeErrors()).toEqual([]);
});

test('a note stays on the screen while the background rests, and is kept over a reload', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  await served.add(AT, 'zhipin/detail-2022.html');
  await tab.goto(AT);
  const panel = await openPanel(tab, firefox.url('sidepanel.html'));
  await panel.click(tabNamed('笔记'));
  await panel.click(`document.querySelectorAll('.notes-head button')[1]`);
  await writeNote(panel, '薪资要再问');
  await panel.evaluate(`document.querySelector('.note-state').dataset.same = ''`);
  await extension.markBackground();
  await expect.poll(() => extension.hasNewBackground(), { timeout: 12_000 }).toBe(true);
  await writeNote(panel, '，班次也问');
  expect(await panel.evaluate(`'same' in document.querySelector('.note-state').dataset`)).toBe(true);
  expect(await fieldOf(panel)).toBe('薪资要再问，班次也问');

  await tab.reload();
  const after = await openPanel(tab, firefox.url('sidepanel.html'));
  await after.click(tabNamed('笔记'));
  await expect
    .poll(() => after.evaluate(`document.querySelector('.note-card .md')?.textContent`))
    .toBe('薪资要再问，班次也问');
  const rows = await extension.rows<{ posting: string; f: { body: { v: string } } }>('notes');
  expect(rows.map(({ posting, f }) => [posting, f.body.v])).toEqual([
    ['zhipin:0b1c2d3e4f5a6b7c8d9e', '薪资要再问，班次也问'],
  ]);
  await after.click(`document.querySelector('[aria-label="收起面板"]')`);
  await expect.poll(() => overlayBoxes(tab, 'iframe')).toEqual([]);
  expect(firefox.takeErrors()).toEqual([]);
});
