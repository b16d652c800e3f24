/** How soon the score of a draft follows a key. */
import { expect, test } from '../../browser/fixtures';
import { DESCRIPTION, TITLE } from '../posting';
import { hold, median, quantile, rounds, slowness } from './limits';

/** So long a person may wait for the score after a key, in ms. */
const AIM_MS = 16;
/** Characters of the draft. */
const LENGTH = 1_500;
/** Stands at the end: with its last character something is found in it, and without it nothing. */
const WORDS = '\n限女';
const LAST = '性';

/** A posting of the length, and no more sentences than that. */
function text(): string {
  const lines = DESCRIPTION.split('\n');
  let out = '';
  for (let i = 0; out.length < LENGTH; i++) out += `${lines[i % lines.length]}\n`;
  return out.slice(0, LENGTH);
}

test('the score follows a key at once', async ({ page, extension, context }) => {
  await page.goto(extension.url('dashboard.html#/paste'));
  await page.getByRole('textbox', { name: '岗位标题' }).fill(TITLE);
  await page.getByRole('textbox', { name: '岗位正文' }).fill(text() + WORDS);
  await page.getByRole('tab', { name: /^缺口/ }).click();
  await page.getByRole('button', { name: '写草稿' }).click();
  const field = page.getByRole('textbox', { name: '草稿正文' });
  await expect(field).toBeVisible();
  const times = await field.evaluate(
    async (area: HTMLTextAreaElement, { last, rounds }) => {
      const score = document.querySelector('.draft .score') as Element;
      const times: number[] = [];
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
      for (let i = 0; i < rounds; i++) {
        const judged = new Promise<number>((resolve) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            resolve(performance.now());
          });
          seen.observe(score, { subtree: true, childList: true, characterData: true });
        });
        const from = performance.now();
        if (i % 2) document.execCommand('delete');
        else document.execCommand('insertText', false, last);
        times.push((await judged) - from);
        await new Promise((rest) => setTimeout(rest, 30));
      }
      return times;
    },
    { last: LAST, rounds: rounds(120) },
  );
  const other = await context.newPage();
  console.log(`95 of 100: ${quantile(times, 0.95).toFixed(1)} ms`);
  hold(
    'key to updated score of a draft of 1 500 characters, median',
    median(times),
    AIM_MS,
    'ms',
    await slowness(other),
  );
});
